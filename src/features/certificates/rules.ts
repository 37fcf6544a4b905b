import { assertNever } from '#kernel/assert-never.ts';
import type { Facts, LessonFact } from './facts.ts';
import type { Need, Rule, Rules } from './rules-file.ts';

type Run = Facts['runs'][number];
type NeedOf<Kind extends Need['kind']> = Extract<Need, { kind: Kind }>;
type Met = { readonly isMet: boolean };

/** One thing that a certificate asks for, and how far somebody is with it. */
export type NeedStanding =
  | (Met & {
      readonly kind: 'lessons';
      readonly need: NeedOf<'lessons'>;
      readonly read: number;
      readonly lessons: number;
      /** The first lesson that isn't read to its end; null when all are, or there are none. */
      readonly next: LessonFact | null;
    })
  | (Met & { readonly kind: 'test'; readonly need: NeedOf<'test'>; readonly passed: Facts['tests'][number] | null })
  | (Met & { readonly kind: 'all-of'; readonly need: NeedOf<'all-of'>; readonly missing: readonly string[] })
  | (Met & {
      readonly kind: 'runs';
      readonly need: NeedOf<'runs'>;
      /** The best run of each client that scored enough, best first. */
      readonly counting: readonly Run[];
      readonly best: Run | null;
    })
  | (Met & {
      readonly kind: 'report';
      readonly need: NeedOf<'report'>;
      readonly best: Run | null;
      readonly percent: number | null;
    })
  | (Met & {
      readonly kind: 'crisis';
      readonly need: NeedOf<'crisis'>;
      readonly best: Run | null;
      readonly why: CrisisLack | null;
    });

/** What was missing in the crisis that went best. */
export type CrisisLack = 'none-came' | 'silent' | 'too-late' | 'blamed' | 'too-thin' | 'not-over';

/** A certificate and how far somebody is with everything it asks for. */
export type Standing = { readonly rule: Rule; readonly needs: readonly NeedStanding[]; readonly isEarned: boolean };

/** Says of each certificate what is done and what is missing, in the order of the rules. */
export function standingsOf(rules: Rules, facts: Facts): Standing[] {
  const earned = new Set<string>();
  return rules.map((rule) => {
    const needs = rule.needs.map((need) => standingOf(need, facts, earned));
    const isEarned = needs.every(({ isMet }) => isMet);
    if (isEarned) earned.add(rule.id);
    return { rule, needs, isEarned };
  });
}

function standingOf(need: Need, facts: Facts, earned: ReadonlySet<string>): NeedStanding {
  switch (need.kind) {
    case 'lessons':
      return lessonsOf(need, facts);
    case 'test': {
      const passed = facts.tests.find(({ track }) => track === need.track) ?? null;
      return { kind: 'test', need, isMet: passed !== null, passed };
    }
    case 'all-of': {
      const missing = need.certificates.filter((id) => !earned.has(id));
      return { kind: 'all-of', need, isMet: missing.length === 0, missing };
    }
    case 'runs':
      return runsOf(need, facts);
    case 'report':
      return reportOf(need, facts);
    case 'crisis':
      return crisisOf(need, facts);
    default:
      return assertNever(need);
  }
}

function lessonsOf(need: NeedOf<'lessons'>, facts: Facts): NeedStanding {
  const lessons = facts.lessons.filter(({ track }) => track === need.track);
  const read = lessons.filter(({ isRead }) => isRead).length;
  // A track without lessons teaches nothing that could be certified.
  const isMet = lessons.length > 0 && read === lessons.length;
  return { kind: 'lessons', need, isMet, read, lessons: lessons.length, next: lessons.find(({ isRead }) => !isRead) ?? null };
}

function runsOf(need: NeedOf<'runs'>, facts: Facts): NeedStanding {
  // Ties break by id: the same facts must choose the same runs.
  const bestFirst = [...facts.runs].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const perClient = new Map<string, Run>();
  for (const run of bestFirst) if (run.score >= need.score && !perClient.has(run.client)) perClient.set(run.client, run);
  const counting = [...perClient.values()];
  return { kind: 'runs', need, isMet: counting.length >= need.count, counting, best: bestFirst[0] ?? null };
}

function reportOf(need: NeedOf<'report'>, facts: Facts): NeedStanding {
  const best = bestBy(facts.runs, ({ deeds }) => deeds?.report?.insight ?? -1);
  const insight = best?.deeds?.report?.insight;
  const percent = insight === undefined ? null : Math.round(insight * 100);
  return {
    kind: 'report',
    need,
    isMet: percent !== null && percent >= need.insight,
    best: percent === null ? null : best,
    percent,
  };
}

function crisisOf(need: NeedOf<'crisis'>, facts: Facts): NeedStanding {
  const tried = facts.runs.map((run) => ({ run, lack: lackIn(run, need) }));
  const best = tried.reduce<(typeof tried)[number] | null>(
    (known, one) => (known === null || nearness(one.lack) > nearness(known.lack) ? one : known),
    null,
  );
  return { kind: 'crisis', need, isMet: best?.lack === null, best: best?.run ?? null, why: best?.lack ?? null };
}

/** Blame is what the engine counts as harm beyond a clumsy word. */
const HARMLESS = 0.1;
const NEARNESS: readonly (CrisisLack | null)[] = ['none-came', 'silent', 'too-thin', 'blamed', 'too-late', 'not-over', null];
const nearness = (lack: CrisisLack | null): number => NEARNESS.indexOf(lack);

function lackIn({ deeds }: Run, need: NeedOf<'crisis'>): CrisisLack | null {
  const crisis = deeds?.crisis;
  if (!crisis) return 'none-came';
  if (crisis.saidAfterHours === null) return 'silent';
  if (Math.round(crisis.weight * 100) < need.worth) return 'too-thin';
  if (crisis.harm > HARMLESS) return 'blamed';
  if (crisis.saidAfterHours > need['within-hours']) return 'too-late';
  return crisis.isOver ? null : 'not-over';
}

function bestBy(runs: readonly Run[], worth: (run: Run) => number): Run | null {
  return runs.reduce<Run | null>((best, run) => (best === null || worth(run) > worth(best) ? run : best), null);
}

/** The last moment at which a certificate issued now holds; null for good. Months end on the same day, or the last there is. */
export function expiryOf(rule: Rule, issuedAt: Date): Date | null {
  const months = rule['valid-months'];
  if (months === undefined) return null;
  const end = new Date(issuedAt);
  end.setUTCMonth(end.getUTCMonth() + months);
  if (end.getUTCDate() !== issuedAt.getUTCDate()) end.setUTCDate(0);
  return end;
}
