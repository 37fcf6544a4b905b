import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planAsCsv, planAsIcs } from '#features/exercises/plan/export-plan.ts';
import { isOnline, matchPersona } from '#features/exercises/plan/persona-match.ts';
import {
  LIMITS,
  nextSlotId,
  Plan,
  slotsIn,
  withChanged,
  withCopiedWeek,
  withNew,
  without,
} from '#features/exercises/plan/plan.ts';
import { suggestSlot } from '#features/exercises/plan/suggest-slot.ts';
import { blankPersona } from '#features/exercises/persona/work.ts';
import { clientOf, GOOD, hourOf, planOf, slot } from './clients.ts';

const bakery = await clientOf('bakery');

describe('a plan', () => {
  test('gets new posts with ids of their own, as many as it holds', () => {
    const full = withNew(
      planOf([]),
      Array.from({ length: 200 }, () => ({ ...slot('', 'w1 mon 9') })),
    );
    expect(full.slots).toHaveLength(LIMITS.slots);
    expect(new Set(full.slots.map(({ id }) => id)).size).toBe(LIMITS.slots);
    expect(nextSlotId([{ id: 's9' }, { id: 's2' }])).toBe('s10');
  });

  test('copies a week into the next, beside what stands there', () => {
    const copied = withCopiedWeek(planOf([slot('s1', 'w1 tue 9'), slot('s2', 'w2 wed 9')]), 0, 1);
    expect(copied.slots.map(({ id, at }) => [id, at])).toEqual([
      ['s1', hourOf('w1 tue 9')],
      ['s2', hourOf('w2 wed 9')],
      ['s3', hourOf('w2 tue 9')],
    ]);
  });

  test('keeps the month’s posts while two weeks are looked at', () => {
    const month = planOf([slot('s1', 'w1 mon 9'), slot('s2', 'w4 mon 9')], 4);
    expect(slotsIn({ ...month, weeks: 2 }).map(({ id }) => id)).toEqual(['s1']);
    expect(slotsIn(month)).toHaveLength(2);
  });

  test('changes and loses one post only', () => {
    const plan = planOf(GOOD);
    expect(withChanged(plan, { ...slot('s1', 'w1 mon 8') }).slots.filter((own, i) => own !== GOOD[i])).toHaveLength(1);
    expect(without(plan, 's1').slots).toEqual(GOOD.slice(1));
  });

  test('is read only when it is one', () => {
    expect(Plan.safeParse(planOf(GOOD)).success).toBe(true);
    expect(Plan.safeParse({ ...planOf(GOOD), weeks: 3 }).success).toBe(false);
    expect(Plan.safeParse(planOf([slot('s1', 'w5 mon 0')])).success).toBe(false);
    expect(Plan.safeParse(planOf([slot('s1', 'w1 mon 0', { title: 'x'.repeat(LIMITS.title + 1) })])).success).toBe(false);
  });

  test('begins a post on any day with what the client really has', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 27 }), (day) => {
        const { at, network, format, pillar } = suggestSlot(bakery, GOOD, day);
        expect(Math.floor(at / 24)).toBe(day);
        expect(bakery.networks.find(({ id }) => id === network)?.formats.some(({ id }) => id === format)).toBe(true);
        expect(bakery.pillars.some(({ id }) => id === pillar)).toBe(true);
      }),
    );
  });
});

describe('the persona beside the plan', () => {
  const persona = {
    ...blankPersona(1),
    name: 'Fatima',
    networks: { picks: ['commons'], words: '', unknown: false, pins: [] },
    when: { picks: ['fri-evening'], words: '', unknown: false, pins: [] },
  };

  test('is online in the parts of the week that it names, to the hour', () => {
    expect([16, 17, 19, 20].map((hour) => isOnline(['fri-evening'], 4 * 24 + hour))).toEqual([false, true, true, false]);
    expect(isOnline(['fri-evening'], hourOf('w2 fri 18'))).toBe(true);
  });

  test('says how many posts meet it, and which miss it', () => {
    expect(matchPersona(persona, GOOD)).toEqual({
      name: 'Fatima',
      onNetworks: 4,
      atHours: 1,
      of: 8,
      absent: ['frame'],
      misses: ['s2', 's5', 's8'],
    });
  });

  test('says nothing when the portrait says nothing', () => {
    expect(matchPersona(blankPersona(1), GOOD)).toBeNull();
  });
});

describe('a plan as a file', () => {
  const plan = planOf([slot('s1', 'w1 tue 19', { title: '=HYPERLINK("x"), really' })]);

  test('is a table in which nothing is carried out', () => {
    expect(planAsCsv(bakery, plan, 'en').split('\r\n')).toEqual([
      'When,Network,Format,Pillar,What for,What it is about,Hours',
      '2027-03-02T19:00:00.000Z,Frame,Photo,Lunch in half an hour,To tell or show,"\'=HYPERLINK(""x""), really",0.6',
      '',
    ]);
  });

  test('is a calendar with moments in UTC', () => {
    const ics = planAsIcs(bakery, plan, 'en', new Date('2026-11-26T10:00:00Z'));
    expect(ics).toContain('UID:bakery-s1@reachwright\r\nDTSTAMP:20261126T100000Z\r\nDTSTART:20270302T190000Z\r\n');
    expect(ics).toContain('SUMMARY:Frame photo: =HYPERLINK("x")\\, really\r\n');
  });
});
