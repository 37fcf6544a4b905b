/**
 * An explorable figure: a question put to the engine, with a dial or two. It is played with the settings it begins with
 * when the site is built, and in the reader's browser, in a worker, when a dial is turned. No number in it is made up.
 */
export type Choice = { readonly id: string; readonly options: readonly string[]; readonly start: string };

/** What the dials say, by their ids. */
export type Settings = Readonly<Record<string, string>>;

/** A middle value and the range in which eight of ten lucks fall. */
export type Spread = { readonly low: number; readonly middle: number; readonly high: number };

export type Panel = {
  readonly id: string;
  readonly unit: '%' | '€' | 'people' | 'points';
  /** One for each place of the x axis. */
  readonly columns: readonly Spread[];
};

export type Drawing =
  | { readonly kind: 'columns'; readonly places: readonly string[]; readonly panels: readonly Panel[] }
  /** Bars with names, the longest first. */
  | { readonly kind: 'ranking'; readonly bars: readonly { readonly id: string; readonly value: number }[] }
  /** Difference of two equal posts in percent, one dot for each pair. */
  | { readonly kind: 'dots'; readonly values: readonly number[]; readonly limit: number }
  /** Trees of people who passed a post on: `parents` names each one's parent by its place in the list, −1 for the feed. */
  | { readonly kind: 'trees'; readonly trees: readonly { readonly parents: readonly number[]; readonly reach: number }[] };

export type Figure = {
  readonly id: string;
  readonly dials: readonly Choice[];
  /** Plays it and tells how much of the work is done, from 0 to 1. */
  readonly play: (settings: Settings, tell: (done: number) => void) => Drawing;
};

export const startOf = ({ dials }: Figure): Settings => Object.fromEntries(dials.map(({ id, start }) => [id, start]));
