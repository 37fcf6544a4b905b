import type { Ctx } from '#features/accounts/index.ts';
import { drawSeed, type ScenarioShelf, verify } from '#features/sandbox/index.ts';
import { type Locale, localizedPath } from '#i18n/locale.ts';
import { z } from 'zod';
import { setMail } from '../commands/announce.ts';
import { beginAssignedRun, handInRun, handInWork } from '../commands/hand-in.ts';
import { joinCohort } from '../commands/join-cohort.ts';
import { leaveCohort } from '../commands/leave-cohort.ts';
import { BeginAssignedRun, HandInWork, JoinCode, OneAssignment, OneCohort, SetMail } from '../input.ts';
import { SECOND_MS } from '#kernel/clock.ts';
import { ok, refuse, type Result } from '#kernel/result.ts';
import { type FormHandler, formFor } from './answer.ts';

type Handlers = Readonly<Record<string, FormHandler>>;
type Door = { readonly ctx: Ctx; readonly locale: Locale; readonly client: string };

const ownPath = (locale: Locale, cohort: string, said: string) =>
  `${localizedPath(`/learn/cohorts/${cohort}`, locale)}?said=${said}`;
const Code = z.object({ code: JoinCode });

/** The form that joins by a code, on the page that says what that means. */
export const joinForms = ({ ctx, locale, client }: Door): Handlers => ({
  join: formFor(
    Code,
    (input) => joinCohort(ctx, { ...input, client }),
    ({ cohort }) => ownPath(locale, cohort, 'joined'),
  ),
});

/** The form for a code that was read out: it leads to the page that says what joining means. */
export const codeForms = ({ locale }: Pick<Door, 'locale'>): Handlers => ({
  code: formFor(
    Code,
    (input) => Promise.resolve(ok(input)),
    ({ code }) => localizedPath(`/join/${code}`, locale),
  ),
});

/** Proxies give up on a request that takes a minute. */
const PATIENCE_MS = 45 * SECOND_MS;

/** Waits a while; what takes longer goes on by itself and is there at the next visit. */
function patiently<T, Code extends string>(work: Promise<Result<T, Code>>): Promise<Result<T, Code | 'busy'>> {
  const tired = new Promise<Result<T, 'busy'>>((go) => setTimeout(() => go(refuse('busy')), PATIENCE_MS).unref());
  return Promise.race([work, tired]);
}

/** The forms of a learner's own page of a cohort. */
export function ownForms({ ctx, locale }: Pick<Door, 'ctx' | 'locale'>, scenarios: ScenarioShelf): Handlers {
  const back =
    (said: string) =>
    (_: unknown, { cohort }: { cohort: string }) =>
      ownPath(locale, cohort, said);
  return {
    'begin-run': formFor(
      BeginAssignedRun,
      (input) => beginAssignedRun(ctx, { scenarios, drawSeed }, { ...input, locale }),
      ({ client, run }) => `${localizedPath(`/sandbox/${client}/run`, locale)}?id=${run}`,
    ),
    'hand-in-run': formFor(OneAssignment, (input) => patiently(handInRun(ctx, { scenarios, verify }, input)), back('handed-in')),
    'hand-in-work': formFor(HandInWork, (input) => handInWork(ctx, input), back('handed-in')),
    mail: formFor(SetMail, (input) => setMail(ctx, input), back('saved')),
    leave: formFor(
      OneCohort,
      (input) => leaveCohort(ctx, input),
      () => `${localizedPath('/learn/cohorts', locale)}?said=left`,
    ),
  };
}
