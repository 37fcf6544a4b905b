/** The networks' names, which are the same in every language. */
export const NETWORK_NAMES = { frame: 'Frame', loopa: 'Loopa', chirp: 'Chirp', guild: 'Guild', commons: 'Commons' } as const;

export type NetworkName = keyof typeof NETWORK_NAMES;

/** One path each, drawn in a square of 20: a picture in its frame, a loop, a head with a beak, a honeycomb, three heads together. */
export const NETWORK_SIGNS: Readonly<Record<NetworkName, string>> = {
  frame: 'M2 2h16v16H2zM5.5 14.5 9 9l2.5 3.5L13 10.5l2 4z',
  loopa: 'M10 10C7 5 1.5 5.5 1.5 10S7 15 10 10s8.5-4.5 8.5 0S13 15 10 10z',
  chirp: 'M8 3.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM14.2 8l4.3 2-4.3 2M9 8v.01',
  guild: 'M10 1.5 17.5 5.75v8.5L10 18.5 2.5 14.25v-8.5zM10 7.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z',
  commons: 'M10 8.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM5 17.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM15 17.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6z',
};
