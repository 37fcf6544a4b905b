/** An hour of the storm: it touches, cools or is fed, the press hears of it, and at last it fades. */
import { mix, Purpose, unit } from '../draw.ts';
import { Mark, totalOf } from '../feed/live-post.ts';
import { SIGNALS } from '../networks/law.ts';
import { passTo } from '../spread/shares.ts';
import type { State } from '../state.ts';
import { NETWORKS } from '../vocabulary.ts';
import { Flag, shortAt } from '../world/members.ts';
import { moveBond } from '../conversation/move-bond.ts';
import { reasonFor } from '../conversation/reasons.ts';
import { SETTLES } from '../conversation/reply.ts';
import { writeMessage } from '../conversation/write-message.ts';
import { breakOut, sharingOf } from './break-out.ts';
import { luckOf, noticeBusiness, touchViewers } from './touch.ts';

const SHARE = SIGNALS.indexOf('share');
const SEND = SIGNALS.indexOf('send');
/** Of the spread, the part that the best statement holds back. */
const CALMS = 0.85;
/** Hours after which people have had enough: by then half of them pass nothing on any more. */
const COOLING = 30;
/** Part of the network's trials on strangers that a claim about somebody else gets. */
const TRIED = 0.5;
/** Silence feeds it: from so many hours on, up to so much. */
const SILENT = { hours: 4, fuel: 0.3, fullAfter: 12 } as const;
/** The local press asks when so many of the members know. */
const NEWSWORTHY = 0.015;
/** Hours until the paper closes, and how many members read the piece. */
const DEADLINE = 6;
const READERS = 0.03;
const FAIR = { trust: 0.01, readers: 0.3 } as const;
const HOSTILE = { trust: -0.03 } as const;
/** It is over when an hour of the last day touched fewer than one in so many. */
const FADED = 1 / 20_000;
/** Chance a day that somebody's anger is over. */
const CALMS_DOWN = 0.12;

/** Opens the storm's hour, after the networks have set their trials and before anybody's sessions. */
export function openStorm(state: State): void {
  const { storm } = state.conversation;
  if (storm.phase === 'ahead' && state.hour === state.scenario.crisis.from) breakOut(state);
  if (storm.phase === 'on') setSharing(state);
}

/** And after them. */
export function closeStorm(state: State): void {
  const { storm } = state.conversation;
  if (storm.phase !== 'on' || !storm.post) return;
  const before = storm.touched;
  touchViewers(state);
  noticeBusiness(state);
  storm.hours.push({
    hour: state.hour,
    touched: storm.touched - before,
    shares: totalOf(storm.post, 2 + SHARE) + totalOf(storm.post, 2 + SEND),
    isStopped: state.isPaused,
  });
  hearPress(state);
  if (hasFaded(state)) end(state);
}

/** Anger fades in those who have it, day by day, but not while the storm goes on. */
export function calmDown(state: State): void {
  if (state.conversation.storm.phase === 'on') return;
  const { members } = state;
  const day = mix(mix(state.luck, Purpose.Crisis), state.hour);
  for (let m = 0; m < members.count; m++)
    if ((members.flags[shortAt(m)] ?? 0) & Flag.Angry && unit(mix(day, m)) < CALMS_DOWN)
      members.flags[shortAt(m)] = (members.flags[shortAt(m)] ?? 0) & ~Flag.Angry;
}

/** How readily those who see the claim now pass it on. */
function setSharing(state: State): void {
  const { storm } = state.conversation;
  if (!storm.post) return;
  const hours = state.hour - storm.since;
  const cooling = 1 / (1 + (hours / COOLING) * (hours / COOLING));
  const sharing = sharingOf(state) * cooling * (1 - CALMS * storm.calm) * (1 - storm.care) * (1 + fuelAt(state, hours));
  for (const rates of [storm.post.rates, storm.post.strangerRates]) {
    rates[SHARE] = sharing;
    rates[SEND] = 0.35 * sharing;
  }
  // The network's trials measure the past; it tries a claim on strangers as far as people still pass it on.
  storm.post.wave.rate *= (TRIED * sharing) / sharingOf(state);
}

function fuelAt(state: State, hours: number): number {
  const { storm } = state.conversation;
  if (storm.statements.length > 0) return state.hour < storm.heatUntil ? storm.heat : 0;
  const silent = (hours - SILENT.hours) / (SILENT.fullAfter - SILENT.hours);
  return SILENT.fuel * Math.max(0, Math.min(1, silent));
}

/** A journalist asks, and some hours later the piece is out: fair to those who answered well. */
function hearPress(state: State): void {
  const { storm, messages } = state.conversation;
  if (storm.press === 'unaware' && storm.touched >= NEWSWORTHY * state.members.count) ask(state);
  if (storm.press !== 'asking') return;
  const question = messages.find(({ kind }) => kind === 'journalist');
  if (!question || state.hour - Math.floor(question.at / 3600) < DEADLINE) return;
  const isFair = question.replies.some(({ warmth, harm }) => warmth >= SETTLES && harm < 0.3) || storm.calm > 0.5;
  storm.press = isFair ? 'fair' : 'hostile';
  print(state, isFair);
}

function ask(state: State): void {
  const { storm } = state.conversation;
  const hash = mix(mix(state.luck, Purpose.Crisis), storm.since);
  const hourOfDay = state.hour % 24;
  if (hourOfDay < 8 || hourOfDay > 20) return;
  const member = Math.floor(unit(hash) * state.members.count);
  const reason = reasonFor(state, member, hash, { causes: ['crisis'], kinds: ['journalist'] });
  storm.press = reason ? 'asking' : 'fair';
  if (!reason) return;
  writeMessage(state, {
    reason,
    kind: 'journalist',
    member,
    network: NETWORKS.indexOf(state.scenario.crisis.network),
    post: null,
    at: state.hour * 3600 + 1800,
    isPublic: false,
    stars: null,
    round: 0,
    after: null,
    why: Purpose.Crisis,
  });
}

/** Readers of the piece: it moves them, and one that is hostile puts the claim before more of them. */
function print(state: State, isFair: boolean): void {
  const { members } = state;
  const { post } = state.conversation.storm;
  const share = READERS * (isFair ? FAIR.readers : 1);
  for (let m = 0; m < members.count; m++) {
    if (unit(mix(luckOf(state, m), Purpose.Influence)) >= share) continue;
    moveBond(members, m, isFair ? FAIR.trust : HOSTILE.trust, 0);
    if (!isFair && post && !post.isOver) passTo(state, post, m, Mark.Shared);
  }
}

function hasFaded(state: State): boolean {
  const { storm } = state.conversation;
  if (storm.post?.isOver) return true;
  if (storm.hours.length < 24) return false;
  const lastDay = storm.hours.slice(-24).reduce((sum, { touched }) => sum + touched, 0);
  return lastDay < 24 * FADED * state.members.count;
}

function end(state: State): void {
  const { storm } = state.conversation;
  storm.phase = 'over';
  storm.endedAt = state.hour;
}
