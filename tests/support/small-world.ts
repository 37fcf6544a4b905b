/** A small average shop for tests of the simulation, and a run of it in which every post is average. */
import type { Ad, AdSet, Contest, Post } from '#simulation/actions.ts';
import type { PostAppraisal } from '#simulation/appraisal/types.ts';
import { AVERAGE } from '#simulation/reactions/multipliers.ts';
import { createRun } from '#simulation/run.ts';
import type { Competitor, Influencer, Scenario, Segment, Trap } from '#simulation/scenario.ts';
import type { State } from '#simulation/state.ts';
import type { NetworkId } from '#simulation/vocabulary.ts';

const segment = (id: string, share: number, more: Partial<Segment> = {}): Segment => ({
  id,
  name: id,
  share,
  rhythm: 'office',
  sessionsPerDay: 4,
  networks: { frame: 0.6, loopa: 0.5, chirp: 0.3, guild: 0.3, commons: 0.7 },
  interests: { food: 0.8, home: 0.7, family: 0.6, making: 0.5 },
  talkative: 1,
  sociable: 1,
  priceSensitivity: 0.5,
  affinity: 0.5,
  trust: 0.6,
  followIndex: 1,
  needPerWeek: 0.05,
  wants: { bread: 1 },
  motives: ['quality'],
  ...more,
});

export const trap = (kind: Trap['kind']): Trap => ({
  id: kind,
  kind,
  words: { en: [], nl: [] },
  harm: 0.2,
  fineEuro: 500,
  why: '',
});

export const influencer = (more: Partial<Influencer> = {}): Influencer => ({
  id: 'mila',
  name: 'Mila',
  network: 'frame',
  followers: 2000,
  bought: 0.2,
  audience: { parents: 3, office: 1 },
  topic: 'food',
  quality: 0.7,
  feeEuro: 150,
  labels: true,
  ...more,
});

export const competitor = (more: Partial<Competitor> = {}): Competitor => ({
  id: 'rival',
  name: 'Rival',
  posts: {
    frame: {
      followers: 3000,
      perWeek: 7,
      formats: ['photo', 'carousel'],
      topics: ['food'],
      hours: [12, 19],
      quality: 0.6,
      promotion: 0.4,
    },
  },
  priceIndex: 1,
  pull: { parents: 0.9, office: 0.1 },
  ...more,
});

export const shop = (more: Partial<Scenario> = {}): Scenario => ({
  id: 'small-shop',
  version: 1,
  weeks: 4,
  startsOn: '2026-03-02',
  brand: {
    name: 'Shop',
    followers: { frame: 1000, commons: 1000 },
    hollowFollowers: 0.1,
    awareness: 0.4,
    voice: { formality: 0.4, humour: 0.3, emoji: 'few', says: { en: [], nl: [] }, avoids: { en: [], nl: [] } },
  },
  segments: [
    segment('office', 0.5, { interests: { food: 0.5, tech: 0.9 } }),
    segment('parents', 0.3, { rhythm: 'parents', interests: { food: 1, family: 1 } }),
    segment('students', 0.2, { rhythm: 'students', interests: { music: 1 } }),
  ],
  products: [
    {
      id: 'bread',
      name: { en: 'Bread', nl: 'Brood' },
      priceEuro: 10,
      margin: 0.4,
      topic: 'food',
      stockPerWeek: null,
      returns: 0,
    },
  ],
  pages: [{ id: 'home', path: '/', product: 'bread', quality: 0.6, asksForEmail: true }],
  pillars: [{ id: 'bread', name: 'Bread', topic: 'food', motives: ['quality'] }],
  pictures: [],
  team: { hoursPerWeek: 10, euroPerHour: 25, craft: 0.6, hours: {}, adBudgetPerWeek: 100 },
  competitors: [],
  influencers: [],
  calendar: [],
  crisis: {
    id: 'none',
    from: 99_999,
    network: 'frame',
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
    name: 'Client',
    role: 'owner',
    patience: 5,
    brief: '',
    questions: [],
    approves: 'nothing',
    approvalHours: 4,
    lateChange: { at: 99_999, text: '', goal: '', factor: 1 },
  },
  goals: [],
  ...more,
});

/** Every post has average qualities; its text names the traps that it springs. */
export const appraiseByName = (post: Post): PostAppraisal => ({
  qualities: AVERAGE,
  asks: 'nothing',
  begs: 0,
  isQuestion: false,
  hashtags: 2,
  characters: 120,
  traps: post.text.split(' ').filter(Boolean),
  findings: [],
  topicFit: 1,
  repeats: 0,
  likelyTopic: null,
});

export const newRun = (scenario: Scenario = shop(), seed = 7, members = 5000): State =>
  createRun({ scenario, seed, members, appraise: appraiseByName });

export const postOn = (network: NetworkId, more: Partial<Post> = {}): Post => ({
  network,
  format: 'photo',
  pillar: 'bread',
  topic: 'food',
  language: 'en',
  text: '',
  picture: null,
  altText: '',
  hasCaptions: true,
  link: 'home',
  isTagged: true,
  disclosed: true,
  ...more,
});

export const adSetOn = (network: NetworkId, more: Partial<AdSet> = {}): AdSet => ({
  id: 'set',
  network,
  objective: 'traffic',
  audience: { topics: [], kind: 'broad', excludesBuyers: false },
  euroPerDay: 10,
  bidEuro: null,
  from: 0,
  to: 10_000,
  hours: [],
  ...more,
});

export const adOf = (id: string, more: Partial<Post> = {}, network: NetworkId = 'commons'): Ad => ({
  id,
  adSet: 'set',
  post: postOn(network, more),
});

export const contestOn = (network: NetworkId, more: Partial<Contest> = {}): Contest => ({
  id: 'contest',
  network,
  mechanic: 'like-and-follow',
  prizeEuro: 100,
  isOwnProduct: true,
  hours: 72,
  rules: 'Ends on Sunday at 20:00. Open to everyone over 18. One winner is drawn at random.',
  post: postOn(network),
  ...more,
});
