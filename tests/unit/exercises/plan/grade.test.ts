import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gradePlan } from '#features/exercises/plan/grade.ts';
import type { PlanClient } from '#features/exercises/plan/plan-client.ts';
import { AIMS, type Plan, type Slot } from '#features/exercises/plan/plan.ts';
import type { Rule } from '#features/exercises/plan/rules/finding.ts';
import { RULES } from '#features/exercises/plan/rules/finding.ts';
import { sayFinding } from '#features/exercises/plan/words.ts';
import { FORMATS } from '#simulation/vocabulary.ts';
import { clientOf, GOOD, planOf, slot } from './clients.ts';

const bakery = await clientOf('bakery');
const CLIENTS = await Promise.all(
  ['accounting', 'bakery', 'couriers', 'festival', 'museum', 'phones', 'physio', 'shelter'].map(clientOf),
);

const rulesOf = (plan: Plan, client: PlanClient = bakery): Rule[] => gradePlan(client, plan).findings.map(({ rule }) => rule);
const findingOf = (plan: Plan, rule: Rule) => gradePlan(bakery, plan).findings.find((finding) => finding.rule === rule);
const changed = (id: string, more: Partial<Slot>): Slot[] => GOOD.map((own) => (own.id === id ? { ...own, ...more } : own));

describe('a plan that keeps the rules', () => {
  test('earns nearly everything, and the rest is a remark', () => {
    const grade = gradePlan(bakery, planOf(GOOD));
    expect(grade.findings.filter(({ lost }) => lost > 0).map(({ rule }) => rule)).toEqual([]);
    expect(grade.score).toBe(100);
    expect(rulesOf(planOf(GOOD))).toEqual(['left-out']);
  });

  test('can be made for every client of the cast within the hours', () => {
    for (const client of CLIENTS) {
      const [network] = [...client.networks].sort((a, b) => b.followers - a.followers);
      const cheap = [...(network?.formats ?? [])].sort((a, b) => a.hours - b.hours)[0];
      expect(3 * (cheap?.hours ?? 99)).toBeLessThanOrEqual(0.75 * client.hoursPerWeek);
    }
  });
});

describe('what the rules see', () => {
  test('nothing on an empty desk, and no points', () => {
    expect(gradePlan(bakery, planOf([]))).toMatchObject({ score: 0, findings: [] });
  });

  test('one good post is worth little: points grow with the plan', () => {
    expect(gradePlan(bakery, planOf(GOOD.slice(0, 1))).score).toBeLessThan(20);
  });

  test('a week in which a network that is used gets too little', () => {
    expect(findingOf(planOf(GOOD.filter(({ id }) => id !== 's1')), 'too-few')).toMatchObject({
      network: 'frame',
      week: 0,
      slots: ['s3'],
    });
  });

  test('a network flooded, with the published cadence behind it', () => {
    const flood = ['mon 9', 'mon 20', 'tue 20', 'wed 20', 'sat 20', 'sun 20'].map((at, i) => slot(`f${String(i)}`, `w1 ${at}`));
    expect(findingOf(planOf([...GOOD, ...flood]), 'too-many')).toMatchObject({ network: 'frame', week: 0, source: 'E04' });
  });

  test('the account with most followers left alone', () => {
    const elsewhere = GOOD.map((own) => ({ ...own, network: 'commons' as const }));
    expect(findingOf(planOf(elsewhere), 'main-silent')).toMatchObject({ network: 'frame', lost: 6 });
  });

  test('four quiet days, but not three', () => {
    const quiet = GOOD.filter(({ id }) => !['s5', 's6'].includes(id));
    expect(findingOf(planOf(quiet), 'gap')).toMatchObject({ days: [5, 9], figures: { days: 5 } });
    expect(rulesOf(planOf(GOOD))).not.toContain('gap');
  });

  test('two posts a day on one network, and only the closest few hours on Chirp', () => {
    expect(findingOf(planOf([...GOOD, slot('x', 'w1 mon 12')]), 'too-close')).toMatchObject({
      slots: ['x', 's1'],
      source: 'C02',
    });
  });

  test('two networks in the same hour', () => {
    expect(findingOf(planOf(changed('s2', { at: slot('', 'w1 mon 19').at })), 'same-moment')).toMatchObject({
      slots: ['s1', 's2'],
    });
  });

  test('posts while the network sleeps', () => {
    expect(findingOf(planOf(changed('s6', { at: slot('', 'w2 tue 3').at })), 'asleep')).toMatchObject({
      slots: ['s6'],
      source: 'A10',
    });
  });

  test('what the client wants to see first can’t go out on the first morning', () => {
    const early = changed('s1', { at: slot('', 'w1 mon 12').at, aim: 'sell' });
    expect(findingOf(planOf(early), 'too-early')).toMatchObject({ slots: ['s1'], figures: { hours: 16 } });
    expect(rulesOf(planOf(changed('s1', { at: slot('', 'w1 mon 12').at })))).not.toContain('too-early');
  });

  test('more than a third that sells, and two in a row that do', () => {
    const selling = GOOD.map((own) => (own.network === 'commons' ? { ...own, aim: 'sell' as const } : own));
    expect(findingOf(planOf(selling), 'much-selling')).toMatchObject({ figures: { count: 4, of: 8 }, source: 'A12' });
    expect(rulesOf(planOf(selling)).filter((rule) => rule === 'selling-in-a-row')).toHaveLength(3);
  });

  test('one pillar only', () => {
    const same = GOOD.map((own) => ({ ...own, pillar: 'lunch' }));
    expect(rulesOf(planOf(same))).toEqual(expect.arrayContaining(['one-pillar', 'few-pillars']));
  });

  test('a plan that asks nobody anything and leads nowhere', () => {
    const telling = GOOD.map((own) => ({ ...own, aim: 'tell' as const }));
    expect(rulesOf(planOf(telling))).toEqual(expect.arrayContaining(['nobody-asked', 'nothing-wanted']));
  });

  test('nothing in a form that a network favours', () => {
    const plain = GOOD.map((own) => ({ ...own, format: 'photo' as const }));
    expect(findingOf(planOf(plain), 'no-strong-format')).toMatchObject({ network: 'frame', source: 'R04' });
  });

  test('more hours than the team has, and no room for answering', () => {
    const films = GOOD.map((own) => (own.network === 'frame' ? { ...own, format: 'video' as const } : own));
    expect(findingOf(planOf(films), 'over-hours')).toMatchObject({ week: 0, figures: { whole: 7 } });
    expect(findingOf(planOf(changed('s1', { format: 'carousel' })), 'no-room')).toMatchObject({
      week: 0,
      figures: { hours: 5.6 },
    });
  });

  test('a date of the client’s without a word, and none that comes unannounced', () => {
    expect(findingOf(planOf(changed('s6', { date: null })), 'date-missed')).toMatchObject({ date: 'eid', lost: 5 });
    expect(rulesOf(planOf(changed('s6', { at: slot('', 'w2 fri 20').at })))).toContain('date-missed');
    expect(bakery.dates.map(({ id }) => id)).not.toContain('gale');
  });

  test('a date that is somebody else’s', () => {
    const museum = CLIENTS.find(({ dates }) => dates.some(({ isTheirs }) => !isTheirs));
    if (!museum) throw new Error('Every date of every client is theirs.');
    const [date, network, pillar] = [museum.dates.find(({ isTheirs }) => !isTheirs), museum.networks[0], museum.pillars[0]];
    if (!date || !network || !pillar) throw new Error('The client is not whole.');
    const format = network.formats[0]?.id ?? 'photo';
    const joining = { ...slot('j', 'w1 mon 9'), network: network.id, pillar: pillar.id, format, at: date.from, date: date.id };
    expect(rulesOf(planOf([joining], 4), museum)).toContain('date-around');
  });

  test('posts without a subject', () => {
    expect(findingOf(planOf(changed('s1', { title: ' ' })), 'untitled')).toMatchObject({ slots: ['s1'] });
  });

  test('nothing of what lies beyond its span', () => {
    const later = slot('far', 'w3 mon 3');
    expect(gradePlan(bakery, planOf([...GOOD, later]))).toEqual(gradePlan(bakery, planOf(GOOD)));
  });
});

