/** The town of the reference brand: what its people write about, and, where a fact asks for it, a storm. */
import type { ReplyAppraisal, ReplyQualities } from '#simulation/appraisal/types.ts';
import type { StatementFelt } from '#simulation/conversation/message.ts';
import type { Scenario, TalkReason } from '#simulation/scenario.ts';
import { REFERENCE } from './reference-brand.ts';

const reason = (kind: TalkReason['kind'], cause: TalkReason['cause'], weight = 1): TalkReason => ({
  id: `${kind}-${cause}`,
  kind,
  cause,
  weight,
  segments: {},
  topics: [],
  rule: 'text',
  answerNeeds: { en: [], nl: [] },
  isPrivate: false,
});

/** People buy more often than from the reference brand, so that four weeks hold enough of what goes wrong. */
export const TOWN: Scenario = {
  ...REFERENCE,
  id: 'reference-town',
  weeks: 4,
  segments: REFERENCE.segments.map((segment) => ({ ...segment, needPerWeek: 0.4 })),
  talk: {
    reasons: [
      reason('praise', 'post', 3),
      reason('question', 'post', 2),
      reason('complaint', 'price'),
      reason('complaint', 'none', 0.6),
      reason('complaint', 'fault'),
      reason('praise', 'order'),
      reason('review', 'order'),
      reason('complaint', 'crisis'),
    ],
    grammar: { en: { text: ['{brand} {product}'] }, nl: { text: ['{brand} {product}'] } },
  },
};

/** The town in which something is claimed in the second week. */
export const stormy = (more: Partial<Scenario['crisis']> = {}): Scenario => ({
  ...TOWN,
  weeks: 2,
  crisis: {
    ...TOWN.crisis,
    id: 'soup',
    from: STORM_FROM,
    network: 'commons',
    arousal: 0.8,
    truth: 0.6,
    touches: { parents: 4, office: 2, retired: 1 },
    claim: { en: 'There was a screw in my soup.', nl: 'Er zat een schroef in mijn soep.' },
    ...more,
  },
});
export const STORM_FROM = 82;

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

/** A reply and a statement say what they are: `acknowledges=1,answers=0.5`. */
export const appraiseReply = (text: string): ReplyAppraisal => ({ qualities: { ...PLAIN, ...settingsOf(text) }, findings: [] });
export const appraiseStatement = (text: string): StatementFelt => ({ qualities: { ...SILENT, ...settingsOf(text) } });
