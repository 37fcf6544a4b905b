/** Players who do what is taught: `textbook` by the rules of thumb, `expert` with the client's true audience before their eyes. */
import type { Action } from '../actions.ts';
import { weekOf } from '../activity/rhythms.ts';
import { clockAt } from '../networks/law.ts';
import { LAWS } from '../networks/index.ts';
import type { ClientQuestion } from '../scenario.ts';
import type { State } from '../state.ts';
import { HOURS_A_WEEK, NETWORKS, type NetworkId } from '../vocabulary.ts';
import { audienceOn, moveMoney } from './aims.ts';
import { answerInbox } from './answer-inbox.ts';
import { faceStorm } from './face-storm.ts';
import { hireOnce } from './hire-once.ts';
import { isToPlan, type Manner, planWeek, restOfWeek, RULES } from './plan-week.ts';
import { everyMorning, networksOf, type Now, type Policy } from './policy.ts';
import { reportToClient } from './report.ts';
import { advertise } from './spend.ts';

const BY_THE_BOOK: Manner = { kinds: ['textbook'], repeats: true, paysBack: false, asksFor: 'all' };
/** No week takes up what the three before it had, overtime is paid back, and the client is not kept busy for nothing. */
const WITH_CARE: Manner = { kinds: ['expert', 'textbook'], repeats: false, paysBack: true, asksFor: 'what-is-wanted' };

export const textbook: Policy = (now) => {
  const crisis = faceStorm(now, { after: 8, allFacts: false });
  const answers = [9, 17].includes(now.state.hour % 24) ? answerInbox(now, 'sound') : [];
  return [...crisis, ...answers, ...advertise(now, 'textbook'), ...reportToClient(now), ...textbookWeek(now)];
};

const textbookWeek = everyMorning((now) => {
  if (!isToPlan(now)) return [];
  const { past, from } = restOfWeek(now, BY_THE_BOOK);
  const slots = networksOf(now.state.scenario).flatMap((network) =>
    Array.from({ length: RULES[network].perWeek }, (_, k) => ({ network, at: hourByRule(network, k, from) - past })),
  );
  return [...questions(now, inTheirOrder), ...planWeek(now, slots, BY_THE_BOOK)];
});

export const expert: Policy = (now) => {
  const crisis = faceStorm(now, { after: 1, allFacts: true });
  const answers = [8, 12, 16, 20].includes(now.state.hour % 24) ? answerInbox(now, 'warm') : [];
  return [
    ...crisis,
    ...answers,
    ...advertise(now, 'expert'),
    ...moveMoney(now),
    ...hireOnce(now),
    ...reportToClient(now),
    ...expertWeek(now),
  ];
};

const expertWeek = everyMorning((now) => {
  if (!isToPlan(now)) return [];
  const { state } = now;
  const { past, from } = restOfWeek(now, WITH_CARE);
  const slots = networksOf(state.scenario)
    .map((network) => ({ network, worth: audienceOn(state.scenario, network) }))
    .sort((a, b) => b.worth - a.worth || NETWORKS.indexOf(a.network) - NETWORKS.indexOf(b.network))
    .flatMap(({ network }) => bestHours(state, network, from).map((at) => ({ network, at: at - past })));
  return [...questions(now, bestFirst), ...planWeek(now, slots, WITH_CARE)];
});

/** The k-th of a network's hours, spread over the days that are left. */
function hourByRule(network: NetworkId, k: number, from: number): number {
  const { perWeek, hours } = RULES[network];
  const firstDay = Math.ceil(from / 24);
  return (firstDay + Math.floor(((k + 0.5) * (7 - firstDay)) / perWeek)) * 24 + (hours[k] ?? 12);
}

type Ask = (questions: readonly ClientQuestion[]) => readonly ClientQuestion[];
const inTheirOrder: Ask = (questions) => questions;
const bestFirst: Ask = (questions) => [...questions].sort((a, b) => b.worth - a.worth);

/** As many questions as the client answers gladly, and none that nobody needs. */
function questions(now: Now, order: Ask): Action[] {
  if (now.day > 0) return [];
  const { client } = now.state.scenario;
  return order(client.questions.filter(({ worth }) => worth > 0))
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
