import type { ScenarioFiles } from '#features/sandbox/scenarios/read-scenario.ts';

/** A client as small as one may be: an umbrella shop in a town where it rains. Numbers mean nothing; everything fits. */
const SCENARIO = `about:
  title: { en: The Dry Corner, nl: De Droge Hoek }
  summary: { en: An umbrella shop where it rains., nl: Een parapluwinkel waar het regent. }
  level: 1
version: 3
weeks: 2
startsOn: 2026-03-02
brand:
  name: The Dry Corner
  followers: { frame: 900, commons: 0 }
  hollowFollowers: 0.1
  awareness: 0.3
  voice:
    formality: 0.2
    humour: 0.7
    emoji: few
    says: { en: [drizzle], nl: [motregen] }
    avoids: { en: [moist], nl: [vochtig] }
segments:
  - { id: walkers, name: Walkers, share: 0.4, rhythm: office, sessionsPerDay: 8, networks: { frame: 0.6, loopa: 0.2 }, interests: { local: 0.6 }, talkative: 1, sociable: 1, priceSensitivity: 0.3, affinity: 0.5, trust: 0.5, followIndex: 1, needPerWeek: 0.4, wants: { brolly: 1 }, motives: [quality] }
  - { id: riders, name: Riders, share: 0.3, rhythm: shifts, sessionsPerDay: 8, networks: { commons: 0.6 }, interests: { sport: 0.6 }, talkative: 1, sociable: 1, priceSensitivity: 0.3, affinity: 0.5, trust: 0.5, followIndex: 1, needPerWeek: 0.2, wants: { brolly: 1 }, motives: [price] }
  - { id: owners, name: Owners of a car, share: 0.2, rhythm: owners, sessionsPerDay: 8, networks: { commons: 0.6 }, interests: {}, talkative: 1, sociable: 1, priceSensitivity: 0.3, affinity: 0.5, trust: 0.5, followIndex: 1, needPerWeek: 0, wants: {}, motives: [] }
  - { id: ducks, name: Ducks, share: 0.1, rhythm: nights, sessionsPerDay: 2, networks: { frame: 0.1 }, interests: {}, talkative: 1, sociable: 1, priceSensitivity: 0.3, affinity: 0.5, trust: 0.5, followIndex: 1, needPerWeek: 0, wants: {}, motives: [] }
products:
  - { id: brolly, name: { en: umbrella, nl: paraplu }, priceEuro: 24, margin: 0.5, topic: home, stockPerWeek: null, returns: 0.1 }
pages:
  - { id: shop, path: /shop, product: brolly, quality: 0.6, asksForEmail: false }
pillars:
  - { id: rain, name: Rain, topic: local, motives: [ease] }
  - { id: repair, name: Repair, topic: making, motives: [quality] }
  - { id: people, name: People, topic: family, motives: [belonging] }
  - { id: price, name: Price, topic: money, motives: [price] }
team: { hoursPerWeek: 6, euroPerHour: 30, craft: 0.5, hours: { video: 4 }, adBudgetPerWeek: 40 }
calendar:
  - { id: shower, kind: weather, name: { en: Rain, nl: Regen }, from: w1 tue 6, to: w1 tue 24, topics: [local], networks: [], interest: 1.2, activity: 1, noise: 1, demand: 2, announced: false, fits: true }
  - { id: spin, kind: trend, name: { en: Spin it, nl: Draai hem }, from: 100, to: 150, topics: [making], networks: [frame], interest: 1.2, activity: 1, noise: 1, demand: 1, announced: false, fits: true }
  - { id: soak, kind: trend, name: { en: Soak someone, nl: Natmaken }, from: 100, to: 150, topics: [sport], networks: [frame], interest: 1.2, activity: 1, noise: 1, demand: 1, announced: false, fits: false }
  - { id: wages, kind: payday, name: { en: Wages, nl: Loon }, from: 200, to: 220, topics: [money], networks: [], interest: 1, activity: 1, noise: 1, demand: 1.2, announced: true, fits: true }
  - { id: fair, kind: event, name: { en: Fair, nl: Kermis }, from: 200, to: 220, topics: [local], networks: [], interest: 1, activity: 1, noise: 1, demand: 1, announced: true, fits: true }
  - { id: feast, kind: holiday, name: { en: Feast, nl: Feest }, from: 200, to: 220, topics: [family], networks: [], interest: 1, activity: 1, noise: 1, demand: 1, announced: true, fits: true }
  - { id: sun, kind: weather, name: { en: Sun, nl: Zon }, from: 220, to: 300, topics: [], networks: [], interest: 1, activity: 1, noise: 1, demand: 0.5, announced: true, fits: true }
  - { id: shift, kind: feed-change, name: { en: Shift, nl: Wending }, from: 220, to: w2 sun 24, topics: [], networks: [frame], interest: 1, activity: 1, noise: 1.2, demand: 1, announced: false, fits: false }
crisis:
  id: spokes
  from: w2 mon 9
  network: frame
  arousal: 0.7
  truth: 0.5
  touches: { walkers: 1 }
  claim: { en: It bit me., nl: Hij beet me. }
  facts: A spoke broke.
  statementNeeds: { en: [[sorry]], nl: [[sorry]] }
traps:
  - { id: copied, kind: picture-rights, words: { en: [], nl: [] }, harm: 0.1, fineEuro: 300, why: Somebody made it. }
  - { id: unasked, kind: consent, words: { en: [], nl: [] }, harm: 0.1, fineEuro: 0, why: Nobody asked her. }
  - { id: storm-proof, kind: false-claim, words: { en: [storm-proof], nl: [stormvast] }, harm: 0.1, fineEuro: 0, why: It is not. }
  - { id: unlabelled, kind: disclosure, words: { en: [], nl: [] }, harm: 0.1, fineEuro: 0, why: Say who pays. }
client:
  name: Gus Drop
  role: keeper
  patience: 4
  brief: >-
    People forget their umbrellas everywhere, which is the whole business, but they forget them before they have bought
    them too, and that is where you come in. I want more rain on the pictures, and I want it by Tuesday, because on
    Wednesday the sun comes out and then I go fishing.
  questions:
${Array.from({ length: 10 }, (_, i) => `    - { id: q${i}, about: offer, question: What is question ${i}?, answer: This one., worth: ${i % 3} }`).join('\n')}
  approves: nothing
  approvalHours: 0
  lateChange: { at: w2 tue 9, text: Sell fishing rods., goal: orders, factor: 1.2 }
goals:
  - { id: orders, metric: orders, network: null, target: 80, weight: 0.5, text: More umbrellas. }
  - { id: follow, metric: followers, network: frame, target: 1100, weight: 0.3, text: More followers. }
  - { id: reply, metric: replyShare, network: null, target: 0.9, weight: 0.2, text: Answer them. }
`;

