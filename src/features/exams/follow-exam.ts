import { listDeeds, onSaveState, queueDeed, type SaveState, showSaveState, startSending } from '#features/progress/client.ts';
import { fillAnswer, markStop, readAnswer } from './panels.ts';
import { showPanel } from './show-panel.ts';

const DEED = 'exam-answered';
const TYPING_PAUSE_MS = 600;

/**
 * Takes a test without loading pages: questions change at once, and each answer goes into the outbox, which keeps it
 * through a lost connection. Without this script the same form posts and the server turns the pages.
 */
export function followExam(): void {
  const root = document.querySelector<HTMLElement>('[data-exam]');
  const form = root?.querySelector<HTMLFormElement>('[data-exam-answers]');
  if (!root || !form) return;
  startSending();
  showSaveState();
  const keep = keepAnswers(root, form);
  turnPanels(root, form, keep.now);
  guardFinish(root, keep.now);
  void keep.restore();
}

/** Keeps answers as they are given. A browser that refuses storage gets the plain form instead. */
function keepAnswers(root: HTMLElement, form: HTMLFormElement) {
  const attempt = root.dataset['exam'] ?? '';
  const lastDeeds = new Map<string, string>();
  let typing: { panel: HTMLElement; timer: ReturnType<typeof setTimeout> } | undefined;

  async function keep(panel: HTMLElement): Promise<void> {
    const question = panel.dataset['question'] ?? '';
    markStop(root, panel);
    try {
      const body = { attempt, question, answer: readAnswer(panel) };
      lastDeeds.set(question, (await queueDeed(DEED, body, lastDeeds.get(question))).id);
    } catch {
      form.dataset['plain'] = ''; // no storage here: the form posts each answer itself
    }
  }
  async function now(): Promise<void> {
    if (!typing) return;
    clearTimeout(typing.timer);
    const { panel } = typing;
    typing = undefined;
    await keep(panel);
  }
  form.addEventListener('input', ({ target }) => {
    const panel = target instanceof Element ? target.closest<HTMLElement>('[data-question]') : null;
    if (!panel) return;
    if (target instanceof HTMLInputElement && target.type === 'text') {
      clearTimeout(typing?.timer);
      typing = { panel, timer: setTimeout(() => void now(), TYPING_PAUSE_MS) };
      markStop(root, panel);
    } else void keep(panel);
  });
  addEventListener('pagehide', () => void now());

  /** What waits in this browser is newer than what the server drew. */
  async function restore(): Promise<void> {
    for (const { state, body } of await listDeeds(DEED)) {
      const found = state === 'waiting' ? answerIn(body, attempt) : null;
      const panel = found && root.querySelector<HTMLElement>(`[data-question="${CSS.escape(found.question)}"]`);
      if (!panel) continue;
      fillAnswer(panel, found.answer);
      markStop(root, panel);
    }
  }
  return { now, restore };
}

function answerIn(body: unknown, attempt: string): { question: string; answer: string[] } | null {
  if (typeof body !== 'object' || body === null || !('attempt' in body) || body.attempt !== attempt) return null;
  if (!('question' in body) || typeof body.question !== 'string' || !('answer' in body) || !Array.isArray(body.answer))
    return null;
  return { question: body.question, answer: body.answer.filter((value) => typeof value === 'string') };
}

/** Turns the pages without a request; the address follows, so that Back and a reload stay where the learner is. */
function turnPanels(root: HTMLElement, form: HTMLFormElement, keepNow: () => Promise<void>): void {
  const first = root.querySelector<HTMLElement>('[data-panel]:not([hidden])')?.dataset['panel'] ?? '1';
  history.replaceState(null, '', `?q=${first}`); // going Back leads to the question, not to a page without one
  const isPlain = () => form.dataset['plain'] !== undefined;
  const go = (place: number) => {
    void keepNow();
    history.pushState(null, '', `?q=${place}`);
    showPanel(root, form, place);
  };

  form.addEventListener('submit', (event) => {
    const { submitter } = event;
    if (isPlain() || !(submitter instanceof HTMLButtonElement) || submitter.name !== 'go') return;
    event.preventDefault();
    go(Number(submitter.value));
  });
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-go]') : null;
    if (!link || isPlain()) return;
    event.preventDefault();
    go(Number(link.dataset['go']));
  });
  addEventListener('popstate', () => showPanel(root, form, Number(new URLSearchParams(location.search).get('q')) || 1));
}

/** Hands in only when the server holds every answer. */
function guardFinish(root: HTMLElement, keepNow: () => Promise<void>): void {
  const finish = document.querySelector<HTMLFormElement>('#exam-finish');
  const unsent = root.querySelector<HTMLElement>('[data-unsent]');
  let state: SaveState = { kind: 'nothing-to-save' };
  let isAsked = false;
  onSaveState((now) => {
    state = now;
    if (isAsked && now.kind === 'saved') finish?.submit();
    if (isAsked && now.kind === 'waiting') {
      isAsked = false;
      if (unsent) unsent.hidden = false;
    }
  });
  finish?.addEventListener('submit', (event) => {
    if (state.kind !== 'sending' && state.kind !== 'waiting') return;
    event.preventDefault();
    if (unsent) unsent.hidden = state.kind === 'sending';
    isAsked = state.kind === 'sending';
    void keepNow();
  });
}
