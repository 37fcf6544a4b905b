import { localeOfPath } from '#i18n/locale.ts';
import { m } from '#i18n/paraglide/messages.js';
import { loadReviews } from './load.ts';
import { standingsOf } from './memory.ts';
import { clockHere, todayOf } from './today.ts';

const CARDS_A_MINUTE = 3;

/** Writes into the desk's line how many cards are asked today; where that can't be known it stays as it came. */
export async function followReviewLine(): Promise<void> {
  const line = document.querySelector<HTMLElement>('[data-review-line]');
  if (!line) return;
  try {
    const { deck, log } = await loadReviews(localeOfPath(location.pathname));
    line.textContent = wordsFor(todayOf(standingsOf(deck, log), clockHere()));
  } catch {
    // offline: the line still says what the review is, and leads to it
  }
}

function wordsFor({ queue, ahead, cards }: ReturnType<typeof todayOf>): string {
  if (cards === 0) return m.review_line_about();
  if (queue.length > 0) return m.review_line_due({ count: queue.length, minutes: Math.ceil(queue.length / CARDS_A_MINUTE) });
  const tomorrow = ahead[0]?.cards ?? 0;
  return tomorrow > 0 ? m.review_line_tomorrow({ count: tomorrow }) : m.review_line_none();
}
