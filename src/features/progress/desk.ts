import type { Day } from '#kernel/clock.ts';
import type { Catalogue, CatalogueLesson, Competency, Track } from '#features/lessons/client.ts';
import {
  competencyStandings,
  type Evidence,
  evidenceOf,
  findNextLesson,
  type LessonStanding,
  lessonStanding,
  type NextLesson,
  type Rhythm,
  studyRhythm,
  trackStandings,
} from './rules.ts';
import type { ProgressSummary } from './summary.ts';

/** One stop on the track map. */
export type DeskLesson = { readonly title: string; readonly path: string; readonly state: LessonStanding['state'] };

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
  readonly path: string;
  readonly score: number;
  readonly at: string;
  readonly kind: 'check' | 'portrait' | 'plan';
  readonly competencies: readonly Competency[];
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
  readonly next: {
    readonly title: string;
    readonly summary: string;
    readonly path: string;
    readonly minutes: number;
    readonly why: NextLesson['why'];
    readonly standing: LessonStanding;
  } | null;
  readonly then: readonly { readonly title: string; readonly path: string; readonly minutes: number; readonly track: Track }[];
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
    then: open.slice(0, 2).map(({ title, path, minutes, track }) => ({ title, path, minutes, track })),
    rhythm: studyRhythm(summary.days, today),
    tracks: trackStandings(catalogue, standingOf).map((standing) => ({
      track: standing.track,
      done: standing.done,
      mastery: standing.mastery,
      lessons: catalogue
        .filter((lesson) => lesson.track === standing.track)
        .map((lesson) => ({ title: lesson.title, path: lesson.path, state: standingOf(lesson).state })),
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

function nextOf({ lesson, why }: NextLesson, standing: LessonStanding): DeskView['next'] {
  const section = lesson.sections.find((candidate) => candidate.id === standing.nextSectionId);
  const isBegun = standing.sectionsRead > 0 && section !== undefined;
  return {
    title: lesson.title,
    summary: lesson.summary,
    path: isBegun ? `${lesson.path}#${section.anchor}` : lesson.path,
    minutes: lesson.minutes,
    why,
    standing,
  };
}

/** One line a check or exercise, though it may speak for several competencies. */
function latestEvidence(catalogue: Catalogue, clients: Curriculum['clients'], evidence: readonly Evidence[]): DeskEvidence[] {
  const lines = new Map<string, DeskEvidence>();
  for (const piece of evidence) {
    const { source } = piece;
    const key = source.kind === 'check' ? `${source.lessonId}/${source.checkId}` : `${source.desk}/${source.client}`;
    const known = lines.get(key);
    if (known) lines.set(key, { ...known, competencies: [...known.competencies, piece.competency] });
    else if (lines.size < EVIDENCE_SHOWN) {
      const place =
        source.kind === 'check'
          ? placeOfCheck(catalogue, source.lessonId, source.checkId)
          : { title: clients[source.client] ?? source.client, path: `/exercises/${source.desk}/${source.client}` };
      if (place)
        lines.set(key, {
          key,
          ...place,
          score: piece.score,
          at: piece.at,
          kind: kindOf(source),
          competencies: [piece.competency],
        });
    }
  }
  return [...lines.values()];
}

const kindOf = (source: Evidence['source']): DeskEvidence['kind'] =>
  source.kind === 'check' ? 'check' : source.desk === 'plan' ? 'plan' : 'portrait';

function placeOfCheck(catalogue: Catalogue, lessonId: string, checkId: string): { title: string; path: string } | undefined {
  const lesson: CatalogueLesson | undefined = catalogue.find((candidate) => candidate.id === lessonId);
  return lesson && { title: lesson.title, path: `${lesson.path}#check-${checkId}` };
}
