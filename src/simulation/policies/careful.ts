/** Players who do what is taught: `textbook` by the rules of thumb, `expert` with the client's true audience before their eyes. */
import type { Action, Post } from '../actions.ts';
import { LAWS } from '../networks/index.ts';
import type { State } from '../state.ts';
import { clamp } from '../maths.ts';
import { HOURS_A_DAY, HOURS_A_WEEK, NETWORKS, type NetworkId } from '../vocabulary.ts';
import { weekOf } from '../activity/rhythms.ts';
import { clockAt } from '../networks/law.ts';
import { answerHour } from '../client/client.ts';
import { hoursFor, REPORT_HOURS } from '../client/production.ts';
import { answerInbox } from './answer-inbox.ts';
import { faceStorm } from './face-storm.ts';
import { everyMorning, networksOf, type Now, type Policy, scheduled, textsFor, weekday } from './policy.ts';
import { isToReport, reportToClient } from './report.ts';
import { advertise, audienceOn, hireOnce, stopWhenKnown } from './spend.ts';
import { type Play, type PlayText, postOf } from './plays.ts';

/** Posts a week and hours that courses recommend. */
const RULES: Readonly<Record<NetworkId, { readonly perWeek: number; readonly hours: readonly number[] }>> = {
  frame: { perWeek: 3, hours: [12, 19, 9] },
  loopa: { perWeek: 2, hours: [18, 20] },
  chirp: { perWeek: 4, hours: [9, 12, 17, 9] },
  guild: { perWeek: 2, hours: [8, 12] },
  commons: { perWeek: 3, hours: [10, 19, 13] },
};
/** Days for which people know a text when they meet it again. */
const REMEMBERED_DAYS = 21;
/** Posts that a week should have at least, and hours that a small one takes. */
const STEADY = { posts: 3, hours: 0.6 } as const;
/** The last day, from Monday 0, on which a week is still worth planning. */
const LATEST_DAY = 4;
/** Shares of the week's hours that go into posts: what answering left in the week before, within bounds. */
const FOR_POSTS = { most: 0.75, least: 0.4 } as const;

export const textbook: Policy = (now) => {
  const crisis = faceStorm(now, { after: 8, allFacts: false });
  const answers = [9, 17].includes(now.state.hour % 24) ? answerInbox(now, 'sound') : [];
  return [...crisis, ...answers, ...advertise(now, 'textbook'), ...reportToClient(now), ...textbookWeek(now)];
};

const textbookWeek = everyMorning((now) => {
  if (!isToPlan(now)) return [];
  const { past, from } = restOfWeek(now);
  const slots = networksOf(now.state.scenario).flatMap((network) =>
    Array.from({ length: RULES[network].perWeek }, (_, k) => ({ network, at: hourByRule(network, k, from) - past })),
  );
  return [...questions(now, 1), ...planWeek(now, slots, ['textbook'])];
});

export const expert: Policy = (now) => {
  const crisis = faceStorm(now, { after: 1, allFacts: true });
  const answers = [8, 12, 16, 20].includes(now.state.hour % 24) ? answerInbox(now, 'warm') : [];
  return [
    ...crisis,
    ...answers,
    ...advertise(now, 'expert'),
    ...stopWhenKnown(now),
    ...hireOnce(now),
    ...reportToClient(now),
    ...expertWeek(now),
  ];
};

const expertWeek = everyMorning((now) => {
  if (!isToPlan(now)) return [];
  const { state } = now;
  const { past, from } = restOfWeek(now);
  const slots = networksOf(state.scenario)
    .map((network) => ({ network, worth: audienceOn(state.scenario, network) }))
    .sort((a, b) => b.worth - a.worth || NETWORKS.indexOf(a.network) - NETWORKS.indexOf(b.network))
    .flatMap(({ network }) => bestHours(state, network, from).map((at) => ({ network, at: at - past })));
  return [...questions(now, 2), ...planWeek(now, slots, ['expert', 'textbook'])];
});

/** On Monday; where that fell into a pause, on the first morning after it, if there is something left of the week. */
function isToPlan({ state, day }: Now): boolean {
  const monday = (day - weekday(day)) * HOURS_A_DAY;
  return !state.isPaused && weekday(day) <= LATEST_DAY && !state.plans.some(({ madeAt }) => madeAt >= monday);
}

/** Hours of the week that are over, and the first hour of the week that can be planned for. */
function restOfWeek({ state, day }: Now): { past: number; from: number } {
  const past = weekday(day) * HOURS_A_DAY;
  return { past, from: past + firstHour(state) };
}

/** Hours from now until the client has answered: what is planned for before that goes out late, and all of it at once. */
const firstHour = (state: State): number => (needsApproval(state) ? answerHour(state) - state.hour : 0);

