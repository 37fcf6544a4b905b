import { z } from 'zod';
import { TRACKS } from '#features/lessons/index.ts';
import { LANGUAGES } from '#simulation/vocabulary.ts';
import type { Facts } from './facts.ts';
import type { Need, Rules } from './rules-file.ts';
import { standingsOf } from './rules.ts';

const percent = z.number().min(0).max(100);

/** A run that a certificate rests on. */
const GroundRun = z.object({
  id: z.string(),
  client: z.string(),
  score: percent,
  digest: z.string(),
  verifiedAt: z.iso.datetime(),
  /** Hours from the crisis to the first public statement; null when it didn't count here. */
  crisisAfterHours: z.number().nullable(),
});

/** A run's score as it stands on paper: who beats the expert, by whom 100 is measured, has 100. */
export const scoreOnPaper = (score: number): number => Math.min(100, Math.max(0, score));

/** What a certificate rests on, kept as it was on the day it was issued. */
export const Grounds = z.object({
  lessons: z.array(z.object({ track: z.enum(TRACKS), read: z.int() })),
  tests: z.array(z.object({ track: z.enum(TRACKS), scorePercent: percent, passedAt: z.iso.datetime() })),
  runs: z.array(GroundRun),
  report: z.object({ client: z.string(), percent, hour: z.int(), text: z.string(), language: z.enum(LANGUAGES) }).nullable(),
  competencies: z.array(z.object({ competency: z.string(), level: z.int().min(0).max(5), pieces: z.int() })),
});
export type Grounds = z.infer<typeof Grounds>;
export type GroundRun = z.infer<typeof GroundRun>;

/** Takes out of everything that is known what one certificate rests on. */
export function groundsOf(rules: Rules, facts: Facts, kind: string): Grounds {
  const needs = needsOf(rules, kind);
  const tracks = new Set(needs.flatMap((need) => (need.kind === 'lessons' ? [need.track] : [])));
  const tested = new Set(needs.flatMap((need) => (need.kind === 'test' ? [need.track] : [])));
  const { runs, report } = workOf(rules, facts, kind);
  return {
    lessons: [...tracks].map((track) => ({
      track,
      read: facts.lessons.filter((lesson) => lesson.track === track && lesson.isRead).length,
    })),
    tests: facts.tests
      .filter(({ track }) => tested.has(track))
      .toSorted((a, b) => TRACKS.indexOf(a.track) - TRACKS.indexOf(b.track))
      .map(({ track, scorePercent, passedAt }) => ({ track, scorePercent, passedAt: passedAt.toISOString() })),
    runs,
    report,
    competencies: facts.competencies.filter(({ level }) => level > 0),
  };
}

/** All that a certificate asks for, with what the certificates it stands on ask for. */
export function needsOf(rules: Rules, kind: string): Need[] {
  const rule = rules.find(({ id }) => id === kind);
  return (rule?.needs ?? []).flatMap((need) =>
    need.kind === 'all-of' ? need.certificates.flatMap((id) => needsOf(rules, id)) : [need],
  );
}

/** The runs that counted and the report: also a run in which only the crisis or the report was the good one. */
function workOf(rules: Rules, facts: Facts, kind: string): Pick<Grounds, 'runs' | 'report'> {
  const needs = standingsOf(rules, facts).find(({ rule }) => rule.id === kind)?.needs ?? [];
  const chosen = new Map<string, Facts['runs'][number]>();
  let report: Grounds['report'] = null;
  let crisisRun: string | null = null;
  for (const need of needs) {
    if (need.kind === 'runs') for (const run of need.counting) chosen.set(run.id, run);
    if ((need.kind === 'report' || need.kind === 'crisis') && need.best) chosen.set(need.best.id, need.best);
    if (need.kind === 'crisis') crisisRun = need.best?.id ?? null;
    const written = need.kind === 'report' ? need.best?.deeds?.report : undefined;
    if (need.kind === 'report' && need.best && written) {
      const { hour, text, language } = written;
      report = { client: need.best.client, percent: Math.round(written.insight * 100), hour, text, language };
    }
  }
  const runs = [...chosen.values()].map(({ id, client, score, digest, verifiedAt, deeds }) => ({
    id,
    client,
    score: scoreOnPaper(score),
    digest,
    verifiedAt: verifiedAt.toISOString(),
    crisisAfterHours: id === crisisRun ? (deeds?.crisis?.saidAfterHours ?? null) : null,
  }));
  return { runs, report };
}
