import type { Ctx, Member } from '#features/accounts/index.ts';
import { listPassedTests } from '#features/exams/index.ts';
import type { Catalogue } from '#features/lessons/client.ts';
import { competencyStandings, evidenceOf, lessonStanding } from '#features/progress/index.ts';
import { getSummary, listCertifiedRuns } from '#features/sandbox/index.ts';
import type { Facts } from './facts.ts';

/** Gathers what certificates are decided by: three queries, whatever somebody has done. */
export async function collectFacts({ db, actor, now }: Ctx<Member>, catalogue: Catalogue): Promise<Facts> {
  const [summary, tests, runs] = await Promise.all([
    getSummary({ db, actor, now }),
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
