import type { AccountDay, State } from '#simulation/state.ts';
import type { SimHour } from '#simulation/vocabulary.ts';

/** What the dashboards show besides the posts. */
export type InsightsView = { readonly hour: SimHour; readonly days: readonly AccountDay[] };

export const insightsOf = ({ hour, accountDays, today }: State): InsightsView => ({ hour, days: [...accountDays, ...today] });
