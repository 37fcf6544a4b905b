import { currentOwner, type Deed, GUEST, listDeeds } from '#features/progress/client.ts';
import { type Locale, localizedPath } from '#i18n/locale.ts';
import { type Deck, joinDecks } from './cards.ts';
import { EMPTY_LOG, mergeLogs, RATINGS, type ReviewLog } from './log.ts';

export type Loaded = {
  readonly deck: Deck;
  readonly log: ReviewLog;
  /** False when the server holds something of this person that could not be fetched. */
  readonly isWhole: boolean;
};

/** This person's cards and all that they did with them. Errors: rejects when the cards cannot be fetched. */
export async function loadReviews(locale: Locale): Promise<Loaded> {
  const [deck, released, here, there] = await Promise.all([loadDeck(locale), loadReleased(), logHere(), logThere()]);
  return {
    deck: released ? joinDecks(deck, released) : deck,
    log: mergeLogs(there ?? EMPTY_LOG, here),
    isWhole: there !== null && released !== null,
  };
}

/** The cards of instructors' lessons, which no build knows; null when they can't be had. */
async function loadReleased(): Promise<Deck | null> {
  const response = await fetch('/api/released/cards').catch(() => null);
  return response?.ok ? response.json() : null;
}

async function loadDeck(locale: Locale): Promise<Deck> {
  const response = await fetch(localizedPath('/review/cards.json', locale));
  if (!response.ok) throw new Error(`The cards could not be fetched: ${response.status}.`);
  return response.json();
}

/** What the server holds; null when it can't be had. */
async function logThere(): Promise<ReviewLog | null> {
  if (currentOwner() === GUEST) return EMPTY_LOG;
  const response = await fetch('/api/review').catch(() => null);
  return response?.ok ? response.json() : null;
}

/** What is in this browser: everything of a guest, and what a member did here. */
async function logHere(): Promise<ReviewLog> {
  const kinds = ['section-read', 'card-added', 'card-reviewed', 'review-undone'];
  const deeds = (await Promise.all(kinds.map((kind) => listDeeds(kind)))).flat();
  return deeds.filter(({ state }) => state !== 'refused').reduce((log, deed) => mergeLogs(log, logOf(deed)), EMPTY_LOG);
}

/** What one deed adds to the log. */
export function logOf({ id, kind, at, body }: Pick<Deed, 'id' | 'kind' | 'at' | 'body'>): ReviewLog {
  if (typeof body !== 'object' || body === null) return EMPTY_LOG;
  const text = (key: string) => String(Reflect.get(body, key) ?? '');
  switch (kind) {
    case 'section-read':
      return { ...EMPTY_LOG, sections: [{ lesson: text('lesson'), section: text('section'), at }] };
    case 'card-added':
      return { ...EMPTY_LOG, added: [{ card: text('card'), run: text('run'), at }] };
    case 'card-reviewed': {
      const rating = RATINGS.find((known) => known === text('rating'));
      return rating === undefined ? EMPTY_LOG : { ...EMPTY_LOG, reviews: [{ id, card: text('card'), rating, at }] };
    }
    case 'review-undone':
      return { ...EMPTY_LOG, undone: [text('review')] };
    default:
      return EMPTY_LOG;
  }
}
