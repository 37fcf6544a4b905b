import type { Ctx, Member } from '#features/accounts/index.ts';
import { type Banks, closeOverdueAttempts, getSummary, listPassedTests } from '#features/exams/index.ts';
import type { Catalogue } from '#features/lessons/client.ts';
import { competencyStandings, evidenceOf, lessonStanding } from '#features/progress/index.ts';
import { listCertifiedRuns } from '#features/sandbox/index.ts';
import type { Facts } from './facts.ts';

/** What is there to be read and to be passed. */
type Given = { readonly catalogue: Catalogue; readonly banks: Banks };

/**
 * Gathers what certificates are decided by, in a handful of queries, whatever somebody has done. A test that was left open
 * for too long is marked before: it counts as it would once its owner looked at it.
 */
export async function collectFacts(ctx: Ctx<Member>, { catalogue, banks }: Given): Promise<Facts> {
  const { db, actor } = ctx;
  await closeOverdueAttempts(ctx, banks);
  const [summary, tests, runs] = await Promise.all([
    getSummary(ctx, banks),
    listPassedTests(db, actor.userId),
    listCertifiedRuns(db, actor.userId),
  ]);
  return {
    lessons: catalogue.map((lesson) => {
      const { sectionsRead, sections } = lessonStanding(lesson, summary);
      const { id, track, title, path } = lesson;
      return { id, track, title, path, isRead: sectionsRead === sections };
    }),
    tests,
    runs,
    competencies: competencyStandings(evidenceOf(catalogue, summary)),
  };
}

/** The lessons as somebody who has read nothing finds them. */
export const untouchedLessons = (catalogue: Catalogue): Facts['lessons'] =>
  catalogue.map(({ id, track, title, path }) => ({ id, track, title, path, isRead: false }));
