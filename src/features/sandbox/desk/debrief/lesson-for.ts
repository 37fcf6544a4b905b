import type { Competency } from '#features/lessons/client.ts';
import type { GoalMetric } from '#simulation/scenario.ts';
import type { HabitName, Trouble } from '../../run/study-troubles.ts';

/** What of the curriculum is needed to name a lesson and its parts. */
export type LessonLink = {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly competencies: readonly string[];
  readonly sections: readonly Section[];
};
type Section = { readonly id: string; readonly anchor: string; readonly title: string };

/** Where something is taught: in a section of a lesson, or, where there is none of that id, in the first with the competency. */
export type Place = { readonly lesson: string; readonly section: string; readonly competency: Competency };

const inLesson =
  (lesson: string, competency: Competency) =>
  (section: string): Place => ({ lesson, section, competency });
const answering = inLesson('community-answering', 'community');
const feed = inLesson('networks-how-a-feed-decides', 'networks');
const numbers = inLesson('analytics-numbers-that-matter', 'analytics');
const funnel = inLesson('advertising-objectives-and-the-funnel', 'ads');
const react = inLesson('psychology-why-people-react', 'audience');
/** No lesson on it is written yet. */
const unwritten = (competency: Competency): Place => ({ lesson: '', section: '', competency });

const HABITS: Readonly<Record<HabitName, Place>> = {
  cadence: inLesson('job-what-an-smm-manager-does', 'planning')('every-day-every-week-every-month'),
  replies: answering('how-fast-is-fast'),
  accessibility: inLesson('visuals-one-picture-one-idea', 'visuals')('before-it-goes-out'),
  tagging: numbers('what-would-you-do-on-monday'),
  hypotheses: numbers('more-than-what'),
  honesty: unwritten('ethics'),
};

const GOALS: Readonly<Record<GoalMetric, Place>> = {
  orders: funnel('three-counts-two-leaks'),
  revenue: funnel('three-counts-two-leaks'),
  siteVisits: funnel('you-get-what-you-ask-for'),
  emailOptIns: funnel('how-deep-do-you-ask'),
  followers: react('a-follow-is-a-bet-on-next-week'),
  engagementRateByReach: react('choose-the-button-first'),
  reach: feed('a-guess-times-a-weight'),
  awareness: feed('few-seats-many-posts'),
  replyShare: answering('how-fast-is-fast'),
  trust: answering('six-small-jobs'),
};

/** Where what would have prevented a trouble is taught. */
export function placeOf(trouble: Trouble): Place {
  switch (trouble.kind) {
    case 'habit':
      return HABITS[trouble.habit];
    case 'goal':
      return GOALS[trouble.metric];
    case 'trap':
      return unwritten('ethics');
    case 'unanswered':
      return answering('the-stranger-reads-along');
    case 'late':
      return answering('how-fast-is-fast');
    case 'harsh':
      return answering('six-small-jobs');
    case 'hidden':
      return answering('the-stranger-reads-along');
    case 'tone-deaf':
      return unwritten('crisis');
    case 'weary':
    case 'quiet-hours':
      return feed('after-the-sum');
    case 'promotion':
      return react('a-follow-is-a-bet-on-next-week');
    case 'weak-first-lines':
      return inLesson('copywriting-the-first-line', 'copy')('above-the-fold');
    case 'ads-lost':
      return funnel('good-compared-with-what');
  }
}

/** What in the run sends one back, and to which section of the lesson; null where another lesson stands in. */
export type Reason = { readonly trouble: Trouble; readonly section: Section | null };

/** Lessons with what in the run sends one back to them, in the order of what went wrong; troubles that no lesson teaches are left out. */
export function lessonsFor<Lesson extends LessonLink>(
  troubles: readonly Trouble[],
  curriculum: readonly Lesson[],
): { readonly lesson: Lesson; readonly why: readonly Reason[] }[] {
  const found = new Map<string, { lesson: Lesson; why: Reason[] }>();
  for (const trouble of troubles) {
    const { lesson: id, section, competency } = placeOf(trouble);
    const lesson = curriculum.find((one) => one.id === id) ?? curriculum.find((one) => one.competencies.includes(competency));
    if (!lesson) continue;
    const entry = found.get(lesson.id) ?? { lesson, why: [] };
    entry.why.push({ trouble, section: lesson.id === id ? (lesson.sections.find((one) => one.id === section) ?? null) : null });
    found.set(lesson.id, entry);
  }
  return [...found.values()];
}

/** The review card (of `content/cards/mistakes.yaml`) that asks for what would have prevented a trouble. */
export function cardOf(trouble: Trouble): string {
  switch (trouble.kind) {
    case 'habit':
      return `habit-${trouble.habit}`;
    case 'goal':
      return `goal-${trouble.metric}`;
    default:
      return trouble.kind;
  }
}
