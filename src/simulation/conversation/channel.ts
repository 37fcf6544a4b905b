/** Where somebody turns to the brand who isn't in the middle of reading a post. */
import { draw, mix, unit } from '../draw.ts';
import type { LivePost } from '../feed/live-post.ts';
import { LAWS } from '../networks/index.ts';
import type { State } from '../state.ts';
import { NETWORKS } from '../vocabulary.ts';
import { Talk } from './luck.ts';

export const COMMONS = NETWORKS.indexOf('commons');

export type Channel = { readonly network: number; readonly post: number | null; readonly isPublic: boolean };

/**
 * One of the brand's networks that the member uses, rather where they follow it: in public with the given probability,
 * under the newest post if there is one. Null for those whom the brand can't hear.
 */
export function channelFor(state: State, m: number, hash: number, publicShare: number): Channel | null {
  const network = networkFor(state, m, draw(hash, Talk.Channel));
  if (network < 0) return null;
  const newest = newestPost(state, network);
  const isPublic = unit(mix(hash, Talk.Channel + 1000)) < publicShare && (newest !== null || network === COMMONS);
  return { network, isPublic, post: isPublic && newest ? newest.number : null };
}

function networkFor(state: State, m: number, u: number): number {
  const { networks, follows } = state.members;
  const weights = LAWS.map((law, n) =>
    state.usedNetworks[n] && (networks[m] ?? 0) & (1 << n) ? law.habit * ((follows[m] ?? 0) & (1 << n) ? 4 : 1) : 0,
  );
  let rest = u * weights.reduce((sum, weight) => sum + weight, 0);
  return weights.findIndex((weight) => weight > 0 && (rest -= weight) < 0);
}

/** The brand's newest post on a network that is still in the feeds. */
export const newestPost = (state: State, network: number): LivePost | null =>
  state.live[network]?.find((post) => post.author === 0 && !post.isOver) ?? null;
