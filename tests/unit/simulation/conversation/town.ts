import { appraiseReference, REFERENCE, referencePost } from '#features/sandbox/calibration/reference-brand.ts';
import type { Action } from '#simulation/actions.ts';
import type { ReplyAppraisal, ReplyQualities } from '#simulation/appraisal/types.ts';
import type { StatementFelt } from '#simulation/conversation/message.ts';
import { act } from '#simulation/act.ts';
import { createRun, playUntil } from '#simulation/run.ts';
import type { Scenario, TalkReason } from '#simulation/scenario.ts';
import { columnOf } from '#simulation/world/members.ts';
import type { State } from '#simulation/state.ts';
import { NETWORKS } from '#simulation/vocabulary.ts';

const reason = (
  id: string,
  kind: TalkReason['kind'],
  cause: TalkReason['cause'],
  more: Partial<TalkReason> = {},
): TalkReason => ({
  id,
  kind,
  cause,
  weight: 1,
  segments: {},
  topics: [],
  rule: id,
  answerNeeds: { en: [], nl: [] },
  isPrivate: false,
  ...more,
});

export const REASONS: readonly TalkReason[] = [
  reason('lovely', 'praise', 'post', { weight: 3 }),
  reason('opening-hours', 'question', 'post', { weight: 2 }),
  reason('where-are-you', 'question', 'none'),
  reason('too-dear', 'complaint', 'price'),
  reason('slow', 'complaint', 'none', { weight: 0.6 }),
  reason('broken', 'complaint', 'fault'),
  reason('happy', 'praise', 'order'),
  reason('stars', 'review', 'order'),
  reason('boo', 'troll', 'post', { weight: 0.6 }),
  reason('followers-for-sale', 'spam', 'none'),
  reason('forty-of-them', 'lead', 'post', { weight: 0.4 }),
  reason('who-paid', 'complaint', 'undisclosed'),
  reason('shame', 'complaint', 'crisis'),
  reason('paper', 'journalist', 'crisis'),
];

const ADJECTIVES = ['red', 'blue', 'green', 'old', 'new', 'loud', 'quiet', 'slow', 'quick', 'odd', 'kind', 'tall'];
const wordsOf = (rule: string): string[] => [
  `{adjective} ${rule} {adjective} {brand}`,
  `${rule} {adjective} {adjective} {product}`,
];

/** The reference brand in a town where people talk, and where on the second Tuesday at noon something is found in the soup. */
export const TOWN: Scenario = {
  ...REFERENCE,
  id: 'town',
  weeks: 4,
  segments: REFERENCE.segments.map((segment) => ({ ...segment, needPerWeek: 0.4 })),
  talk: {
    reasons: REASONS,
    grammar: {
      en: {
        adjective: ADJECTIVES,
        ...Object.fromEntries(REASONS.map(({ rule }) => [rule, wordsOf(rule)])),
        stars: [
          '{one-star} {adjective} {adjective}',
          '{three-stars} {adjective} {adjective}',
          '{five-stars} {adjective} {adjective}',
        ],
        'one-star': ['★☆☆☆☆'],
        'three-stars': ['★★★☆☆'],
        'five-stars': ['★★★★★'],
      },
      nl: {},
    },
  },
  traps: [
    { id: 'order-number', kind: 'private-data', words: { en: [], nl: [] }, harm: 0.2, fineEuro: 100, why: 'It is theirs.' },
  ],
  crisis: { ...REFERENCE.crisis, claim: { en: 'There was a screw in my soup.', nl: 'Er zat een schroef in mijn soep.' } },
};

/** The town with a crisis at `from`. */
export const stormAt = (from: number, more: Partial<Scenario['crisis']> = {}): Scenario => ({
  ...TOWN,
  crisis: {
    ...TOWN.crisis,
    id: 'soup',
    from,
    network: 'commons',
    arousal: 0.8,
    truth: 0.6,
    touches: { parents: 4, office: 2, retired: 1 },
    ...more,
  },
});

const PLAIN: ReplyQualities = {
  acknowledges: 0,
  answers: 0,
  repairs: 0,
  blames: 0,
  exposes: 0,
  voice: 0.5,
  craft: 1,
  canned: 0,
};
const SILENT: StatementFelt['qualities'] = {
  acknowledges: 0,
  facts: 0,
  empathy: 0,
  nextStep: 0,
  blames: 0,
  paysFirst: 0,
  canned: 0,
};

const settingsOf = (text: string): Record<string, number> =>
  Object.fromEntries(text.split(',').map((setting) => [setting.split('=')[0] ?? '', Number(setting.split('=')[1] ?? 0)]));

/** Judges a reply that says what it is: `acknowledges=1,answers=0.5`. */
export const appraiseReply = (text: string): ReplyAppraisal => ({
  qualities: { ...PLAIN, ...settingsOf(text) },
  findings: [],
});
export const appraiseStatement = (text: string): StatementFelt => ({ qualities: { ...SILENT, ...settingsOf(text) } });

export const KIND = 'acknowledges=1,answers=1,repairs=1,voice=1';
export const RUDE = 'blames=0.9';
export const GOOD_STATEMENT = 'acknowledges=0.9,facts=0.9,empathy=0.9,nextStep=0.9';

type Play = {
  readonly scenario?: Scenario;
  readonly seed?: number;
  readonly members?: number;
  readonly hours: number;
  readonly perWeek?: number;
  /** What the learner does at the start of each hour, seeing what there is. */
  readonly each?: (state: State) => readonly Action[];
  readonly post?: string;
};

/** Plays the town with five posts a week on each network. */
export function play({ scenario = TOWN, seed = 1, members = 5000, hours, perWeek = 5, each, post = '' }: Play): State {
  const run = createRun({ scenario, seed, members, appraise: appraiseReference, appraiseReply, appraiseStatement });
  for (const network of NETWORKS)
    for (let i = 0; i < (perWeek * hours) / 168; i++)
      act(run, {
        id: `${network}-${String(i)}`,
        hour: 0,
        kind: 'schedule-post',
        at: Math.floor((i * 168) / perWeek) + 10 + (i % 7),
        hypothesis: null,
        post: referencePost(network, network === 'loopa' ? 'video' : 'photo', i, { text: `${network} ${String(i)}${post}` }),
      });
  while (run.hour < hours) {
    for (const action of each?.(run) ?? []) act(run, action);
    playUntil(run, run.hour + 1);
  }
  return run;
}

/** Answers every open message with the same words, so many hours after it was written. */
export const answerAll =
  (text: string, afterHours = 1, wants: (kind: string) => boolean = () => true) =>
  (state: State): Action[] =>
    state.conversation.messages
      .filter((message) => message.replies.length === 0 && message.state === 'open' && wants(message.kind))
      .filter(({ at }) => state.hour * 3600 - at >= (afterHours - 1) * 3600)
      .map(({ id }) => ({ id: `reply ${id}`, hour: state.hour, kind: 'reply', target: id, text, isPrivate: false }));

/** How much the town trusts the brand, on average. */
export const meanTrust = ({ members }: State): number =>
  columnOf(members, members.trust).reduce((a, b) => a + b, 0) / members.count;
