import { queueDeed } from '#features/progress/client.ts';
import type { Locale } from '#i18n/locale.ts';
import { type Loaded, loadReviews } from '../load.ts';
import { EMPTY_LOG, mergeLogs, type ReviewRating } from '../log.ts';
import { previewRatings, standingsOf } from '../memory.ts';
import { clockHere, todayOf } from '../today.ts';

type Given = { readonly id: string; readonly rating: ReviewRating };

/** One sitting at the review: what is asked, what was answered, and how to take it back. */
export class ReviewDesk {
  loaded = $state.raw<Loaded | null>(null);
  hasFailed = $state(false);
  isShown = $state(false);
  withFresh = $state(false);
  /** The answers of this sitting, in their order. */
  given = $state.raw<readonly Given[]>([]);
  #clock = $state.raw(clockHere());
  #isBusy = false;

  readonly today = $derived.by(() => {
    if (!this.loaded) return null;
    return todayOf(standingsOf(this.loaded.deck, this.loaded.log), this.#clock, this.withFresh);
  });
  readonly current = $derived(this.today?.queue[0] ?? null);
  readonly previews = $derived(this.current && previewRatings(this.current, this.#clock.now));
  readonly known = $derived(this.given.filter(({ rating }) => rating !== 'again').length);

  get now(): Date {
    return this.#clock.now;
  }

  async load(locale: Locale): Promise<void> {
    this.hasFailed = false;
    try {
      this.loaded = await loadReviews(locale);
      this.#clock = clockHere();
    } catch {
      this.hasFailed = true;
    }
  }

  show(): void {
    if (this.current) this.isShown = true;
  }

  askFresh(): void {
    this.withFresh = true;
  }

  async rate(rating: ReviewRating): Promise<void> {
    if (!this.current || !this.isShown) return;
    const card = this.current.card.id;
    await this.#once(async () => {
      const { id, at } = await queueDeed('card-reviewed', { card, rating });
      this.#add({ ...EMPTY_LOG, reviews: [{ id, card, rating, at }] });
      this.given = [...this.given, { id, rating }];
    });
  }

  async undo(): Promise<void> {
    const last = this.given.at(-1);
    if (!last) return;
    await this.#once(async () => {
      await queueDeed('review-undone', { review: last.id });
      this.#add({ ...EMPTY_LOG, undone: [last.id] });
      this.given = this.given.slice(0, -1);
    });
  }

  #add(more: Loaded['log']): void {
    if (this.loaded) this.loaded = { ...this.loaded, log: mergeLogs(this.loaded.log, more) };
    this.#clock = clockHere();
    this.isShown = false;
  }

  // A key held down must not answer the next card too.
  async #once(work: () => Promise<void>): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    try {
      await work();
    } finally {
      this.#isBusy = false;
    }
  }
}
