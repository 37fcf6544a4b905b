/** What somebody remembers of each card, worked out anew from the log: FSRS's state is never stored. */
import { createEmptyCard, fsrs, type Grade, type Card as Memory, Rating, State } from 'ts-fsrs';
import { type Card, type Deck, isMistake } from './cards.ts';
import { type ReviewLog, type ReviewRating } from './log.ts';

/** A card that has entered somebody's deck. */
export type Standing = {
  readonly card: Card;
  readonly enteredAt: Date;
  /** Null until it has been asked once. */
  readonly firstAskedAt: Date | null;
  readonly memory: Memory;
};

/** Asked so that nine in ten are remembered, and at least once a year; without chance, so that two devices agree. */
const scheduler = fsrs({ request_retention: 0.9, maximum_interval: 365, enable_fuzz: false });

const GRADES: Readonly<Record<ReviewRating, Grade>> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
};

type Asked = { readonly at: number; readonly rating: ReviewRating; readonly id: string };

/** All cards in somebody's deck: those of lessons read to the end, and those of mistakes made. */
export function standingsOf(deck: Deck, log: ReviewLog): Standing[] {
  const finished = finishedLessons(deck, log);
  const made = groupBy(log.added, ({ card }) => card);
  const undone = new Set(log.undone);
  const reviewed = groupBy(
    log.reviews.filter(({ id }) => !undone.has(id)),
    ({ card }) => card,
  );
  return deck.cards.flatMap((card): Standing[] => {
    const entries = isMistake(card)
      ? (made.get(card.id) ?? []).map(({ at }) => Date.parse(at)).sort((a, b) => a - b)
      : (finished.get(card.lesson ?? '') ?? []);
    const [enteredAt, ...again] = entries;
    if (enteredAt === undefined) return [];
    const asked: Asked[] = (reviewed.get(card.id) ?? []).map(({ at, rating, id }) => ({ at: Date.parse(at), rating, id }));
    return [standingOf(card, enteredAt, asked, again)];
  });
}

function standingOf(card: Card, enteredAt: number, asked: readonly Asked[], again: readonly number[]): Standing {
  const firstAsked = Math.min(...asked.map(({ at }) => at));
  // A mistake made once more after it was learnt is a card that was forgotten.
  const forgotten = again.filter((at) => at > firstAsked).map((at): Asked => ({ at, rating: 'again', id: '' }));
  const all = [...asked, ...forgotten].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  let memory: Memory = createEmptyCard(new Date(enteredAt));
  for (const { at, rating } of all) memory = scheduler.next(memory, new Date(at), GRADES[rating]).card;
  return { card, enteredAt: new Date(enteredAt), firstAskedAt: asked.length > 0 ? new Date(firstAsked) : null, memory };
}

/** Whether it is still being learnt (minutes between questions), not yet kept (days). */
export const isBeingLearnt = ({ memory }: Standing): boolean =>
  memory.state === State.Learning || memory.state === State.Relearning;

/** When it would be asked again after each rating. */
export function previewRatings({ memory }: Standing, now: Date): Readonly<Record<ReviewRating, Date>> {
  const after = (rating: ReviewRating) => scheduler.next(memory, now, GRADES[rating]).card.due;
  return { again: after('again'), hard: after('hard'), good: after('good'), easy: after('easy') };
}

/** Lesson → the one moment at which its last section was read for the first time. */
function finishedLessons(deck: Deck, log: ReviewLog): Map<string, [number]> {
  const first = new Map<string, number>();
  for (const { lesson, section, at } of log.sections) {
    const key = `${lesson}/${section}`;
    first.set(key, Math.min(first.get(key) ?? Infinity, Date.parse(at)));
  }
  return new Map(
    Object.entries(deck.lessons).flatMap(([lesson, { sections }]): [string, [number]][] => {
      const at = Math.max(...sections.map((section) => first.get(`${lesson}/${section}`) ?? Infinity));
      return Number.isFinite(at) ? [[lesson, [at]]] : [];
    }),
  );
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