/** The k-th of a network's hours, spread over the days that are left. */
function hourByRule(network: NetworkId, k: number, from: number): number {
  const { perWeek, hours } = RULES[network];
  const firstDay = Math.ceil(from / 24);
  return (firstDay + Math.floor(((k + 0.5) * (7 - firstDay)) / perWeek)) * 24 + (hours[k] ?? 12);
}

type Slot = { readonly network: NetworkId; readonly at: number };

/** Fills the week's slots as far as the hours go, each network's texts in turn, and sends them for approval where it is wanted. */
function planWeek(now: Now, slots: readonly Slot[], kinds: readonly Play[]): Action[] {
  const { state } = now;
  const week = Math.floor(now.day / 7);
  let left = hoursForPosts(state, week);
  let made = 0;
  const used = new Map<NetworkId, number>();
  const end = HOURS_A_WEEK - restOfWeek(now).past;
  return interleave(slots.filter(({ at }) => at < end)).flatMap(({ network, at }): Action[] => {
    const texts = textsFor(now, network, kinds);
    const count = used.get(network) ?? 0;
    // Dear formats must not use up what the week's steady few need.
    const most = left - STEADY.hours * Math.max(0, STEADY.posts - 1 - made);
    const post = nextPost(state, texts, week * RULES[network].perWeek + count, most);
    if (!post) return [];
    left -= hoursFor(state, post);
    made++;
    used.set(network, count + 1);
    const action = scheduled(now, post, state.hour + at, true);
    return needsApproval(state)
      ? [action, { id: `${action.id}-ok`, hour: state.hour, kind: 'ask-approval', target: action.id }]
      : [action];
  });
}

function hoursForPosts(state: State, week: number): number {
  const { hoursPerWeek } = state.scenario.team;
  const answering = (state.conversation.replyMinutes[week - 1] ?? 0) / 60;
  return clamp(
    hoursPerWeek - answering - (isToReport(state) ? REPORT_HOURS : 0),
    FOR_POSTS.least * hoursPerWeek,
    FOR_POSTS.most * hoursPerWeek,
  );
}

/** The n-th text, or the next after it that can be made in the hours; what was out in the last three weeks only if there is nothing else. */
function nextPost(state: State, texts: readonly PlayText[], n: number, mostHours: number): Post | undefined {
  const posts = texts.map((_, i) => texts[(n + i) % texts.length]).flatMap((text) => (text ? [postOf(text)] : []));
  const fitting = posts.filter((post) => hoursFor(state, post) <= mostHours);
  const since = state.hour - REMEMBERED_DAYS * HOURS_A_DAY;
  return fitting.find(({ text }) => !state.plans.some((plan) => plan.at >= since && plan.post.text === text)) ?? fitting[0];
}
const needsApproval = (state: State): boolean => state.scenario.client.approves !== 'nothing';

/** First of each network, then the second of each, so that no network goes without when hours are short. */
function interleave(slots: readonly Slot[]): Slot[] {
  const rank = new Map<NetworkId, number>();
  return slots
    .map((slot, place) => {
      const nth = rank.get(slot.network) ?? 0;
      rank.set(slot.network, nth + 1);
      return { slot, nth, place };
    })
    .sort((a, b) => a.nth - b.nth || a.place - b.place)
    .map(({ slot }) => slot);
}

function questions(now: Now, worth: 1 | 2): Action[] {
  if (now.day > 0) return [];
  const { client } = now.state.scenario;
  return client.questions
    .filter((question) => question.worth >= worth)
    .slice(0, client.patience)
    .map((question): Action => ({
      id: now.nameOf(`ask-${question.id}`),
      hour: now.state.hour,
      kind: 'ask-client',
      question: question.id,
    }));
}

/** The hours of the week from one on in which those who matter are on the network, at least 20 hours apart. */
function bestHours(state: State, network: NetworkId, from: number): number[] {
  const count = RULES[network].perWeek;
  const law = LAWS[NETWORKS.indexOf(network)];
  if (!law) return [];
  const worth = new Float64Array(HOURS_A_WEEK);
  for (const segment of state.scenario.segments) {
    const weight = segment.share * (0.1 + segment.followIndex) * (0.02 + segment.needPerWeek) * (segment.networks[network] ?? 0);
    weekOf(segment.rhythm).forEach((level, hour) => (worth[hour] = (worth[hour] ?? 0) + weight * level * clockAt(law, hour)));
  }
  const chosen: number[] = [];
  const ranked = Array.from(worth, (level, hour) => ({ hour, level })).sort((a, b) => b.level - a.level || a.hour - b.hour);
  for (const { hour } of ranked) {
    if (chosen.length === count) break;
    if (hour >= Math.max(6, from) && chosen.every((other) => Math.abs(other - hour) >= 20)) chosen.push(hour);
  }
  return chosen.sort((a, b) => a - b);
}
