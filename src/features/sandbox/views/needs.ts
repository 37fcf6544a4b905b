/** What on a run waits for the learner; the clock stops by itself for what is new among it. */
import type { State } from '#simulation/state.ts';
import { wantsAnswer } from '#simulation/conversation/wants-answer.ts';

export const STOPS = ['message', 'crisis', 'approval', 'missed', 'ad', 'client', 'week', 'end'] as const;
export type StopFor = (typeof STOPS)[number];
/** Asked for a day or a week, the clock still stops for what can't wait. */
export const URGENT: readonly StopFor[] = ['crisis', 'missed', 'client', 'end'];
/** What the need for more money for ads is about. */
export const PURSE_SPENT = 'purse spent';

/** `about` names a message, plan, ad, week or the purse: the same need has the same two words at every hour. */
export type Need = { readonly kind: StopFor; readonly about: string };

/** All that waits now. */
export function needsOf(state: State): Need[] {
  const { conversation, plans, client, scenario, ads } = state;
  const need = (kind: StopFor, about: string): Need => ({ kind, about });
  const late = scenario.client.lateChange;
  return [
    ...conversation.messages
      .filter((message) => message.state === 'open' && wantsAnswer(message))
      .map((message) => need('message', message.id)),
    ...(conversation.storm.phase === 'on' ? [need('crisis', scenario.crisis.id)] : []),
    ...[...client.approvals].filter(([, hour]) => hour <= state.hour).map(([plan]) => need('approval', plan)),
    ...plans.filter((plan) => plan.state === 'missed').map((plan) => need('missed', plan.id)),
    ...ads.sets.flatMap((set) =>
      set.ads.filter((ad) => ad.status === 'rejected').map((ad) => need('ad', `${ad.id} rejected ${String(ad.answerAt)}`)),
    ),
    ...ads.sets.filter((set) => set.status === 'active').map((set) => need('ad', `${set.adSet.id} learned`)),
    // One purse for all sets: whichever of them it stops, it is empty once.
    ...(ads.sets.some((set) => set.status === 'spent') ? [need('ad', PURSE_SPENT)] : []),
    ...(state.hour >= late.at ? [need('client', 'late-change')] : []),
    need('week', String(Math.floor(state.hour / 168))),
    ...(state.hour >= scenario.weeks * 168 ? [need('end', '')] : []),
  ];
}

const keyOf = ({ kind, about }: Need): string => `${kind} ${about}`;

/** What waits now and did not before, of the kinds that one wants to be stopped for. */
export function newNeeds(before: readonly Need[], now: readonly Need[], stopFor: readonly StopFor[]): Need[] {
  const known = new Set(before.map(keyOf));
  return now.filter((need) => stopFor.includes(need.kind) && !known.has(keyOf(need)));
}
