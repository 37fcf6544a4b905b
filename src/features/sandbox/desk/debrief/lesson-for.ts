import type { Competency } from '#features/lessons/client.ts';
import type { GoalMetric } from '#simulation/scenario.ts';
import type { HabitName, Trouble } from '../../run/study-troubles.ts';

/** What of the curriculum is needed to name a lesson. */
export type LessonLink = {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly competencies: readonly string[];
};
/** Where something is taught: in a lesson, or, where there is none of that id, in the first with the competency. */
type Place = { readonly lesson: string; readonly competency: Competency };

const place = (lesson: string, competency: Competency): Place => ({ lesson, competency });
const ANSWERING = place('community-answering', 'community');
const FEED = place('networks-how-a-feed-decides', 'networks');
const NUMBERS = place('analytics-numbers-that-matter', 'analytics');
const FUNNEL = place('advertising-objectives-and-the-funnel', 'ads');
const REACT = place('psychology-why-people-react', 'audience');

const HABITS: Readonly<Record<HabitName, Place>> = {
  cadence: place('job-what-an-smm-manager-does', 'planning'),
  replies: ANSWERING,
  accessibility: place('visuals-one-picture-one-idea', 'visuals'),
  tagging: NUMBERS,
  hypotheses: NUMBERS,
  honesty: place('', 'ethics'),
};

const GOALS: Readonly<Record<GoalMetric, Place>> = {
  orders: FUNNEL,
  revenue: FUNNEL,
  siteVisits: FUNNEL,
  emailOptIns: FUNNEL,
  followers: REACT,
  engagementRateByReach: REACT,
  reach: FEED,
  awareness: FEED,
  replyShare: ANSWERING,
  trust: ANSWERING,
};

function placeOf(trouble: Trouble): Place {
  switch (trouble.kind) {
    case 'habit':
      return HABITS[trouble.habit];
    case 'goal':
      return GOALS[trouble.metric];
    case 'trap':
      return place('', 'ethics');
    case 'unanswered':
    case 'late':
    case 'harsh':
    case 'hidden':
      return ANSWERING;
    case 'tone-deaf':
      return place('', 'crisis');
    case 'weary':
    case 'quiet-hours':
      return FEED;
    case 'promotion':
      return REACT;
    case 'weak-first-lines':
      return place('copywriting-the-first-line', 'copy');
    case 'ads-lost':
      return FUNNEL;
  }
}

/** Lessons with what in the run sends one back to them, in the order of what went wrong; troubles that no lesson teaches are left out. */
export function lessonsFor<Lesson extends LessonLink>(
  troubles: readonly Trouble[],
  curriculum: readonly Lesson[],
): { readonly lesson: Lesson; readonly why: readonly Trouble[] }[] {
  const found = new Map<string, { lesson: Lesson; why: Trouble[] }>();
  for (const trouble of troubles) {
    const { lesson: id, competency } = placeOf(trouble);
    const lesson = curriculum.find((one) => one.id === id) ?? curriculum.find((one) => one.competencies.includes(competency));
    if (!lesson) continue;
    const entry = found.get(lesson.id) ?? { lesson, why: [] };
    entry.why.push(trouble);
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
