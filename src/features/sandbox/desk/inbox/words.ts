/** What the inbox calls things. */
import { m } from '#i18n/paraglide/messages.js';
import type { InboxRow } from '../../views/inbox.ts';
import type { Moderation } from './inbox-desk.svelte.ts';
import type { Mood } from './mood.ts';
import type { Order, Place, StateChoice } from './queue.ts';
import { spanOf, type Wait } from './waiting.ts';

export const STATE_WORDS: Readonly<Record<StateChoice, () => string>> = {
  open: m.inbox_state_open,
  done: m.inbox_state_done,
  missed: m.inbox_state_missed,
  all: m.inbox_state_all,
};

export const PLACE_WORDS: Readonly<Record<Place, () => string>> = {
  comment: m.inbox_place_comment,
  private: m.inbox_place_private,
  review: m.inbox_place_review,
};

export const PLACES_WORDS: Readonly<Record<Place, () => string>> = {
  comment: m.inbox_places_comment,
  private: m.inbox_places_private,
  review: m.inbox_places_review,
};

export const ORDER_WORDS: Readonly<Record<Order, () => string>> = {
  oldest: m.inbox_order_oldest,
  newest: m.inbox_order_newest,
  angriest: m.inbox_order_angriest,
};

export const MOOD_WORDS: Readonly<Record<Mood, () => string>> = {
  angry: m.inbox_mood_angry,
  unhappy: m.inbox_mood_unhappy,
  neutral: m.inbox_mood_neutral,
  pleased: m.inbox_mood_pleased,
  happy: m.inbox_mood_happy,
};

const IS_WORDS: Readonly<Record<InboxRow['state'], () => string>> = {
  open: m.inbox_state_open,
  answered: m.inbox_is_answered,
  settled: m.inbox_is_settled,
  escalated: m.inbox_is_escalated,
  hidden: m.inbox_is_hidden,
  reported: m.inbox_is_reported,
  expired: m.inbox_is_expired,
};

/** What has become of a message. */
export const sayIs = ({ state, hasGivenUp }: Pick<InboxRow, 'state' | 'hasGivenUp'>): string =>
  state === 'expired' && !hasGivenUp ? m.inbox_is_passed() : IS_WORDS[state]();

export const DO_WORDS: Readonly<Record<Moderation, () => string>> = {
  like: m.inbox_like,
  hide: m.inbox_hide,
  report: m.inbox_report,
  escalate: m.inbox_escalate,
};

/** A span of minutes in short: `35 min`, `5 h`, `3 d`. */
export function sayMinutes(minutes: number): string {
  const { unit, count } = spanOf(minutes);
  return unit === 'minute' ? m.inbox_minutes({ count }) : unit === 'hour' ? m.inbox_hours({ count }) : m.inbox_days({ count });
}

/** How long ago something was. */
export const sayAgo = (minutes: number): string => (minutes < 1 ? m.inbox_now() : m.inbox_ago({ time: sayMinutes(minutes) }));

/** The response clock in words; empty where nobody waits. */
export function sayWait(wait: Wait): string {
  if (wait.kind === 'none') return '';
  const time = sayMinutes(wait.minutes);
  if (wait.kind === 'waits') return wait.isLate ? m.inbox_waits_late({ time }) : m.inbox_waits({ time });
  return wait.isLate ? m.inbox_answered_late({ time }) : m.inbox_answered_after({ time });
}
