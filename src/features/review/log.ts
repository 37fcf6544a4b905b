/** What a person's reviews are made from, as plain data: the order of a list says nothing, the times do. */

export const RATINGS = ['again', 'hard', 'good', 'easy'] as const;
export type ReviewRating = (typeof RATINGS)[number];

export type SectionRead = { readonly lesson: string; readonly section: string; readonly at: string };
/** A mistake that a run put into the deck. */
export type CardAdded = { readonly card: string; readonly run: string; readonly at: string };
export type CardReview = { readonly id: string; readonly card: string; readonly rating: ReviewRating; readonly at: string };

export type ReviewLog = {
  readonly sections: readonly SectionRead[];
  readonly added: readonly CardAdded[];
  readonly reviews: readonly CardReview[];
  /** Ids of reviews that were taken back. */
  readonly undone: readonly string[];
};

export const EMPTY_LOG: ReviewLog = { sections: [], added: [], reviews: [], undone: [] };

/** Joins logs from places that hold different deeds, or some of the same: the server and this browser. */
export function mergeLogs(a: ReviewLog, b: ReviewLog): ReviewLog {
  const reviews = new Map([...a.reviews, ...b.reviews].map((review) => [review.id, review]));
  return {
    sections: [...a.sections, ...b.sections],
    added: earliestOfEachRun([...a.added, ...b.added]),
    reviews: [...reviews.values()],
    undone: [...new Set([...a.undone, ...b.undone])],
  };
}

// Two browsers may have added the same run's mistake; it was made once.
function earliestOfEachRun(added: readonly CardAdded[]): CardAdded[] {
  const found = new Map<string, CardAdded>();
  for (const one of added) {
    const key = `${one.run}/${one.card}`;
    const known = found.get(key);
    if (!known || one.at < known.at) found.set(key, one);
  }
  return [...found.values()];
}
