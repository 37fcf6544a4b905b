/** What speaks for or against a competency, how much, and the levels that it comes to. */
import type { Catalogue, Competency } from '#features/lessons/client.ts';
import { RUN_MARKS, type RunMark, type RunSummary, scoreOfMark } from './run-marks.ts';
import type { ProgressSummary, TestSummary } from './summary.ts';

/** One reason to believe in a competency. */
export type Evidence = {
  readonly competency: Competency;
  readonly source:
    | { readonly kind: 'check'; readonly lessonId: string; readonly checkId: string }
    | { readonly kind: 'work'; readonly desk: string; readonly client: string }
    | { readonly kind: 'run'; readonly run: RunSummary; readonly mark: RunMark }
    | { readonly kind: 'test'; readonly test: TestSummary };
  /** How much it counts beside other evidence: an exercise tells more than a check, weeks that the server has verified most. */
  readonly weight: number;
  /** 0 to 1. */
  readonly score: number;
  readonly at: string;
};

const CHECK_WEIGHT = 1;
const WORK_WEIGHT = 6;
const VERIFIED_RUN_WEIGHT = 8;
/** A test's question is asked once, is drawn on the server and had no feedback before: it says as much as two checks. */
const TEST_QUESTION_WEIGHT = 2;
/** Knowing is not doing: of one competency a test says no more than a piece of work, however many questions it has on it. */
const TEST_WEIGHT_MOST = WORK_WEIGHT;
/** Nobody but the learner's own browser has seen it. */
const REPORTED_RUN_WEIGHT = 3;
/** A right answer after feedback shows less than one given at once. */
const LATER_TRY_FACTOR = 0.6;
const WORK_COMPETENCIES: Readonly<Record<string, readonly Competency[]>> = {
  persona: ['audience', 'research'],
  plan: ['planning', 'networks'],
};

/** Everything that speaks for or against a competency, latest first. */
export function evidenceOf(catalogue: Catalogue, summary: ProgressSummary): Evidence[] {
  const fromChecks = catalogue.flatMap((lesson) =>
    lesson.checks.flatMap((check): Evidence[] => {
      const found = summary.checks[`${lesson.id}/${check.id}`];
      if (!found) return [];
      const score = Math.max(found.firstScore, found.bestScore * LATER_TRY_FACTOR);
      const source = { kind: 'check', lessonId: lesson.id, checkId: check.id } as const;
      return lesson.competencies.map((competency) => ({ competency, source, weight: CHECK_WEIGHT, score, at: found.lastAt }));
    }),
  );
  // A work that holds nothing yet, a portrait with only a name, is a beginning and no evidence.
  const made = summary.works.filter((work) => work.score > 0);
  const fromWorks = made.flatMap((work): Evidence[] =>
    (WORK_COMPETENCIES[work.desk] ?? []).map((competency) => ({
      competency,
      source: { kind: 'work', desk: work.desk, client: work.client },
      weight: WORK_WEIGHT,
      score: work.score,
      at: work.at,
    })),
  );
  const fromTests = summary.tests.flatMap(evidenceOfTest);
  return [...fromChecks, ...fromWorks, ...fromTests, ...bestOfRuns(summary.runs)].sort((a, b) =>
    a.at < b.at ? 1 : a.at > b.at ? -1 : 0,
  );
}

function evidenceOfTest(test: TestSummary): Evidence[] {
  return test.marks.map(({ competency, got, of }) => ({
    competency,
    source: { kind: 'test', test },
    weight: Math.min(TEST_WEIGHT_MOST, TEST_QUESTION_WEIGHT * of),
    score: got / of,
    at: test.at,
  }));
}

/**
 * Of all runs for one client the best at each habit counts, once: a fourth try proves no more than the best one did. What
 * is verified takes the place of what is only reported.
 */
function bestOfRuns(runs: readonly RunSummary[]): Evidence[] {
  const best = new Map<string, { run: RunSummary; mark: RunMark; score: number }>();
  for (const run of runs) {
    for (const mark of run.marks) {
      const key = `${run.client} ${mark.kind}`;
      const [known, score] = [best.get(key), scoreOfMark(mark)];
      const isBetter = known && (known.run.isVerified === run.isVerified ? score > known.score : run.isVerified);
      if (!known || isBetter) best.set(key, { run, mark, score });
    }
  }
  return [...best.values()].map(({ run, mark, score }) => ({
    competency: RUN_MARKS[mark.kind],
    source: { kind: 'run', run, mark },
    weight: run.isVerified ? VERIFIED_RUN_WEIGHT : REPORTED_RUN_WEIGHT,
    score,
    at: run.at,
  }));
}

export type CompetencyStanding = { readonly competency: Competency; readonly level: number; readonly pieces: number };

/** Evidence needed, weighted by how good it was, for levels 1 to 5. */
const LEVEL_STEPS = [2, 8, 20, 45, 90] as const;

/** Levels 0–5 for each competency there is evidence of: the sum of weight × score, and a mean below one half stops at level 1. */
export function competencyStandings(evidence: readonly Evidence[]): CompetencyStanding[] {
  const competencies = [...new Set(evidence.map((piece) => piece.competency))].sort();
  return competencies.map((competency) => {
    const pieces = evidence.filter((piece) => piece.competency === competency);
    const weight = pieces.reduce((sum, piece) => sum + piece.weight, 0);
    const earned = pieces.reduce((sum, piece) => sum + piece.weight * piece.score, 0);
    const level = LEVEL_STEPS.filter((step) => earned >= step).length;
    return { competency, level: earned / weight < 0.5 ? Math.min(level, 1) : level, pieces: pieces.length };
  });
}
