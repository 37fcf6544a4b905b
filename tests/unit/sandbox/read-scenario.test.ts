import { describe, expect, test } from 'vitest';
import { readScenario, type ScenarioFiles } from '#features/sandbox/scenarios/read-scenario.ts';
import { textsIn } from '#features/sandbox/scenarios/texts-in.ts';
import { PICTURES, SHOP } from './shop.ts';

type Name = keyof ScenarioFiles;

/** The umbrella shop with one thing in one file changed. */
function spoilt(name: Name, from: string, to: string): ScenarioFiles {
  const { path, text } = SHOP[name];
  if (!text.includes(from)) throw new Error(`${name} has no "${from}" to spoil.`);
  return { ...SHOP, [name]: { path, text: text.replace(from, to) } };
}

const messageOf = (files: ScenarioFiles): string => {
  try {
    readScenario('corner', files);
    return 'reads without a mistake';
  } catch (error) {
    return String(error).replace('ScenarioError: ', '');
  }
};

describe('a sound scenario', () => {
  const shop = readScenario('corner', SHOP);

  test('has its folder’s name as id and the parts of all files', () => {
    expect(shop.id).toBe('corner');
    expect(shop.version).toBe(3);
    expect(shop.competitors.map((competitor) => competitor.name)).toEqual(['Hood and Son', 'Tarp']);
    expect(shop.pictures).toHaveLength(24);
    expect(shop.talk.reasons).toHaveLength(12);
  });

  test('has its times in hours, written as such or by week, day and hour', () => {
    expect(shop.calendar.slice(0, 2).map(({ from, to }) => [from, to])).toEqual([
      [30, 48],
      [100, 150],
    ]);
    expect(shop.crisis.from).toBe(177);
    expect(shop.client.lateChange.at).toBe(201);
  });

  test('has the rules common to all clients, its own instead where it has them, and names for free', () => {
    expect(shop.talk.grammar.en['greeting']).toEqual(['Hello']);
    expect(shop.talk.grammar.nl['greeting']).toEqual(['Zeg']);
    expect(shop.talk.grammar.nl['product']).toEqual(['paraplu']);
    expect(shop.talk.grammar.en['rival']).toEqual(['Hood and Son', 'Tarp']);
    expect(shop.talk.grammar.en['brand']).toEqual(['The Dry Corner']);
  });

  test('has its words in both languages, by the same ids', () => {
    const [english, dutch] = [textsIn(shop, 'en'), textsIn(shop, 'nl')];
    expect(english.goals['orders']).toBe('More umbrellas.');
    expect(dutch.goals['orders']).toBe('Meer paraplu’s.');
    expect(dutch.questions['q3']).toEqual({ question: 'Wat is vraag 3?', answer: 'Deze.' });
    expect([english.products['brolly'], dutch.products['brolly']]).toEqual(['umbrella', 'paraplu']);
    expect([english.pictures['pic3'], dutch.calendar['fair'], dutch.claim]).toEqual(['Picture 3', 'Kermis', 'Hij beet me.']);
    expect(Object.keys(dutch)).toEqual(Object.keys(english));
  });

  test('keeps what is for readers apart from what is for the engine', () => {
    expect(shop.texts.title.nl).toBe('De Droge Hoek');
    expect(shop.texts.pictures['pic3']?.title.en).toBe('Picture 3');
    expect(Object.keys(shop)).not.toContain('about');
    expect(Object.keys(shop.pictures[0] ?? {})).not.toContain('title');
  });
});

