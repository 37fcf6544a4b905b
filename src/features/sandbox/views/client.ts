import type { Mood } from '#simulation/client/client-state.ts';
import type { State } from '#simulation/state.ts';
import type { SimHour } from '#simulation/vocabulary.ts';

/** What is between the learner and the client. */
export type ClientView = {
  readonly hour: SimHour;
  readonly asked: readonly string[];
  readonly patience: number;
  readonly satisfaction: number;
  /** The latest first. */
  readonly moods: readonly Mood[];
  readonly hasChangedMind: boolean;
  readonly finesEuro: number;
  /** Quality of the best report so far, 0 to 1; null before any. */
  readonly report: number | null;
};

export const clientOf = ({ client, scenario, hour }: State): ClientView => ({
  hour,
  asked: [...client.asked],
  patience: scenario.client.patience,
  satisfaction: client.satisfaction,
  moods: [...client.moods].reverse(),
  hasChangedMind: hour >= scenario.client.lateChange.at,
  finesEuro: client.finesEuro,
  report: client.report > 0 ? client.report : null,
});
