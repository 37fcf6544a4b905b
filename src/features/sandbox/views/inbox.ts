import { type InboxItem, inboxOf, type ReplyMetrics, replyMetricsOf } from '#simulation/conversation/inbox.ts';
import type { State } from '#simulation/state.ts';
import type { SimHour } from '#simulation/vocabulary.ts';

export type InboxView = {
  readonly hour: SimHour;
  /** The newest first. */
  readonly items: readonly InboxItem[];
  readonly kept: ReplyMetrics;
};

export const inboxView = (state: State): InboxView => ({ hour: state.hour, items: inboxOf(state), kept: replyMetricsOf(state) });
