import type { Day } from '#kernel/clock.ts';
import { type Catalogue, type CatalogueLesson, type Competency, type Track, trackName } from '#features/lessons/client.ts';
import { competencyStandings, type Evidence, evidenceOf } from './evidence.ts';
import {
  findNextLesson,
  type LessonStanding,
  lessonStanding,
  type NextLesson,
  type Rhythm,
  studyRhythm,
  trackStandings,
} from './rules.ts';
import { type RunMark, scoreOfMark } from './run-marks.ts';
import type { ProgressSummary } from './summary.ts';

/** What a lesson is called, and in which language, for it may be another than the reader's. */
type Titled = Pick<CatalogueLesson, 'title' | 'path' | 'language'>;

/** One stop on the track map. */
export type DeskLesson = Titled & { readonly state: LessonStanding['state'] };

export type DeskTrack = {
  readonly track: Track;
  readonly done: number;
  readonly mastery: number;
  readonly lessons: readonly DeskLesson[];
};

/** One line of the evidence: what it was and where it can be seen again. */
export type DeskEvidence = {
  readonly key: string;
  readonly title: string;
  /** Of the title, where it is a lesson's. */
  readonly language: CatalogueLesson['language'] | undefined;
  readonly path: string;
  readonly score: number;
  readonly at: string;
  readonly kind: 'check' | 'portrait' | 'plan' | 'test' | 'run' | 'verified-run';
  readonly competencies: readonly Competency[];
  /** What a run shows, habit by habit; nothing for the others. */
  readonly marks: readonly RunMark[];
};

/** Competency → what a person at level 0, 1 … 5 does. */
export type Ladder = Readonly<Record<string, readonly string[]>>;

/** What the desk is made from besides somebody's progress; for guests it travels to the browser. */
export type Curriculum = {
  readonly catalogue: Catalogue;
  readonly ladder: Ladder;
  /** Client → the name that people know it by. */
  readonly clients: Readonly<Record<string, string>>;
};

/** All that the learner's desk shows, ready to draw, the same on the server and in the browser. */
export type DeskView = {
  readonly hasBegun: boolean;
  readonly next:
    | (Titled & Pick<CatalogueLesson, 'summary' | 'minutes'> & Pick<NextLesson, 'why'> & { readonly standing: LessonStanding })
    | null;
  readonly then: readonly (Titled & Pick<CatalogueLesson, 'minutes' | 'track'>)[];
  readonly rhythm: Rhythm;
  readonly tracks: readonly DeskTrack[];
  readonly competencies: readonly {
    readonly competency: Competency;
    readonly level: number;
    readonly pieces: number;
    /** What a person at this level does, and at the next one. */
    readonly does: string;
    readonly next: string | null;
  }[];
  readonly evidence: readonly DeskEvidence[];
  readonly lessonsDone: number;
  readonly lessons: number;
};

const EVIDENCE_SHOWN = 6;

/**
 * Makes the desk of what is known. `today` is the learner's own calendar day. A lesson that is closed goes on counting: its
 * checks as evidence, and itself once it is done; what was only begun in it can't be gone on with, and is left out.
 */
export function deskView({ catalogue: all, ladder, clients }: Curriculum, summary: ProgressSummary, today: Day): DeskView {
  const standings = new Map(all.map((lesson) => [lesson, lessonStanding(lesson, summary)]));
  const standingOf = (lesson: CatalogueLesson) => standings.get(lesson) ?? lessonStanding(lesson, summary);
  const catalogue = all.filter((lesson) => !lesson.isClosed || standingOf(lesson).state === 'done');
  const evidence = evidenceOf(all, summary);
  const next = findNextLesson(catalogue, summary, standingOf);
  const open = catalogue.filter((lesson) => standingOf(lesson).state === 'untouched' && lesson.id !== next?.lesson.id);
  return {
    hasBegun: summary.days.length > 0,
    next: next && nextOf(next, standingOf(next.lesson)),
    then: open.slice(0, 2).map((lesson) => ({ ...titled(lesson), minutes: lesson.minutes, track: lesson.track })),
    rhythm: studyRhythm(summary.days, today),
    tracks: trackStandings(catalogue, standingOf).map((standing) => ({
      track: standing.track,
      done: standing.done,
      mastery: standing.mastery,
      lessons: catalogue
        .filter((lesson) => lesson.track === standing.track)
        .map((lesson) => ({ ...titled(lesson), state: standingOf(lesson).state })),
    })),
    competencies: competencyStandings(evidence).map((standing) => ({
      ...standing,
      does: ladder[standing.competency]?.[standing.level] ?? '',
      next: ladder[standing.competency]?.[standing.level + 1] ?? null,
    })),
    evidence: latestEvidence(all, clients, evidence),
    lessonsDone: catalogue.filter((lesson) => standingOf(lesson).state === 'done').length,
    lessons: catalogue.length,
  };
}

