/** The run that must come out the same everywhere: a whole game, eight weeks, with all that a learner can do in it. */
import { appraiseReference } from '#features/sandbox/calibration/reference-brand.ts';
import type { Action } from '#simulation/actions.ts';
import { act } from '#simulation/act.ts';
import { POLICY } from '#simulation/policies/index.ts';
import { networksOf } from '#simulation/policies/policy.ts';
import { type PlayText, postOf } from '#simulation/policies/plays.ts';
import { digestOf } from '#simulation/replay/digest.ts';
import { createRun, playUntil, type Setup } from '#simulation/run.ts';
import type { Scenario } from '#simulation/scenario.ts';

export type SameRun = { readonly scenario: Scenario; readonly plays: readonly PlayText[]; readonly seed: number };
export type Came = { readonly digest: string; readonly posts: number; readonly messages: number; readonly orders: number };

const MEMBERS = 5000;

/** Plays it and says what came of it; qualities are drawn from the texts, so that no dictionary is needed. */
export function playSameRun({ scenario, plays, seed }: SameRun): Came {
  const felt = { acknowledges: 0.7, answers: 0.6, repairs: 0.5, blames: 0, exposes: 0, voice: 0.6, craft: 0.9, canned: 0.1 };
  const setup: Setup = {
    scenario,
    seed,
    members: MEMBERS,
    appraise: appraiseReference,
    appraiseReply: () => ({ qualities: felt, findings: [] }),
    appraiseStatement: () => ({
      qualities: { acknowledges: 0.7, facts: 0.5, empathy: 0.8, nextStep: 0.6, blames: 0, paysFirst: 0, canned: 0 },
    }),
  };
  const state = createRun(setup);
  const extras = extraActions(scenario, plays);
  for (let day = 0; day < scenario.weeks * 7; day++) {
    const nameOf = (what: string): string => `d${String(day)}-${what}`;
    for (const action of POLICY.textbook({ state, plays, day, nameOf })) act(state, action);
    for (const action of extras) if (Math.floor(action.hour / 24) === day) act(state, action);
    playUntil(state, day * 24 + 10);
    // Every third of those who wait gets an answer.
    state.conversation.messages.forEach(({ id, replies }, i) => {
      if (i % 3 === 0 && replies.length === 0)
        act(state, { id: nameOf(id), hour: state.hour, kind: 'reply', target: id, text: `Thank you, ${id}.`, isPrivate: false });
    });
    playUntil(state, (day + 1) * 24);
  }
  const { posts, conversation, orders } = state;
  return { digest: digestOf(state), posts: posts.length, messages: conversation.messages.length, orders: orders.length };
}

/** Ads, an influencer, a contest and a statement, all at midnight. */
function extraActions(scenario: Scenario, plays: readonly PlayText[]): Action[] {
  const network = networksOf(scenario)[0];
  const text = plays.find((play) => play.network === network);
  if (!text || network === undefined) throw new Error(`Scenario "${scenario.id}" has no text to play with.`);
  const post = postOf(text);
  const adSet = {
    id: 'set',
    network,
    objective: 'traffic',
    audience: { topics: [], kind: 'broad', excludesBuyers: false },
    euroPerDay: 20,
    bidEuro: null,
    from: 200,
    to: 1000,
    hours: [],
  } as const;
  const contest = { id: 'contest', network, mechanic: 'like-and-follow', prizeEuro: 100, isOwnProduct: true, hours: 72 } as const;
  const rules = 'Ends on Sunday at 20:00. Open to everyone over 18. One winner is drawn at random.';
  const hired = scenario.influencers[0];
  return [
    { id: 'ads', hour: 192, kind: 'start-ad-set', adSet, ads: [{ id: 'ad', adSet: 'set', post }] },
    ...(hired
      ? [
          {
            id: 'job',
            hour: 240,
            kind: 'hire-influencer',
            influencer: hired.id,
            at: 300,
            post: { ...post, network: hired.network },
            freedom: true,
          } as const,
        ]
      : []),
    { id: 'contest', hour: 384, kind: 'start-contest', contest: { ...contest, rules, post } },
    {
      id: 'statement',
      hour: Math.min(scenario.crisis.from - (scenario.crisis.from % 24) + 24, scenario.weeks * 168 - 24),
      kind: 'make-statement',
      networks: [network],
      text: 'We are sorry.',
      language: 'en',
    },
  ];
}
