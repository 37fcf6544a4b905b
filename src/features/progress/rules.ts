import { addDays, type Day } from '#kernel/clock.ts';
import type { Catalogue, CatalogueLesson, Track } from '#features/lessons/client.ts';
import type { ProgressSummary } from './summary.ts';

/** Where somebody stands in one lesson. */
export type LessonStanding = {
  readonly sectionsRead: number;
  readonly sections: number;
  readonly checksRight: number;
  readonly checks: number;
  /** Mean score of the first answers given, 0 to 1; null before any. */
  readonly firstTry: number | null;
  readonly state: 'untouched' | 'begun' | 'done';
  /** The first section not read yet. */
  readonly nextSectionId: string | null;
};

/**
 * A lesson is done when every section has been read and every check has been answered right at least once; how many
 * tries that took does not matter. The rule stands on the lesson's page in the same words.
 */
export function lessonStanding(lesson: CatalogueLesson, summary: ProgressSummary): LessonStanding {
  const read = new Set(summary.sections[lesson.id]);
  const answered = lesson.checks.flatMap((check) => summary.checks[`${lesson.id}/${check.id}`] ?? []);
  const sectionsRead = lesson.sections.filter((section) => read.has(section.id)).length;
  const checksRight = answered.filter((check) => check.bestScore === 1).length;
  const isDone = sectionsRead === lesson.sections.length && checksRight === lesson.checks.length;
  const isBegun = sectionsRead > 0 || answered.length > 0;
  return {
    sectionsRead,
    sections: lesson.sections.length,
    checksRight,
    checks: lesson.checks.length,
    firstTry: answered.length === 0 ? null : answered.reduce((sum, check) => sum + check.firstScore, 0) / answered.length,
    state: isDone ? 'done' : isBegun ? 'begun' : 'untouched',
    nextSectionId: lesson.sections.find((section) => !read.has(section.id))?.id ?? null,
  };
}

/** Why a lesson is the one to read now. */
export type NextLesson = {
  readonly lesson: CatalogueLesson;
  readonly why: 'continue' | 'first' | 'requires-met' | 'next-in-track' | 'new-track' | 'mistakes';
};

/**
 * What to study next: a lesson that was begun, else one whose checks went badly at first, else the next one in the
 * curriculum whose required lessons are done. Null when everything is done well.
 */
export function findNextLesson(
  catalogue: Catalogue,
  summary: ProgressSummary,
  standingOf = (lesson: CatalogueLesson) => lessonStanding(lesson, summary),
): NextLesson | null {
  const standings = catalogue.map((lesson) => ({ lesson, standing: standingOf(lesson) }));
  const begun = standings.filter(({ standing }) => standing.state === 'begun');
  const latest = begun.sort((a, b) => (lastTouched(b.lesson, summary) < lastTouched(a.lesson, summary) ? -1 : 1))[0];
  if (latest) return { lesson: latest.lesson, why: 'continue' };

  const done = new Set(standings.filter(({ standing }) => standing.state === 'done').map(({ lesson }) => lesson.id));
  const open = standings.filter(
    ({ lesson }) =>
      !done.has(lesson.id) && lesson.requires.every((id) => done.has(id) || !catalogue.some((other) => other.id === id)),
  );
  const next = open[0]?.lesson;
  if (next) {
    if (done.size === 0) return { lesson: next, why: 'first' };
    if (next.requires.length > 0) return { lesson: next, why: 'requires-met' };
    const isSameTrack = catalogue.some((lesson) => done.has(lesson.id) && lesson.track === next.track);
    return { lesson: next, why: isSameTrack ? 'next-in-track' : 'new-track' };
  }
  const shaky = standings.find(
    ({ lesson, standing }) => !lesson.isClosed && standing.firstTry !== null && standing.firstTry < 0.6,
  );
  return shaky ? { lesson: shaky.lesson, why: 'mistakes' } : null;
}

function lastTouched(lesson: CatalogueLesson, summary: ProgressSummary): string {
  return (
    lesson.checks
      .map((check) => summary.checks[`${lesson.id}/${check.id}`]?.lastAt ?? '')
      .sort()
      .at(-1) ?? ''
  );
}

export type TrackStanding = {
  readonly track: Track;
  readonly lessons: number;
  readonly done: number;
  /** 0 to 1: half for what has been read, half for how the checks went in the end. */
  readonly mastery: number;
};

/** How far somebody is in each track that has lessons, in the order of the curriculum. */
export function trackStandings(catalogue: Catalogue, standingOf: (lesson: CatalogueLesson) => LessonStanding): TrackStanding[] {
  const tracks = [...new Set(catalogue.map((lesson) => lesson.track))];
  return tracks.map((track) => {
    const standings = catalogue.filter((lesson) => lesson.track === track).map(standingOf);
    const mastery = standings.map((s) => (share(s.sectionsRead, s.sections) + share(s.checksRight, s.checks)) / 2);
    return {
      track,
      lessons: standings.length,
      done: standings.filter((s) => s.state === 'done').length,
      mastery: mastery.reduce((sum, value) => sum + value, 0) / standings.length,
    };
  });
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

export type Rhythm = {
  readonly lastFourteen: readonly { readonly day: Day; readonly studied: boolean }[];
  readonly thisWeek: number;
};

/** The last fourteen days, and how many of the last seven had study in them. A pause costs nothing: nothing is counted down. */
export function studyRhythm(days: readonly Day[], today: Day): Rhythm {
  const studied = new Set(days);
  const lastFourteen = Array.from({ length: 14 }, (_, i) => addDays(today, i - 13)).map((day) => ({
    day,
    studied: studied.has(day),
  }));
  return { lastFourteen, thisWeek: lastFourteen.slice(7).filter((entry) => entry.studied).length };
}
