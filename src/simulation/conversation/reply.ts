/** The brand answers somebody. */
import type { ActionOf } from '../actions.ts';
import { springTrap } from '../client/client.ts';
import { bookHours, workHours } from '../client/production.ts';
import { draw, mix } from '../draw.ts';
import { clamp } from '../maths.ts';
import type { TalkKind, Trap } from '../scenario.ts';
import type { State } from '../state.ts';
import { HOURS_A_WEEK } from '../vocabulary.ts';
import { Flag, floatAt, shortAt } from '../world/members.ts';
import { Talk } from './luck.ts';
import type { AnsweredMessage, Message, Reply } from './message.ts';
import { moveBond } from './move-bond.ts';
import { moveOnlookers } from './onlookers.ts';
import { whenAwake } from './patience.ts';
import { reasonFor } from './reasons.ts';
import { harmOf, warmthOf } from './satisfaction.ts';
import { textOf } from './words.ts';
import { saysSomething } from './wants-answer.ts';
import { writeAgain } from './write-again.ts';

/** Trust and affinity that the best answer gives back, of what is lacking. */
const GAINS: Readonly<Record<TalkKind, { readonly trust: number; readonly affinity: number }>> = {
  praise: { trust: 0.04, affinity: 0.07 },
  question: { trust: 0.12, affinity: 0.1 },
  complaint: { trust: 0.24, affinity: 0.2 },
  troll: { trust: 0.02, affinity: 0.02 },
  spam: { trust: 0, affinity: 0 },
  lead: { trust: 0.15, affinity: 0.15 },
  journalist: { trust: 0.2, affinity: 0.1 },
  review: { trust: 0.12, affinity: 0.1 },
};
const HARM = { trust: 0.35, affinity: 0.25 } as const;
/** K01: in time, 47 % recommend the brand and 34 % buy more; of a late answer about half of the good is left. */
const LATE = 0.55;
const ONLOOKERS = { good: 0.02, bad: -0.08, angers: 0.05, isGoodFrom: 0.3 } as const;
/** From this warmth on, nothing more is needed. */
export const SETTLES = 0.5;
/** Share of the best-answered who say so where others read it. */
const THANKS = 0.45;
const LEAKS = 0.5;
/** Where the scenario has no trap for it: a name and an address belong to whom they belong everywhere. */
const LEAK = { id: 'private-data', harm: 0.2, fineEuro: 0 } as const;
const MINUTES = { reading: 2, perCharacter: 1 / 90 } as const;
/** Of one's own last replies that the appraisal is told. */
const RECENT = 12;
/** What each well-answered message takes from a storm's spread, and the most that all can. */
const CARE = { each: 0.004, most: 0.12 } as const;

/** Answers a message; one who repeats themselves moves nobody further. */
export function reply(state: State, action: ActionOf<'reply'>): void {
  const message = state.conversation.byId.get(action.target);
  if (!message) return;
  if (!spendMinutes(state, minutesFor(action.text))) {
    state.refused.push({ id: action.id, why: 'no-hours' });
    return;
  }
  const given = makeReply(state, message, action);
  const before = message.replies.reduce((best, { warmth }) => Math.max(best, warmth), 0);
  message.replies.push(given);
  state.conversation.replyTexts.push(given.text);
  if (message.state !== 'hidden' && message.state !== 'reported')
    message.state = given.warmth >= SETTLES && given.harm < 0.3 ? 'settled' : 'answered';
  moveAuthor(state, message, given, Math.max(0, given.warmth - before));
  if (!given.isPrivate) moveReaders(state, message, given);
  rewardTalk(state, message, given);
  answerBack(state, message, given);
  if (message.kind === 'lead' && given.warmth >= SETTLES && before < SETTLES) state.conversation.leads.won++;
  if (message.reason?.cause === 'crisis' || message.reason === null) easeStorm(state, given);
}

/** Minutes of reading a message and writing an answer. */
export const minutesFor = (text: string): number => MINUTES.reading + text.length * MINUTES.perCharacter;

/** Adds minutes of the team's work to this week; false when the week has no room for them. */
export function spendMinutes(state: State, minutes: number): boolean {
  if (!bookHours(state, state.hour, minutes / 60)) return false;
  noteMinutes(state, minutes);
  return true;
}

/** Adds minutes that are worked whatever else there is to do. */
export function workMinutes(state: State, minutes: number): void {
  workHours(state, state.hour, minutes / 60);
  noteMinutes(state, minutes);
}

function noteMinutes(state: State, minutes: number): void {
  const { replyMinutes } = state.conversation;
  const week = Math.floor(state.hour / HOURS_A_WEEK);
  while (replyMinutes.length <= week) replyMinutes.push(0);
  replyMinutes[week] = (replyMinutes[week] ?? 0) + minutes;
}

