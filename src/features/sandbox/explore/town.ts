/** The town in which the figures play: the brand that the calibration plays, made smaller so that it answers at once. */
import type { Action, Post } from '#simulation/actions.ts';
import { act } from '#simulation/act.ts';
import { Counter, type LivePost, totalOf } from '#simulation/feed/live-post.ts';
import { createRun, playUntil } from '#simulation/run.ts';
import type { Scenario } from '#simulation/scenario.ts';
import type { State } from '#simulation/state.ts';
import { NETWORKS, type NetworkId } from '#simulation/vocabulary.ts';
import { appraiseReference, FOLLOWERS, REFERENCE, referencePost } from '../calibration/reference-brand.ts';
import { appraiseReply, appraiseStatement } from '../calibration/reference-town.ts';
import type { Choice, Spread } from './figure.ts';

export const NETWORK_DIAL: Choice = { id: 'network', options: NETWORKS, start: 'frame' };

/** The format that is everyday on each network. */
const EVERYDAY = { frame: 'photo', loopa: 'video', chirp: 'text', guild: 'text', commons: 'photo' } as const;

export function networkOf(name: string | undefined): NetworkId {
  const found = NETWORKS.find((network) => network === name);
  if (found === undefined) throw new Error(`There is no network "${String(name)}".`);
  return found;
}

/** `qualities` as `hook=0.8,promotion=0.1`; what is not named is average. */
export const ordinaryPost = (network: NetworkId, index: number, qualities = ''): Post =>
  referencePost(network, EVERYDAY[network], index, {
    text: `${network} ${String(index)} plain${qualities === '' ? '' : `|${qualities}`}`,
  });

export const schedule = (id: string, post: Post, at: number): Action => ({
  id,
  hour: 0,
  kind: 'schedule-post',
  at,
  hypothesis: null,
  post,
});

export type Play = {
  readonly members: number;
  readonly hours: number;
  readonly seed: number;
  readonly luck?: number;
  readonly scenario?: Scenario;
  readonly actions: readonly Action[];
  /** What is done at the start of each hour, seeing what there is. */
  readonly each?: (state: State) => readonly Action[];
};

/** Plays one run of a town of so many members, a quarter of whom follow the brand, on each network. */
export function playTown({ members, hours, seed, luck, scenario = REFERENCE, actions, each }: Play): State {
  const followers = Object.fromEntries(NETWORKS.map((network) => [network, (FOLLOWERS / 20_000) * members]));
  const run = createRun({
    scenario: { ...scenario, brand: { ...scenario.brand, followers } },
    seed,
    ...(luck === undefined ? {} : { luck }),
    members,
    appraise: appraiseReference,
    appraiseReply,
    appraiseStatement,
  });
  for (const action of actions) {
    playUntil(run, action.hour);
    act(run, action);
  }
  while (each && run.hour < hours) {
    for (const action of each(run)) act(run, action);
    playUntil(run, run.hour + 1);
  }
  playUntil(run, hours);
  return run;
}

export const ownPosts = (run: State): LivePost[] => run.posts.filter(({ author, isAd }) => author === 0 && !isAd);
export const reachOf = (post: LivePost): number => totalOf(post, Counter.Reach);
export const sumOf = (posts: readonly LivePost[], of: (post: LivePost) => number): number =>
  posts.reduce((sum, post) => sum + of(post), 0);

/** Middle, and the range in which eight of ten fall. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => {
    const place = share * (sorted.length - 1);
    const below = sorted[Math.floor(place)] ?? 0;
    return below + ((sorted[Math.ceil(place)] ?? 0) - below) * (place % 1);
  };
  return { low: at(0.1), middle: at(0.5), high: at(0.9) };
}