const anySlots = (client: PlanClient) =>
  fc
    .array(
      fc.record({
        at: fc.integer({ min: 0, max: 671 }),
        network: fc.constantFrom(...client.networks.map(({ id }) => id)),
        format: fc.constantFrom(...FORMATS),
        pillar: fc.constantFrom(...client.pillars.map(({ id }) => id), 'gone'),
        aim: fc.constantFrom(...AIMS),
        date: fc.constantFrom(null, ...client.dates.map(({ id }) => id)),
        title: fc.string({ maxLength: 90 }),
      }),
      { maxLength: 60 },
    )
    .map((slots) => slots.map((own, i): Slot => ({ id: `s${String(i)}`, ...own })));
const anyPlan = fc
  .constantFrom(...CLIENTS)
  .chain((client) =>
    fc.record({ client: fc.constant(client), slots: anySlots(client), weeks: fc.constantFrom(2 as const, 4 as const) }),
  )
  .map(({ client, slots, weeks }) => ({ client, plan: planOf(slots, weeks) }));

describe('whatever is planned', () => {
  test('the score is whole, from 0 to 100, and the parts add up to it', () => {
    fc.assert(
      fc.property(anyPlan, ({ client, plan }) => {
        const { score, parts } = gradePlan(client, plan);
        expect(Number.isInteger(score) && score >= 0 && score <= 100).toBe(true);
        expect(parts.reduce((sum, { points }) => sum + points, 0)).toBe(score);
        for (const { points, max } of parts) expect(points >= 0 && points <= max).toBe(true);
      }),
    );
  });

  test('each finding names posts of the plan, and costs nothing below zero', () => {
    fc.assert(
      fc.property(anyPlan, ({ client, plan }) => {
        const ids = plan.slots.map(({ id }) => id);
        for (const { slots, lost } of gradePlan(client, plan).findings) {
          expect(lost >= 0 && Number.isFinite(lost)).toBe(true);
          expect(slots.every((id) => ids.includes(id))).toBe(true);
        }
      }),
    );
  });

  test('the order in which it was planned is nothing to the score', () => {
    fc.assert(
      fc.property(anyPlan, ({ client, plan }) => {
        expect(gradePlan(client, planOf([...plan.slots].reverse(), plan.weeks))).toEqual(gradePlan(client, plan));
      }),
    );
  });

  test('every finding can be said in both languages without a gap', () => {
    fc.assert(
      fc.property(anyPlan, ({ client, plan }) => {
        for (const finding of gradePlan(client, plan).findings)
          for (const locale of ['en', 'nl'] as const)
            for (const sentence of Object.values(sayFinding(client, finding, locale)))
              expect(sentence).not.toMatch(/[{}]|undefined|NaN|^\s*$/);
      }),
    );
  });

  test('each rule is named once', () => {
    expect(new Set(RULES).size).toBe(RULES.length);
  });
});
