/** What can be asked in a review. */

export type Card = {
  /** `lesson:<lesson>:<place>` or `mistake:<kind>`; what is remembered hangs on it. */
  readonly id: string;
  readonly q: string;
  readonly a: string;
  /** The lesson that it comes from or that teaches it; null while none does. */
  readonly lesson: string | null;
};

export type CardLesson = { readonly title: string; readonly path: string; readonly sections: readonly string[] };

/** All cards in one language. */
export type Deck = {
  readonly cards: readonly Card[];
  readonly lessons: Readonly<Record<string, CardLesson>>;
};

/** Joins the cards of the build with those of released lessons. */
export const joinDecks = (a: Deck, b: Deck): Deck => ({
  cards: [...a.cards, ...b.cards],
  lessons: { ...a.lessons, ...b.lessons },
});

/** A lesson's cards keep their places: a new one is added behind the others. */
export const lessonCard = (lesson: string, place: number): string => `lesson:${lesson}:${place}`;

/** The lesson of a lesson's card; null for another card. */
export const lessonOfCard = (id: string): string | null => /^lesson:(.+):\d+$/.exec(id)?.[1] ?? null;

export const mistakeCard = (kind: string): string => `mistake:${kind}`;

/** Whether it comes from something that went wrong in a run. */
export const isMistake = ({ id }: Pick<Card, 'id'>): boolean => id.startsWith('mistake:');
