/** Which cards are asked today, and in which order. */
import { addDays, type Day, dayOf, MINUTE_MS } from '#kernel/clock.ts';
import { isMistake } from './cards.ts';
import { isBeingLearnt, type Standing } from './memory.ts';

/** Cards asked for the first time in one day, at most: more come back as more than anybody keeps up with. */
export const NEW_A_DAY = 10;
/** A card that is being learnt may come so much early rather than make somebody wait for it. */
const EARLY_MS = 20 * MINUTE_MS;
const DAYS_AHEAD = 7;

/** The learner's clock: now, and how far it is behind UTC (as `Date#getTimezoneOffset` gives it). */
export type Clock = { readonly now: Date; readonly offsetMinutes: number };

/** This moment on this device. */
export function clockHere(): Clock {
  const now = new Date();
  return { now, offsetMinutes: now.getTimezoneOffset() };
}

export type Today = {
  /** What is asked next, first one first. */
  readonly queue: readonly Standing[];
  /** Cards that entered today: they are asked tomorrow, or now if wished. */
  readonly fresh: number;
  /** How many are asked on each of the coming days, from tomorrow. */
  readonly ahead: readonly { readonly day: Day; readonly cards: number }[];
  /** The first day on which a card is asked again, later than today; null when none is. */
  readonly next: Day | null;
  readonly cards: number;
};

/**
 * Today's cards: what is being learnt and due, then what was promised for today, then new ones, mistakes first. A card is
 * new from the day after it entered, since remembering across a night is what makes it last; `withFresh` asks it today.
 */
export function todayOf(standings: readonly Standing[], clock: Clock, withFresh = false): Today {
  const day = (at: Date) => dayOf(at, clock.offsetMinutes);
  const today = day(clock.now);
  const asked = standings.filter(({ firstAskedAt }) => firstAskedAt !== null);
  const unasked = standings.filter(({ firstAskedAt }) => firstAskedAt === null);
  const learning = asked.filter(isBeingLearnt).sort(byDue);
  const isDue = ({ memory }: Standing) => memory.due <= clock.now;
  const kept = asked.filter((standing) => !isBeingLearnt(standing)).sort(byDue);
  const promised = kept.filter(({ memory }) => day(memory.due) <= today);
  const ready = unasked.filter(({ enteredAt }) => withFresh || day(enteredAt) < today).sort(mistakesFirst);
  const askedNewToday = asked.filter(({ firstAskedAt }) => firstAskedAt !== null && day(firstAskedAt) === today).length;
  const begun = ready.slice(0, Math.max(0, NEW_A_DAY - askedNewToday));
  const first = [...learning.filter(isDue), ...promised, ...begun];
  const soon = learning.filter((standing) => !isDue(standing) && standing.memory.due.getTime() <= clock.now.getTime() + EARLY_MS);
  const later = asked.filter((standing) => !first.includes(standing)).map(({ memory }) => day(memory.due));
  const waiting = unasked.length - begun.length;
  const tomorrow = addDays(today, 1);
  const days = [...later.map((due) => (due > tomorrow ? due : tomorrow)), ...(waiting > 0 ? [tomorrow] : [])];
  return {
    queue: [...first, ...soon],
    fresh: unasked.filter(({ enteredAt }) => day(enteredAt) === today).length,
    ahead: daysAhead(tomorrow, days.slice(0, later.length), waiting),
    next: days.length > 0 ? days.reduce((a, b) => (a < b ? a : b)) : null,
    cards: standings.length,
  };
}

const byDue = (a: Standing, b: Standing): number =>
  a.memory.due.getTime() - b.memory.due.getTime() || (a.card.id < b.card.id ? -1 : 1);

const mistakesFirst = (a: Standing, b: Standing): number =>
  Number(isMistake(b.card)) - Number(isMistake(a.card)) ||
  a.enteredAt.getTime() - b.enteredAt.getTime() ||
  (a.card.id < b.card.id ? -1 : 1);

function daysAhead(tomorrow: Day, due: readonly Day[], waiting: number): Today['ahead'] {
  let left = waiting;
  return Array.from({ length: DAYS_AHEAD }, (_, i) => {
    const day = addDays(tomorrow, i);
    const fresh = Math.min(left, NEW_A_DAY);
    left -= fresh;
    return { day, cards: due.filter((date) => date === day).length + fresh };
  });
}
