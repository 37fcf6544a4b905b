import type { ReportQualities } from '#simulation/appraisal/types.ts';
import type { Mood } from '#simulation/client/client-state.ts';
import type { State } from '#simulation/state.ts';
import type { Language, SimHour } from '#simulation/vocabulary.ts';
import { type WeekFigures, weekFiguresOf } from './week-figures.ts';

/** A post with the client, or one that came back. */
export type Approval = {
  readonly id: string;
  readonly text: string;
  readonly at: SimHour;
  /** From when it may go out. */
  readonly answerAt: SimHour;
};

export type SentReport = {
  readonly id: string;
  readonly hour: SimHour;
  readonly text: string;
  readonly language: Language;
  readonly insight: number;
  /** Null where the appraisal doesn't tell them apart. */
  readonly qualities: ReportQualities | null;
};

/** What is between the learner and the client. */
export type ClientView = {
  readonly hour: SimHour;
  /** In the order in which they were asked. */
  readonly asked: readonly string[];
  readonly patience: number;
  readonly satisfaction: number;
  /** The latest first. */
  readonly moods: readonly Mood[];
  readonly hasChangedMind: boolean;
  readonly finesEuro: number;
  /** Quality of the best report so far, 0 to 1; null before any. */
  readonly report: number | null;
  /** The latest first. */
  readonly approvals: readonly Approval[];
  /** The one sent last, with what the client made of it. */
  readonly lastReport: SentReport | null;
  readonly weeks: readonly WeekFigures[];
  /** First words of each post, by id, so that a mood can name the post it is about. */
  readonly postNames: Readonly<Record<string, string>>;
};

const NAME = 60;

export function clientOf(state: State): ClientView {
  const { client, scenario, hour } = state;
  return {
    hour,
    asked: [...client.asked],
    patience: scenario.client.patience,
    satisfaction: client.satisfaction,
    moods: [...client.moods].reverse(),
    hasChangedMind: hour >= scenario.client.lateChange.at,
    finesEuro: client.finesEuro,
    report: client.report > 0 ? client.report : null,
    approvals: approvalsOf(state),
    lastReport: lastReportOf(state),
    weeks: weekFiguresOf(state),
    postNames: Object.fromEntries(state.plans.map(({ id, post }) => [id, nameOf(post.text)])),
  };
}

const nameOf = (text: string): string => {
  const line = text.trim().split('\n')[0] ?? '';
  return line.length > NAME ? `${line.slice(0, NAME).trimEnd()}…` : line;
};

function approvalsOf({ client, plans }: State): Approval[] {
  return plans
    .flatMap(({ id, post, at }) => {
      const answerAt = client.approvals.get(id);
      return answerAt === undefined ? [] : [{ id, text: nameOf(post.text), at, answerAt }];
    })
    .sort((a, b) => b.answerAt - a.answerAt || (a.id < b.id ? -1 : 1));
}

function lastReportOf({ done, appraiseReport }: State): SentReport | null {
  const action = done.findLast((candidate) => candidate.kind === 'report-to-client');
  if (action?.kind !== 'report-to-client') return null;
  const { id, hour, text, language } = action;
  const { insight, qualities = null } = appraiseReport(text, language);
  return { id, hour, text, language, insight, qualities };
}
