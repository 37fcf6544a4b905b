/**
 * The reference brand of the calibration: an average shop with 5,000 followers on each network, in a town of 20,000,
 * with average posts at the median cadence (E04, E05: about five a week). Not a scenario that anybody plays.
 */
import type { Post } from '#simulation/actions.ts';
import type { PostAppraisal, PostQualities } from '#simulation/appraisal/types.ts';
import { draw, hashText, mix } from '#simulation/draw.ts';
import { clamp, normalQuantile } from '#simulation/maths.ts';
import { AVERAGE } from '#simulation/reactions/multipliers.ts';
import type { Picture, Scenario, Segment } from '#simulation/scenario.ts';
import type { Format, NetworkId, Rhythm, Topic } from '#simulation/vocabulary.ts';

const TOPICS: readonly Topic[] = ['food', 'home', 'making', 'family'];

const segment = (id: string, share: number, rhythm: Rhythm, more: Partial<Segment> = {}): Segment => ({
  id,
  name: id,
  share,
  rhythm,
  sessionsPerDay: 6,
  networks: { frame: 0.75, loopa: 0.7, chirp: 0.6, guild: 0.55, commons: 0.8 },
  interests: { food: 0.8, home: 0.7, family: 0.6, making: 0.5 },
  talkative: 1,
  sociable: 1,
  priceSensitivity: 0.5,
  affinity: 0.5,
  trust: 0.6,
  followIndex: 1,
  needPerWeek: 0.05,
  wants: { thing: 1 },
  motives: ['quality'],
  ...more,
});

const picture = (id: string, faces: number): Picture => ({
  id,
  topic: 'food',
  product: 'thing',
  faces,
  ages: faces > 0 ? ['adult'] : [],
  hasText: false,
  brightness: 0.6,
  clutter: 0.3,
  isNear: true,
  scenes: 1,
  rights: 'own',
});

export const FOLLOWERS = 5000;

export const REFERENCE: Scenario = {
  id: 'reference',
  version: 1,
  weeks: 8,
  startsOn: '2026-03-02',
  brand: {
    name: 'Reference',
    followers: { frame: 5000, loopa: 5000, chirp: 5000, guild: 5000, commons: 5000 },
    hollowFollowers: 0.1,
    awareness: 0.5,
    voice: { formality: 0.4, humour: 0.3, emoji: 'few', says: { en: [], nl: [] }, avoids: { en: [], nl: [] } },
  },
  segments: [
    segment('office', 0.3, 'office'),
    segment('parents', 0.25, 'parents'),
    segment('students', 0.2, 'students'),
    segment('retired', 0.15, 'retired'),
    segment('shifts', 0.1, 'shifts'),
  ],
  products: [
    {
      id: 'thing',
      name: { en: 'Thing', nl: 'Ding' },
      priceEuro: 40,
      margin: 0.4,
      topic: 'food',
      stockPerWeek: null,
      returns: 0.1,
    },
  ],
  pages: [{ id: 'home', path: '/', product: 'thing', quality: 0.5, asksForEmail: true }],
  pillars: [{ id: 'daily', name: 'Daily', topic: 'food', motives: ['quality'] }],
  pictures: [picture('face', 1), picture('thing', 0)],
  team: { hoursPerWeek: 10_000, euroPerHour: 25, craft: 0.6, hours: {}, adBudgetPerWeek: 2_500 },
  competitors: [],
  influencers: [],
  calendar: [],
  crisis: {
    id: 'none',
    from: 1_000_000,
    network: 'chirp',
    arousal: 0,
    truth: 0,
    touches: {},
    claim: { en: '', nl: '' },
    facts: '',
    statementNeeds: { en: [], nl: [] },
  },
  talk: { reasons: [], grammar: { en: {}, nl: {} } },
  traps: [],
  client: {
    name: '',
    role: '',
    patience: 5,
    brief: '',
    questions: [],
    approves: 'nothing',
    approvalHours: 0,
    lateChange: { at: 1_000_000, text: '', goal: '', factor: 1 },
  },
  goals: [],
};

/** Spread of a quality around the average, from post to post. */
const SPREAD: Readonly<Partial<Record<keyof PostQualities, number>>> = {
  hook: 0.13,
  usefulness: 0.14,
  valence: 0.2,
  arousal: 0.12,
  promotion: 0.15,
  personality: 0.13,
};
const SPREAD_NAMES = ['hook', 'usefulness', 'valence', 'arousal', 'promotion', 'personality'] as const;

/**
 * Judges the reference brand's posts: their text is a key, from which ordinary qualities are drawn; `?` in it makes a
 * question, and a list of `quality=value` after a bar sets qualities, `day 3 morning|promotion=0.9`.
 */
export function appraiseReference(post: Post): PostAppraisal {
  const [key = '', settings = ''] = post.text.split('|');
  const qualities: Record<keyof PostQualities, number> = { ...AVERAGE };
  let hashtags = 3;
  for (const name of SPREAD_NAMES) {
    const u = clamp(draw(mix(hashText(key.replace('?', '')), name.length), 99), 0.001, 0.999);
    qualities[name] = clamp(AVERAGE[name] + (SPREAD[name] ?? 0) * normalQuantile(u), name === 'valence' ? -1 : 0, 1);
  }
  for (const setting of settings.split(',')) {
    const [name = '', value = ''] = setting.split('=');
    if (name in qualities) Object.assign(qualities, { [name]: Number(value) });
    if (name === 'hashtags') hashtags = Number(value);
  }
  return {
    qualities,
    asks: 'nothing',
    begs: 0,
    isQuestion: key.includes('?'),
    hashtags,
    characters: 120,
    traps: [],
    findings: [],
    topicFit: 1,
    repeats: 0,
    likelyTopic: null,
  };
}

/** A post of the reference brand. */
export function referencePost(network: NetworkId, format: Format, index: number, more: Partial<Post> = {}): Post {
  return {
    network,
    format,
    pillar: 'daily',
    topic: TOPICS[index % TOPICS.length] ?? 'food',
    language: 'en',
    text: `${network} ${String(index)}`,
    picture: format === 'text' || format === 'link' || format === 'poll' ? null : index % 2 === 0 ? 'face' : 'thing',
    altText: 'described',
    hasCaptions: true,
    link: format === 'link' ? 'home' : null,
    isTagged: true,
    disclosed: false,
    ...more,
  };
}