const titled = ({ title, path, language }: CatalogueLesson): Titled => ({ title, path, ...(language && { language }) });

function nextOf({ lesson, why }: NextLesson, standing: LessonStanding): DeskView['next'] {
  const section = lesson.sections.find((candidate) => candidate.id === standing.nextSectionId);
  const isBegun = standing.sectionsRead > 0 && section !== undefined;
  return {
    ...titled(lesson),
    summary: lesson.summary,
    path: isBegun ? `${lesson.path}#${section.anchor}` : lesson.path,
    minutes: lesson.minutes,
    why,
    standing,
  };
}

/** One line a check, exercise, test or run, though it may speak for several competencies. */
function latestEvidence(catalogue: Catalogue, clients: Curriculum['clients'], evidence: readonly Evidence[]): DeskEvidence[] {
  const lines = new Map<string, DeskEvidence>();
  for (const { source, score, at, competency } of evidence) {
    const key = keyOf(source);
    const known = lines.get(key);
    if (!known && lines.size === EVIDENCE_SHOWN) continue;
    const place = known ?? placeOf(catalogue, clients, source);
    if (place.title === null) continue;
    const marks = [...(known?.marks ?? []), ...(source.kind === 'run' ? [source.mark] : [])];
    const { kind, title, language, path } = place;
    const competencies = [...(known?.competencies ?? []), competency];
    const whole = source.kind === 'test' ? source.test.scorePercent / 100 : (meanOf(marks) ?? score);
    lines.set(key, { key, kind, title, language, path, score: whole, at, competencies, marks });
  }
  return [...lines.values()];
}

const meanOf = (marks: readonly RunMark[]): number | null =>
  marks.length === 0 ? null : marks.reduce((sum, mark) => sum + scoreOfMark(mark), 0) / marks.length;

function keyOf(source: Evidence['source']): string {
  switch (source.kind) {
    case 'check':
      return `${source.lessonId}/${source.checkId}`;
    case 'work':
      return `${source.desk}/${source.client}`;
    case 'run':
      return source.run.run;
    case 'test':
      return `test/${source.test.track}`;
  }
}

type Place = Pick<DeskEvidence, 'kind' | 'path'> & {
  /** Null for a lesson that is gone. */
  readonly title: string | null;
  readonly language?: DeskEvidence['language'];
};

/** Where a piece of evidence can be seen again. */
function placeOf(catalogue: Catalogue, clients: Curriculum['clients'], source: Evidence['source']): Place {
  switch (source.kind) {
    case 'check': {
      const lesson = catalogue.find((candidate) => candidate.id === source.lessonId);
      const { title = null, language } = lesson ?? {};
      return { kind: 'check', title, language, path: `${lesson?.path ?? ''}#check-${source.checkId}` };
    }
    case 'work': {
      const { desk, client } = source;
      const kind = desk === 'plan' ? 'plan' : 'portrait';
      return { kind, title: clients[client] ?? client, path: `/exercises/${desk}/${client}` };
    }
    case 'run': {
      const { run, client, isVerified } = source.run;
      const path = `/sandbox/${client}/run?id=${run}#debrief`;
      return { kind: isVerified ? 'verified-run' : 'run', title: clients[client] ?? client, path };
    }
    case 'test': {
      const { track } = source.test;
      return { kind: 'test', title: trackName(track), path: `/exams/${track}` };
    }
  }
}