const posting = '{ followers: 500, perWeek: 3, formats: [photo], topics: [home], hours: [9], quality: 0.5, promotion: 0.6 }';
const RIVALS = `competitors:
  - { id: hood, name: Hood and Son, posts: { frame: ${posting} }, priceIndex: 1.1, pull: { walkers: 0.5 } }
  - { id: tarp, name: Tarp, posts: { commons: ${posting} }, priceIndex: 0.7, pull: { riders: 0.5 } }
influencers:
  - { id: ann, name: Ann, network: frame, followers: 900, bought: 0, audience: { walkers: 1 }, topic: local, quality: 0.7, feeEuro: 60, labels: true }
  - { id: bob, name: Bob, network: frame, followers: 90000, bought: 0.7, audience: { ducks: 1 }, topic: music, quality: 0.4, feeEuro: 900, labels: true }
  - { id: cis, name: Cis, network: commons, followers: 700, bought: 0, audience: { riders: 1 }, topic: sport, quality: 0.6, feeEuro: 90, labels: false }
`;

const rightsOf = (i: number) => ['found', 'no-consent'][i] ?? 'own';
/** Twenty-four pictures, the fewest that will do: the first was found on the web, on the second somebody did not agree. */
export const PICTURES = Array.from(
  { length: 24 },
  (_, i) =>
    `- { id: pic${i}, topic: local, product: null, title: { en: Picture ${i}, nl: Plaatje ${i} }, rights: ${rightsOf(i)}, scenes: [{ place: street, light: rain, people: [], product: null, distance: far, clutter: 1 }] }\n`,
).join('');

const TALK = `reasons:
${Array.from({ length: 12 }, (_, i) => `  - { id: r${i}, kind: question, cause: post, weight: 1, segments: { walkers: 2 }, topics: [], rule: ask, answerNeeds: { en: [[yes]], nl: [[ja]] }, isPrivate: false }`).join('\n')}
`;

const PLAYS = Array.from(
  { length: 20 },
  (_, i) =>
    `- { id: play${i}, play: expert, network: frame, format: photo, pillar: rain, topic: local, picture: pic3, altText: A wet street, hasCaptions: false, link: null, isTagged: false, disclosed: false, text: It rains again. }\n`,
).join('');

const TEXTS_NL = `role: winkelier
brief: Mensen vergeten hun paraplu overal.
lateChange: Verkoop hengels.
facts: Er brak een balein.
questions:
${Array.from({ length: 10 }, (_, i) => `  q${i}: { question: Wat is vraag ${i}?, answer: Deze. }`).join('\n')}
goals: { orders: Meer paraplu’s., follow: Meer volgers., reply: Geef antwoord. }
segments: { walkers: Wandelaars, riders: Fietsers, owners: Autobezitters, ducks: Eenden }
pillars: { rain: Regen, repair: Reparatie, people: Mensen, price: Prijs }
traps: { copied: Iemand heeft het gemaakt., unasked: Niemand vroeg het haar., storm-proof: Dat is hij niet., unlabelled: Zeg wie betaalt. }
`;

const FILES = {
  scenario: ['corner/scenario.yaml', SCENARIO],
  rivals: ['corner/rivals.yaml', RIVALS],
  pictures: ['corner/pictures.yaml', PICTURES],
  plays: ['corner/plays.yaml', PLAYS],
  talk: ['corner/talk.yaml', TALK],
  talkEn: ['corner/talk.en.yaml', "ask: ['{greeting}, does a {product} of {brand} float?']\n"],
  talkNl: ['corner/talk.nl.yaml', "ask: ['{greeting}, drijft een {product} van {brand}?']\ngreeting: [Zeg]\n"],
  textsNl: ['corner/texts.nl.yaml', TEXTS_NL],
  sharedEn: ['shared/talk.en.yaml', 'greeting: [Hello]\n'],
  sharedNl: ['shared/talk.nl.yaml', 'greeting: [Hallo]\n'],
} as const;

const file = ([path, text]: readonly [string, string]) => ({ path: `content/scenarios/${path}`, text });

/** The umbrella shop's files, all sound. */
export const SHOP: ScenarioFiles = {
  scenario: file(FILES.scenario),
  rivals: file(FILES.rivals),
  pictures: file(FILES.pictures),
  plays: file(FILES.plays),
  talk: file(FILES.talk),
  talkEn: file(FILES.talkEn),
  talkNl: file(FILES.talkNl),
  textsNl: file(FILES.textsNl),
  sharedEn: file(FILES.sharedEn),
  sharedNl: file(FILES.sharedNl),
};
