import type { NetworkId } from '#simulation/vocabulary.ts';

/** The networks' names, which are the same in every language. */
export const NETWORK_NAMES: Readonly<Record<NetworkId, string>> = {
  frame: 'Frame',
  loopa: 'Loopa',
  chirp: 'Chirp',
  guild: 'Guild',
  commons: 'Commons',
};
