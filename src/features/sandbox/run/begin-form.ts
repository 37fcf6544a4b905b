import { currentOwner, GUEST } from '#features/progress/client.ts';
import { localeOfPath } from '#i18n/locale.ts';
import { beginCertified, beginRun } from './begin-run.ts';
import { runPath } from './run-path.ts';
import { type Answered, fetchRuns } from './runs-api.ts';

/** Why no certified run was begun; the words stand in the page, one element for each. */
type Trouble = 'account' | 'offline' | 'server' | 'open' | 'old' | 'many';

/**
 * Brings the form that takes a client on to life. A practice run begins in this browser; a certified one on the server,
 * which needs an account.
 */
export function followBeginForm(form: HTMLFormElement): void {
  form.hidden = false;
  form.addEventListener('change', () => show(form, whatIsMissing(form)));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void begin(form);
  });
  // The browser may have kept what was chosen before a detour to the sign-in.
  show(form, whatIsMissing(form));
}

const isCertified = (form: HTMLFormElement): boolean => new FormData(form).get('mode') === 'certified';

const whatIsMissing = (form: HTMLFormElement): Trouble | null =>
  isCertified(form) && currentOwner() === GUEST ? 'account' : null;

function show(form: HTMLFormElement, trouble: Trouble | null): void {
  for (const element of form.querySelectorAll<HTMLElement>('[data-trouble]'))
    element.hidden = element.dataset['trouble'] !== trouble;
}

async function begin(form: HTMLFormElement): Promise<void> {
  const missing = whatIsMissing(form);
  show(form, missing);
  if (missing) return;
  const { begin: id = '', version = '1' } = form.dataset;
  const client = { id, version: Number(version) };
  const language = localeOfPath(location.pathname);
  const button = form.querySelector('button');
  if (button) button.disabled = true;
  const begun = isCertified(form)
    ? await beginCertified(currentOwner(), client, language)
    : ({ kind: 'ok', value: await beginRun(currentOwner(), client, language) } as const);
  if (begun.kind === 'ok') return location.assign(runPath(begun.value));
  if (button) button.disabled = false;
  const trouble = troubleOf(begun);
  if (trouble === 'open') await linkToOpen(form, id);
  show(form, trouble);
}

function troubleOf(answer: Exclude<Answered<unknown>, { kind: 'ok' }>): Trouble {
  if (answer.kind === 'failed') return answer.why === 'signed-out' ? 'account' : answer.why;
  if (answer.kind !== 'refused') return 'server';
  if (answer.code === 'certified-open') return 'open';
  if (answer.code === 'too-many-runs') return 'many';
  return 'old';
}

/** One certified run of a client is open at a time: leads to it. */
async function linkToOpen(form: HTMLFormElement, client: string): Promise<void> {
  const answer = await fetchRuns();
  const link = form.querySelector<HTMLAnchorElement>('[data-trouble="open"] a');
  if (answer.kind !== 'ok' || !link) return;
  const open = answer.value.runs.find((run) => run.client === client && run.mode === 'certified' && run.verified === null);
  if (open) link.href = runPath(open);
}