describe('a scenario with a mistake', () => {
  const picture = PICTURES.split('\n').at(-2) ?? '';
  const breaches: readonly (readonly [what: string, file: Name, from: string, to: string, message: string])[] = [
    [
      'too few segments',
      'scenario',
      SHOP.scenario.text.slice(SHOP.scenario.text.indexOf('  - { id: ducks'), SHOP.scenario.text.indexOf('products:')),
      '',
      'content/scenarios/corner/scenario.yaml:20: segments has 3 entries; it needs at least 4. Add one under segments.',
    ],
    [
      'too few pictures',
      'pictures',
      `${picture}\n`,
      '',
      'content/scenarios/corner/pictures.yaml:1: file has 23 entries; it needs at least 24. Add one to the list.',
    ],
    [
      'shares that are not a whole',
      'scenario',
      'share: 0.1,',
      'share: 0.2,',
      'content/scenarios/corner/scenario.yaml:20: segments has shares that add up to 1.1; they must make 1. Take 0.1 from one of them.',
    ],
    [
      'weights of the goals that are not a whole',
      'scenario',
      'weight: 0.3,',
      'weight: 0.1,',
      'content/scenarios/corner/scenario.yaml:81: goals has weights that add up to 0.8; they must make 1. Add 0.2 to one of them.',
    ],
    [
      'a need without a product',
      'scenario',
      'needPerWeek: 0.2, wants: { brolly: 1 }',
      'needPerWeek: 0.2, wants: {}',
      'scenario.yaml:21: segments[1].wants is empty, but needPerWeek is 0.2. Name a product, or write needPerWeek: 0.',
    ],
    [
      'a product that nobody sells',
      'scenario',
      'wants: { brolly: 1 }',
      'wants: { brolly: 1, canoe: 2 }',
      'scenario.yaml:20: segments[0].wants.canoe names the product "canoe", which does not exist. Take one of brolly.',
    ],
    [
      'a page for a product that nobody sells',
      'scenario',
      'path: /shop, product: brolly',
      'path: /shop, product: canoe',
      'scenario.yaml:27: pages[0].product names the product "canoe", which does not exist.',
    ],
    [
      'a segment that does not exist, in a rival’s pull',
      'rivals',
      'pull: { riders',
      'pull: { drivers',
      'content/scenarios/corner/rivals.yaml:3: competitors[1].pull.drivers names the segment "drivers", which does not exist. Take one of walkers, riders, owners, ducks.',
    ],
    [
      'a segment that does not exist, in an influencer’s audience',
      'rivals',
      'audience: { ducks',
      'audience: { geese',
      'rivals.yaml:6: influencers[1].audience.geese names the segment "geese"',
    ],
    [
      'a segment that does not exist, in the crisis',
      'scenario',
      'touches: { walkers',
      'touches: { geese',
      'crisis.touches.geese names the segment "geese"',
    ],
    [
      'a segment that does not exist, in a reason',
      'talk',
      'segments: { walkers',
      'segments: { geese',
      'content/scenarios/corner/talk.yaml:2: reasons[0].segments.geese names the segment "geese"',
    ],
    [
      'a change of mind about no goal',
      'scenario',
      'goal: orders, factor',
      'goal: glory, factor',
      'client.lateChange.goal names the goal "glory", which does not exist. Take one of orders, follow, reply.',
    ],
    [
      'an id that stands twice',
      'scenario',
      '- { id: fair, kind',
      '- { id: wages, kind',
      'calendar[4].id is "wages", which stands twice. Give it a name of its own.',
    ],
    [
      'a rival on a network that the client does not use',
      'rivals',
      'posts: { commons',
      'posts: { guild',
      'competitors[1].posts.guild speaks of guild, which the client does not use. Take one of frame, commons, or add guild to brand.followers.',
    ],
    [
      'an influencer on a network that the client does not use',
      'rivals',
      'name: Cis, network: commons',
      'name: Cis, network: loopa',
      'influencers[2].network speaks of loopa, which the client does not use.',
    ],
    [
      'a goal on a network that the client does not use',
      'scenario',
      'metric: followers, network: frame',
      'metric: followers, network: chirp',
      'goals[1].network speaks of chirp, which the client does not use.',
    ],
    [
      'an hour after the end',
      'scenario',
      'from: w2 mon 9',
      'from: w3 mon 9',
      'crisis.from is hour 345; the run of 2 weeks ends at hour 336. Take an earlier one.',
    ],
    [
      'an end before the beginning',
      'scenario',
      'to: w1 tue 24',
      'to: w1 tue 5',
      'calendar[0].to comes before from. Write the later hour here.',
    ],
    [
      'an hour that is none',
      'scenario',
      'from: w1 tue 6',
      'from: w1 Tuesday 6',
      'calendar[0].from is "w1 Tuesday 6"; write week, day and hour like "w3 wed 10", or whole hours since the first Monday like 394.',
    ],
    [
      'a run that begins on a Tuesday',
      'scenario',
      '2026-03-02',
      '2026-03-03',
      'startsOn is "2026-03-03"; a run begins on a Monday, like 2026-03-02.',
    ],
    [
      'no trend to stay away from',
      'scenario',
      'announced: false, fits: false }\n  - { id: wages',
      'announced: false, fits: true }\n  - { id: wages',
      'calendar has no trend to stay away from. Add one with kind: trend and fits: false.',
    ],
    [
      'a claim that nobody can make in Dutch',
      'scenario',
      'nl: [stormvast]',
      'nl: []',
      'traps[2].words.nl is empty, so nobody can spring this false-claim trap in nl. Add the words that do.',
    ],
    [
      'a trap without its picture',
      'pictures',
      'rights: found',
      'rights: own',
      'scenario.yaml:54: traps[0].kind is picture-rights, but no picture has rights: found. Give one of pictures.yaml these rights, or remove the trap.',
    ],
    [
      'a picture without its trap',
      'scenario',
      'kind: consent',
      'kind: alt-text',
      'pictures.yaml:2: [1].rights is no-consent, but the scenario has no trap of the kind consent. Add one to scenario.yaml.',
    ],
    [
      'a reason without words',
      'talk',
      'rule: ask',
      'rule: shout',
      'reasons[0].rule is "shout", which talk.nl.yaml does not have. Add shout there, with what people say.',
    ],
    [
      'a rule that nobody has written',
      'talkEn',
      '{greeting}',
      '{salute}',
      'content/scenarios/corner/talk.en.yaml:1: ask[0] speaks of {salute}, which is no rule. Add salute, or correct it.',
    ],
    [
      'a rule that comes back to itself',
      'talkNl',
      'greeting: [Zeg]',
      "greeting: ['Zeg {ask}']",
      'talk.nl.yaml:1: ask comes back to itself, so a text would never end. Break the circle.',
    ],
    [
      'an answer that needs more in one language',
      'talk',
      'nl: [[ja]]',
      'nl: [[ja], [nee]]',
      'reasons[0].answerNeeds.nl has 2 entries and English has 1. Ask for the same in both languages.',
    ],
    [
      'an answer that nobody has put into Dutch',
      'textsNl',
      '  q3: { question: Wat is vraag 3?, answer: Deze. }\n',
      '',
      'content/scenarios/corner/texts.nl.yaml:6: questions.q3 is missing, but scenario.yaml has it. Write q3, in Dutch.',
    ],
    [
      'half a question in Dutch',
      'textsNl',
      'Wat is vraag 3?, answer: Deze.',
      'Wat is vraag 3?',
      'content/scenarios/corner/texts.nl.yaml:9: questions.q3.answer is missing. Write answer, with a value or null or [].',
    ],
    [
      'Dutch for a goal that nobody has',
      'textsNl',
      'reply: Geef antwoord.',
      'reply: Geef antwoord., glory: Roem.',
      'texts.nl.yaml:16: goals.glory is the Dutch of nothing in scenario.yaml. Correct the id, or remove it.',
    ],
    ['no brief in Dutch', 'textsNl', 'brief: Mensen vergeten hun paraplu overal.\n', '', 'texts.nl.yaml:1: brief is missing.'],
    [
      'a word in capitals',
      'scenario',
      'en: [storm-proof]',
      'en: [Storm-proof]',
      'traps[2].words.en[0] is "Storm-proof"; write it in lower case.',
    ],
    [
      'a field that nobody knows',
      'scenario',
      'id: ducks, name: Ducks,',
      'id: ducks, name: Ducks, colour: green,',
      'scenario.yaml:23: segments[3] has "colour", which nobody reads. Correct the spelling or remove it.',
    ],
    [
      'a field that is missing',
      'scenario',
      'rhythm: nights, ',
      '',
      'scenario.yaml:23: segments[3].rhythm is missing. Write rhythm, with a value or null or [].',
    ],
    [
      'a value that is not on the list',
      'scenario',
      'rhythm: nights',
      'rhythm: owls',
      'segments[3].rhythm is "owls"; it must be one of office, parents, students, shifts, retired, owners, nights.',
    ],
    [
      'a network that does not exist',
      'scenario',
      'networks: { frame: 0.1 }',
      'networks: { frime: 0.1 }',
      'segments[3].networks has "frime", which nobody reads. Correct the spelling or remove it.',
    ],
    [
      'a word for a number',
      'scenario',
      'hollowFollowers: 0.1',
      'hollowFollowers: few',
      'brand.hollowFollowers is "few"; it must be a number.',
    ],
    [
      'a share above one',
      'scenario',
      'awareness: 0.3',
      'awareness: 30',
      'scenario.yaml:12: brand.awareness is 30; it must be at most 1.',
    ],
    ['YAML that is broken', 'talkEn', 'ask: [', 'ask: [[', 'content/scenarios/corner/talk.en.yaml:'],
  ];

  test.each(breaches)('says so: %s', (_, name, from, to, message) => {
    expect(messageOf(spoilt(name, from, to))).toContain(message);
  });

  test('names the mistakes of every file at once', () => {
    const files = { ...spoilt('scenario', 'level: 1', 'level: 9'), rivals: spoilt('rivals', 'bought: 0.7', 'bought: 7').rivals };
    expect(messageOf(files).split('\n')).toEqual([
      expect.stringContaining('scenario.yaml:4: about.level'),
      expect.stringContaining('rivals.yaml:6: influencers[1].bought is 7; it must be at most 1.'),
    ]);
  });
});
