/** What the claim does to those who see it, and what the brand's own posts and ads do to them meanwhile. */
import { draw, mix, Purpose, unit } from '../draw.ts';
import { Mark } from '../feed/live-post.ts';
import { clamp } from '../maths.ts';
import type { State } from '../state.ts';
import { byteAt, Flag, LEVELS, shortAt } from '../world/members.ts';
import { channelFor } from '../conversation/channel.ts';
import { moveBond } from '../conversation/move-bond.ts';
import { whenAwake } from '../conversation/patience.ts';
import { reasonFor } from '../conversation/reasons.ts';
import { schedule } from '../conversation/write-message.ts';
import { touchOf } from './break-out.ts';
import { Felt } from './storm.ts';

/** Trust that a fully touched member loses over a fully agitated claim, and how much of that is liking. */
const LOSS = 0.34;
const LIKING = 0.5;
const ANGERS = 0.6;
/** A good statement that was there before takes so much of the blow. */
const FOREARMED = 0.55;
/** Share of the angry with ordinary talkativeness who write to the brand. */
const WRITES = 0.05;
/** Members who see that business goes on as usual: how many mind, and what it costs. */
const TONE_DEAF = { minds: 0.35, trust: -0.03, affinity: -0.02, writes: 0.12 } as const;

/** What touches member `m` in this storm, before anything calms it, from 0 to 1. */
export const blowTo = (state: State, m: number): number => {
  const touch = touchOf(state, state.scenario.segments[state.members.segment[byteAt(m)] ?? 0]);
  const { arousal, truth } = state.scenario.crisis;
  return (0.15 + 0.85 * touch) * arousal * (0.5 + 0.5 * truth);
};

/** Those who have seen the claim since the last hour. */
export function touchViewers(state: State): void {
  const { storm } = state.conversation;
  const { post, felt } = storm;
  if (!post || post.isOver) return;
  for (let m = 0; m < felt.length; m++)
    if ((post.marks[m] ?? 0) & Mark.Seen && ((felt[m] ?? 0) & Felt.Touched) === 0) touch(state, m);
}

function touch(state: State, m: number): void {
  const { storm } = state.conversation;
  const { members } = state;
  storm.felt[m] = (storm.felt[m] ?? 0) | Felt.Touched;
  storm.touched++;
  const luck = luckOf(state, m);
  const blow = blowTo(state, m) * (1 - FOREARMED * storm.calm);
  members.flags[shortAt(m)] = (members.flags[shortAt(m)] ?? 0) | Flag.Aware;
  moveBond(members, m, -LOSS * blow, -LOSS * LIKING * blow);
  if (draw(luck, Purpose.Notice) >= ANGERS * blow) return;
  members.flags[shortAt(m)] = (members.flags[shortAt(m)] ?? 0) | Flag.Angry;
  storm.angered++;
  if (draw(luck, Purpose.Comment) < WRITES * clamp(LEVELS[members.talk[byteAt(m)] ?? 128] ?? 1, 0.2, 6)) complain(state, m, luck);
}

export const luckOf = (state: State, m: number): number => mix(mix(state.luck, Purpose.Crisis), m);

/** Writes to the brand: mostly where everybody can read it. */
function complain(state: State, m: number, luck: number): void {
  const reason = reasonFor(state, m, mix(luck, 1), { causes: ['crisis'], kinds: ['complaint', 'question', 'troll'] });
  const channel = channelFor(state, m, mix(luck, state.hour), 0.7);
  if (!reason || !channel) return;
  const at = whenAwake(state.hour * 3600 + 600 + Math.floor(draw(luck, Purpose.Delay) * 7200));
  const draft = {
    reason,
    kind: reason.kind,
    member: m,
    ...channel,
    at,
    stars: null,
    round: 0,
    after: null,
    why: mix(Purpose.Crisis, channel.network),
  };
  schedule(state, Math.floor(at / 3600), { kind: 'write', draft });
}

/**
 * Members whom the storm has touched and who have just been shown something that went out meanwhile, a post or an ad,
 * as if nothing were the matter. Plain words don't offend, offers and jokes do.
 */
export function noticeBusiness(state: State): void {
  const { felt } = state.conversation.storm;
  const { members } = state;
  for (let m = 0; m < felt.length; m++) {
    if (((felt[m] ?? 0) & Felt.Touched) === 0 || members.lastView[m] === 0 || members.lastViewAt[m] !== state.hour) continue;
    const post = state.posts[(members.lastView[m] ?? 0) - 1];
    if (!post || post.author !== 0) continue;
    const wasSentMeanwhile = post.isAd || post.publishedAt >= state.conversation.storm.since * 3600;
    const { promotion, valence } = post.appraisal.qualities;
    const offence = clamp(0.9 * promotion + 0.5 * Math.max(0, valence) - 0.1, 0, 1);
    const luck = mix(luckOf(state, m), post.key);
    if (wasSentMeanwhile && unit(luck) < TONE_DEAF.minds * offence * blowTo(state, m)) takeOffence(state, m, luck);
  }
}

function takeOffence(state: State, m: number, luck: number): void {
  const { members, conversation } = state;
  moveBond(members, m, TONE_DEAF.trust, TONE_DEAF.affinity);
  members.flags[shortAt(m)] = (members.flags[shortAt(m)] ?? 0) | Flag.Angry;
  conversation.storm.toneDeaf++;
  if (draw(luck, Purpose.Comment) < TONE_DEAF.writes * clamp(LEVELS[members.talk[byteAt(m)] ?? 128] ?? 1, 0.2, 6))
    complain(state, m, luck);
}
