import { fileURLToPath } from 'node:url';
import type { Db } from '#db/client.ts';
import { enrolMembers, hasMembers, type Member } from '#features/accounts/index.ts';
import { type LessonFile, readLessonFiles, rightAnswer } from '#features/lessons/index.ts';
import { type Deed, recordProgress } from '#features/progress/index.ts';
import { DAY_MS, dayOf, HOUR_MS } from '#kernel/clock.ts';
import { newId } from '#kernel/ids.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Pupils of the demo school: how many lessons each has been through, and how much of a lesson they finish. */
const PUPILS = [
  { name: 'Yara Mendes', key: 'yara', lessons: 9, finishes: 1 },
  { name: 'Pim de Groot', key: 'pim', lessons: 6, finishes: 0.8 },
  { name: 'Aïsha Benali', key: 'aisha', lessons: 4, finishes: 1 },
  { name: 'Luca Ferri', key: 'luca', lessons: 3, finishes: 0.5 },
  { name: 'Hanna Visser', key: 'hanna', lessons: 1, finishes: 0.3 },
  { name: 'Tobias Klein', key: 'tobias', lessons: 0, finishes: 0 },
] as const;

/**
 * Fills an empty database with a small school, so that whoever looks at the product sees it in use. Their addresses
 * lead nowhere and their passwords are known to nobody. Does nothing once anybody has an account.
 */
export async function fillDemoSchool(db: Db, now: Date): Promise<void> {
  if (await hasMembers(db)) return;
  const at = (key: string) => `${key}@demo.reachwright.example`;
  await enrolMembers({ db, now }, [{ name: 'Ingrid Solheim', email: at('ingrid'), role: 'instructor', locale: 'en' }]);
  const pupils = await enrolMembers(
    { db, now },
    PUPILS.map(({ name, key }) => ({ name, email: at(key), role: 'learner', locale: 'nl' })),
  );
  const lessons = await readLessonFiles(ROOT);
  const key = {
    findCheck: (lessonId: string, checkId: string) =>
      lessons.find(({ id }) => id === lessonId)?.checks.find(({ id }) => id === checkId) ?? null,
    hasSection: (lessonId: string, section: string) =>
      lessons.some(({ id, sections }) => id === lessonId && sections.includes(section)),
  };
  for (const pupil of PUPILS) {
    const actor: Member | undefined = pupils.find(({ email }) => email === at(pupil.key));
    if (!actor) continue;
    const deeds = lessons
      .slice(0, pupil.lessons)
      .flatMap((lesson, i) => deedsIn(lesson, pupil.finishes, new Date(now.getTime() - (pupil.lessons - i) * 2 * DAY_MS)));
    await recordProgress({ db, actor, now }, key, deeds);
  }
}

function deedsIn(lesson: LessonFile, finishes: number, begun: Date): Deed[] {
  const first = <T>(all: readonly T[]) => all.slice(0, Math.ceil(all.length * finishes));
  const bodies = [
    ...first(lesson.sections).map((section) => ({ kind: 'section-read', body: { lesson: lesson.id, section } })),
    ...first(lesson.checks).flatMap((check, i) => {
      // Every third choice goes wrong at first: a school without mistakes would be no school.
      const slip =
        check.kind === 'SingleChoice' && i % 3 === 0 ? [{ choice: check.options.findIndex((option) => !option.right) }] : [];
      return [...slip, rightAnswer(check)].map((answer) => ({
        kind: 'attempt',
        body: { lesson: lesson.id, check: check.id, answer },
      }));
    }),
  ];
  return bodies.map(({ kind, body }, i) => {
    const when = new Date(begun.getTime() + (i * HOUR_MS) / 20);
    return { id: newId(when.getTime()), kind, at: when.toISOString(), day: dayOf(when), body };
  });
}
