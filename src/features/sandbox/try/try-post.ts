import { type Locale, localizedPath } from '#i18n/locale.ts';
import type { Post } from '#simulation/actions.ts';
import type { Scenario } from '#simulation/scenario.ts';
import type { SimHour } from '#simulation/vocabulary.ts';
import type { Answer } from '../run/protocol.ts';
import { WorkerLink } from '../run/worker-link.ts';
import type { Tried } from '../views/tried.ts';

/** The client, and the luck, of everybody who tries: what one changes is then all that differs. */
export const TRY_CLIENT = 'bakery';
const SEED = 7;
export const HOURS_WATCHED = 36;
const HOURS_A_SECOND = 12;

/** Fetches the client's file. Errors: rejects when it can't be fetched. */
async function loadScenario(locale: Locale): Promise<Scenario> {
  const response = await fetch(localizedPath(`/sandbox/${TRY_CLIENT}/scenario.json`, locale));
  if (!response.ok) throw new Error(`The client’s file could not be fetched: status ${String(response.status)}.`);
  const file: { scenario: Scenario } = await response.json();
  return file.scenario;
}

/**
 * Sends a post out at an hour of the first week and plays the day and a half after it, telling of every hour.
 * Resolves when it is over. Errors: rejects when the files can't be fetched, the post can't be sent, or the simulation breaks.
 */
export async function tryPost(post: Post, at: SimHour, locale: Locale, tell: (tried: Tried) => void): Promise<void> {
  const scenario = await loadScenario(locale);
  const { promise, resolve, reject } = Promise.withResolvers<undefined>();
  const hear = (answer: Answer): void => {
    if (answer.kind === 'broken') reject(new Error(answer.message));
    if (answer.kind === 'refused') reject(new Error(answer.wrong.message));
    if (answer.kind === 'opened')
      link.ask({ kind: 'do', deed: { kind: 'schedule-post', id: 'try', post, at, hypothesis: null } });
    if (answer.kind === 'done')
      link.ask({ kind: 'play', until: at + HOURS_WATCHED, hoursPerSecond: HOURS_A_SECOND, stopFor: [] });
    if (answer.kind === 'shown' && answer.views.tried) tell(answer.views.tried);
    if (answer.kind === 'stopped') resolve(undefined);
  };
  const link = new WorkerLink('try', hear);
  link.ask({ kind: 'watch', view: 'tried' });
  link.ask({ kind: 'open', setup: { scenario, seed: SEED, language: locale, actions: [] }, hour: at });
  await promise.finally(() => link.close());
}
