import type { Format, NetworkId } from '#simulation/vocabulary.ts';

/** What is known of a network from outside, with the facts it rests on (ids of docs/benchmarks; `house` is a rule of thumb). */
type NetworkRules = {
  /**
   * Posts a week that a small team can keep up and followers put up with. Brands post 4 to 5 times a week in the middle
   * (E04: Facebook 5.0, Instagram 4.5, Twitter 3.9; E05: about 5 on Instagram and TikTok); the lower ends are the house's.
   */
  readonly perWeek: readonly [least: number, most: number];
  readonly perWeekSource: string;
  /** Two posts on one network within fewer hours take people from each other. */
  readonly apartHours: number;
  readonly apartSource: string;
  readonly strong: readonly Format[];
  readonly weak: readonly Format[];
  readonly formatSource: string;
};

export const NETWORK_RULES: Readonly<Record<NetworkId, NetworkRules>> = {
  frame: {
    perWeek: [2, 5],
    perWeekSource: 'E04',
    apartHours: 20,
    apartSource: 'C02',
    strong: ['carousel', 'video'],
    weak: [],
    formatSource: 'R04',
  },
  loopa: {
    perWeek: [2, 5],
    perWeekSource: 'E05',
    apartHours: 20,
    apartSource: 'C02',
    strong: ['video'],
    weak: ['carousel'],
    formatSource: 'house',
  },
  chirp: {
    perWeek: [3, 7],
    perWeekSource: 'E04',
    // Half of a post's life there is 80 minutes (L01); within one look at the feed an author's second post counts half (X02).
    apartHours: 3,
    apartSource: 'X02',
    strong: ['text', 'photo', 'video', 'poll'],
    weak: ['link'],
    formatSource: 'R07',
  },
  guild: {
    perWeek: [1, 4],
    perWeekSource: 'house',
    apartHours: 20,
    apartSource: 'house',
    strong: ['document', 'poll'],
    weak: ['link'],
    formatSource: 'R06',
  },
  commons: {
    perWeek: [2, 5],
    perWeekSource: 'E04',
    apartHours: 20,
    apartSource: 'C02',
    strong: ['photo', 'live'],
    weak: [],
    formatSource: 'C08',
  },
};