function makeReply(state: State, message: Message, { id, text, isPrivate: asked }: ActionOf<'reply'>): Reply {
  // Under a private message there is no public to answer in.
  const isPrivate = asked || !message.isPublic;
  const appraisal = state.appraiseReply(text, describe(state, message, isPrivate));
  return {
    id,
    text,
    isPrivate,
    at: state.hour,
    isLate: state.hour * 3600 > message.expectsBy,
    appraisal,
    warmth: warmthOf(message, appraisal.qualities),
    harm: harmOf(message, appraisal.qualities, isPrivate),
  };
}

/** The circumstances of an answer, as the appraisal wants them. */
function describe(state: State, message: Message, isPrivate: boolean): AnsweredMessage {
  const { conversation, scenario } = state;
  const claim = { kind: 'complaint', answerNeeds: scenario.crisis.statementNeeds, isPrivate: false } as const;
  return {
    message: textOf(state, message),
    language: conversation.language,
    reason: message.reason ?? claim,
    isPrivate,
    recentReplies: conversation.replyTexts.slice(-RECENT),
  };
}

function moveAuthor(state: State, message: Message, { isLate, harm, warmth }: Reply, gain: number): void {
  const { members } = state;
  const m = message.member;
  const gains = GAINS[message.kind];
  const good = gain * (isLate ? LATE : 1);
  const trust = members.trust[floatAt(m)] ?? 0;
  const affinity = members.affinity[floatAt(m)] ?? 0;
  members.trust[floatAt(m)] = clamp(trust + gains.trust * good * (1.1 - trust) - HARM.trust * harm, 0, 1);
  members.affinity[floatAt(m)] = clamp(affinity + gains.affinity * good * (1.1 - affinity) - HARM.affinity * harm, 0, 1);
  if (harm > 0.5 && message.kind !== 'troll') members.flags[shortAt(m)] = (members.flags[shortAt(m)] ?? 0) | Flag.Angry;
  else if (warmth >= SETTLES) members.flags[shortAt(m)] = (members.flags[shortAt(m)] ?? 0) & ~Flag.Angry;
}

/** Those who read along; and what should have stayed private is now known. */
function moveReaders(state: State, message: Message, { appraisal, warmth, harm }: Reply): void {
  const good = ONLOOKERS.good * Math.max(0, warmth - ONLOOKERS.isGoodFrom);
  const change = good + ONLOOKERS.bad * harm;
  moveOnlookers(state, message, Talk.Seen, { trust: change, affinity: change / 2, angers: ONLOOKERS.angers * harm });
  if (appraisal.qualities.exposes < LEAKS) return;
  leak(state, message, state.scenario.traps.find(({ kind }) => kind === 'private-data') ?? LEAK);
}

/** The one it is about is angry, those who read it wonder what is written about them, and the client pays for it. */
function leak(state: State, message: Message, trap: Pick<Trap, 'id' | 'harm' | 'fineEuro'>): void {
  const { members, conversation } = state;
  const m = message.member;
  moveBond(members, m, -trap.harm, -trap.harm);
  members.flags[shortAt(m)] = (members.flags[shortAt(m)] ?? 0) | Flag.Angry;
  moveOnlookers(state, message, Talk.Hidden, { trust: -trap.harm / 2, affinity: 0, angers: 0.1 });
  conversation.leaks.push({ trap: trap.id, message: message.id, at: state.hour });
  springTrap(state, trap.fineEuro, message.id);
}

/** An author who talks under their own post is shown more, once for each post; a thumb for everybody is no talk. */
function rewardTalk(state: State, message: Message, given: Reply): void {
  const { talkedUnder } = state.conversation;
  const post = message.post === null ? undefined : state.posts[message.post];
  if (!post || given.isPrivate || !saysSomething(given) || post.author !== 0 || talkedUnder.has(post.number)) return;
  talkedUnder.add(post.number);
  post.boost *= post.law.policy.conversation;
}

/** The author may thank, aloud; or write again, if they were fobbed off. */
function answerBack(state: State, message: Message, { warmth, harm }: Reply): void {
  const isGrievance = message.kind === 'complaint' || (message.kind === 'review' && (message.stars ?? 5) <= 2);
  if (!isGrievance) return;
  const { key, member } = message;
  const at = whenAwake(state.hour * 3600 + 1200 + Math.floor(draw(key, Talk.Delay) * 18_000));
  if (warmth >= SETTLES && harm === 0) {
    const reason = reasonFor(state, member, mix(key, Talk.Thanks), { causes: ['order', 'none', 'post'], kinds: ['praise'] });
    if (reason && draw(key, Talk.Thanks) < THANKS * warmth) writeAgain(state, message, { at, kind: 'praise', reason });
    return;
  }
  const fobbedOff = Math.max(0, 0.25 - warmth) + 0.7 * harm;
  if (draw(key, Talk.Again) < fobbedOff) writeAgain(state, message, { at, kind: 'complaint', reason: message.reason });
}

function easeStorm(state: State, { warmth, harm }: Reply): void {
  const { storm } = state.conversation;
  if (storm.phase !== 'on') return;
  if (warmth >= SETTLES) storm.care = Math.min(CARE.most, storm.care + CARE.each);
  storm.care = Math.max(0, storm.care - 2 * CARE.each * harm);
}
