/** What of a post shows before a reader decides to read it. */
import type { NetworkId } from '../vocabulary.ts';
import type { Reading } from './reading/read-text.ts';

/** Characters that show before the text is folded. */
const FOLD: Readonly<Record<NetworkId, number>> = { frame: 125, loopa: 80, chirp: 280, guild: 210, commons: 250 };
/** More than this isn't read before deciding. */
const GLANCE = 170;

/** Where the opening ends: with the first line, or where it is cut. */
export function findOpeningEnd({ lines }: Reading, network: NetworkId): number {
  const line = lines[0];
  return line === undefined ? 0 : Math.min(line.to, line.from + FOLD[network], line.from + GLANCE);
}
