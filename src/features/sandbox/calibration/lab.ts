/** Plays the reference brand under a seed and a variation of its posting, and remembers what came out. */
import type { Action, Post } from '#simulation/actions.ts';
import { draw, mix } from '#simulation/draw.ts';
import type { LivePost } from '#simulation/feed/live-post.ts';
import { act } from '#simulation/act.ts';
import { createRun, playUntil } from '#simulation/run.ts';
import type { Scenario } from '#simulation/scenario.ts';
import type { State } from '#simulation/state.ts';
import { type Format, NETWORKS, type NetworkId } from '#simulation/vocabulary.ts';
import { appraiseReference, REFERENCE, referencePost } from './reference-brand.ts';
import { appraiseReply, appraiseStatement } from './reference-town.ts';

/** Formats in the order in which an average brand of each network uses them. */
const FORMATS: Readonly<Record<NetworkId, readonly Format[]>> = {
  frame: ['photo', 'carousel', 'video', 'photo', 'carousel', 'video', 'photo'],
  loopa: ['video'],
  chirp: ['text', 'photo', 'link', 'video', 'text', 'photo'],
  guild: ['photo', 'text', 'document', 'link', 'video', 'photo', 'poll'],
  commons: ['photo', 'link', 'video', 'photo', 'text'],
};

export type Variation = {
  readonly name: string;
  /** Posts on each network a week. */
  readonly perWeek?: number;
  readonly networks?: readonly NetworkId[];
  readonly weeks?: number;
  readonly scenario?: Scenario;
  /** Changes the i-th post of a network. */
  readonly post?: (post: Post, index: number) => Post;
  readonly formats?: readonly Format[];
  /** Done at their hour. */
  readonly actions?: readonly Action[];
  /** What is done at the start of each hour, seeing what there is. */
  readonly each?: (state: State) => readonly Action[];
};

export type Lab = { readonly play: (variation: Variation, seed: number) => State };

/** A laboratory that plays every variation once per seed. */
export function createLab(members = 20_000): Lab {
  const played = new Map<string, State>();
  return {
    play: (variation, seed) => {
      const key = `${variation.name} ${String(seed)}`;
      const known = played.get(key);
      if (known) return known;
      const run = playVariation(variation, seed, members);
      played.set(key, run);
      return run;
    },
  };
}

function playVariation(variation: Variation, seed: number, members: number): State {
  const scenario = variation.scenario ?? REFERENCE;
  const run = createRun({ scenario, seed, members, appraise: appraiseReference, appraiseReply, appraiseStatement });
  const weeks = variation.weeks ?? scenario.weeks;
  const later = [...(variation.actions ?? [])].sort((a, b) => a.hour - b.hour);
  for (const action of postActions(variation, seed, weeks)) act(run, action);
  for (const action of later) {
    playUntil(run, action.hour);
    act(run, action);
  }
  while (variation.each && run.hour < weeks * 168) {
    for (const action of variation.each(run)) act(run, action);
    playUntil(run, run.hour + 1);
  }
  playUntil(run, weeks * 168);
  return run;
}

/** The posting plan: spread over the week, at hours of the day drawn between 8 and 21. */
function postActions(variation: Variation, seed: number, weeks: number): Action[] {
  const perWeek = variation.perWeek ?? 5;
  return (variation.networks ?? NETWORKS).flatMap((network) =>
    Array.from({ length: Math.round(perWeek * weeks) }, (_, index): Action => {
      const formats = variation.formats ?? FORMATS[network];
      const format = formats[index % formats.length] ?? 'photo';
      const plain = referencePost(network, format, index, { text: `${network} ${String(index)} ${String(seed)}` });
      const day = Math.floor((index * 7) / perWeek);
      const part = perWeek > 7 ? ((index * 7) / perWeek - day) * 12 : 12 * draw(mix(mix(seed, index), network.length), 42);
      return {
        id: `${network}-${String(index)}`,
        hour: 0,
        kind: 'schedule-post',
        at: day * 24 + 8 + Math.floor(part),
        hypothesis: null,
        post: variation.post ? variation.post(plain, index) : plain,
      };
    }),
  );
}

/** Posts of the brand on a network whose life in the feed was over when the run ended. */
export const finishedPosts = (run: State, network: NetworkId): LivePost[] =>
  run.posts.filter(
    (post) => post.author === 0 && !post.isAd && post.post.network === network && run.hour * 3600 - post.publishedAt > 100 * 3600,
  );
