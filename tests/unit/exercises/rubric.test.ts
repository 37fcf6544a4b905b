import { describe, expect, test } from 'vitest';
import { gradeWork } from '#features/exercises/persona/rubric.ts';
import type { Judgement } from '#features/exercises/persona/rubric/types.ts';
import { blankWork, type Persona, type Spot, type Work } from '#features/exercises/persona/work.ts';
import { idealPersona, packOf } from './packs.ts';

const bakery = packOf('bakery');
const [table, desk] = twoGroups(bakery.truth.segments);

function twoGroups<Segment>([first, second]: readonly Segment[]): [Segment, Segment] {
  if (!first || !second) throw new Error('The bakery has two groups.');
  return [first, second];
}
const [blank] = blankWork().personas;

const said = (picks: string[], pins: string[] = [], more: { unknown?: boolean; words?: string } = {}) => ({
  picks,
  pins,
  words: '',
  unknown: false,
  ...more,
});
const barrier = (text: string, pins: string[] = []) => ({ barriers: [{ id: 'b1', text, pins }] });
const problem = (text: string, pins: string[] = [], cost = '', costPins: string[] = []) => ({
  problems: [{ id: 'p1', text, pins, cost: { text: cost, pins: costPins } }],
});

/** The verdict on a line of a Saturday parent's portrait, the rest of which is drawn well. */
function verdictOn(spot: Spot | 'sentence', change: Partial<Persona>): Judgement {
  const work: Work = {
    v: 1,
    personas: [{ ...idealPersona(bakery, table), ...change }, idealPersona(bakery, desk)],
    truthSeen: false,
  };
  const grade = gradeWork(bakery.rubric, work);
  expect(grade.groups).toEqual(['table', 'desk']);
  const found =
    spot === 'sentence'
      ? grade.remarks[0]?.judgement
      : grade.parts
          .filter((part) => part.persona === 0)
          .flatMap((part) => part.judgements)
          .find((judgement) => judgement.spot === spot);
  if (!found) throw new Error(`Nothing was said about ${spot}.`);
  return found;
}

const told = ({ verdict, why }: Judgement) => [verdict, why.code, why.quotes[0]?.ref];

describe('claims and their evidence', () => {
  test('an age that counted birth years show holds', () => {
    expect(told(verdictOn('age', { age: { from: 32, to: 46, unknown: false, pins: ['f9'] } }))).toEqual(['holds', 'holds', 'F9']);
  });

  test('an age on one slip of paper is thin', () => {
    const { verdict, why, points } = verdictOn('age', { age: { from: 32, to: 46, unknown: false, pins: ['s1'] } });
    expect([verdict, why.code, points]).toEqual(['thin', 'one-voice', 2]);
  });

  test('an age that the slips lie outside of is contradicted, with the count', () => {
    const { verdict, why } = verdictOn('age', { age: { from: 18, to: 30, unknown: false, pins: ['n8'] } });
    expect([verdict, why.code, why.count]).toEqual(['contradicted', 'outnumbered', 0]);
    expect(why.total).toBeGreaterThan(10);
  });

  test('18 to 65 is empty, whatever is pinned to it', () => {
    expect(told(verdictOn('age', { age: { from: 18, to: 65, unknown: false, pins: ['f9', 's1', 's3'] } }))).toEqual([
      'empty',
      'empty-range',
      undefined,
    ]);
  });

  test('thirty to fifty-two is too broad for full points', () => {
    expect(verdictOn('age', { age: { from: 30, to: 52, unknown: false, pins: ['f9'] } }).why.code).toBe('broad');
  });

  test('“mostly women” is contradicted by the till, though the client believes it', () => {
    const { verdict, why } = verdictOn('sex', { sex: said(['women'], ['q1']) });
    expect([verdict, why.code]).toEqual(['contradicted', 'outnumbered']);
  });

  test('“mixed” needs both sides to be shown', () => {
    expect(verdictOn('sex', { sex: said(['mixed'], ['f8', 'c5']) }).verdict).toBe('holds');
    expect(verdictOn('sex', { sex: said(['mixed'], ['s1', 's5']) }).why.code).toBe('bare-options');
    expect(verdictOn('sex', { sex: said(['mixed'], ['s1', 's3']) }).verdict).toBe('holds');
  });

  test('a trait with nothing pinned to it is a stereotype, even if it is right', () => {
    expect(told(verdictOn('family', { family: said(['couple']) }))).toEqual(['stereotyped', 'trait-untied', undefined]);
  });

  test('a network with nothing pinned to it is only unproven', () => {
    expect(verdictOn('networks', { networks: said(['frame']) }).verdict).toBe('untied');
  });

  test('an added network that brought six clicks is contradicted, and the others keep their points', () => {
    const { verdict, why, points } = verdictOn('networks', { networks: said(['frame', 'commons', 'chirp'], ['n13', 'n14']) });
    expect([verdict, why.options, why.quotes[0]?.ref]).toEqual(['contradicted', ['chirp'], 'N16']);
    expect(points).toBe(3);
  });

  test('all five networks are no choice', () => {
    expect(
      verdictOn('networks', { networks: said(['frame', 'loopa', 'chirp', 'guild', 'commons'], ['n13', 'n14']) }).why.code,
    ).toBe('empty-choice');
  });

  test('a quiet hour is contradicted by the visits', () => {
    expect(told(verdictOn('when', { when: said(['sun-early'], ['fri-late']) }))).toEqual([
      'contradicted',
      'dossier-denies',
      'Sun 6–9',
    ]);
  });

  test('a piece about something else is off the point', () => {
    expect(told(verdictOn('networks', { networks: said(['frame'], ['f2']) }))).toEqual(['silent', 'off-subject', 'F2']);
  });

  test('a piece about other people is recognised as such', () => {
    expect(verdictOn('problem:p1', problem('The bread is sold out', ['b1'])).why.code).toBe('another-group');
  });

  test('pieces that have nothing to do with a claim bury those that do', () => {
    const { verdict, why } = verdictOn('age', {
      age: { from: 32, to: 46, unknown: false, pins: ['f9', 'k1', 'k2', 'k4', 'k5', 'f4'] },
    });
    expect([verdict, why.code, why.count, why.total]).toEqual(['thin', 'buried', 1, 6]);
  });

  test('an open line is honest where the dossier is silent, and a slip where it speaks', () => {
    expect(verdictOn('income', { income: said([], [], { unknown: true }) })).toMatchObject({ verdict: 'honest', points: 2 });
    expect(told(verdictOn('place', { place: said([], [], { unknown: true }) }))).toEqual(['overlooked', 'overlooked', 'N1']);
  });
});

describe('free text', () => {
  test('is recognised by its theme, in English and in Dutch', () => {
    expect(verdictOn('problem:p1', problem('By ten everything is sold out', ['f2'])).verdict).toBe('holds');
    expect(verdictOn('problem:p1', problem('Om tien uur is het brood op', ['f2'])).verdict).toBe('holds');
  });

  test('is not judged where no theme is recognised, and earns no made-up points', () => {
    const { verdict, why, points } = verdictOn('problem:p1', problem('They long for a bakery with soul', ['f2']));
    expect([verdict, why.code, points]).toEqual(['unjudged', 'no-theme', 0]);
  });

  test('says how many points could not be judged', () => {
    const work: Work = { v: 1, personas: [{ ...blank, ...barrier('They dance to another drum') }, blank], truthSeen: false };
    expect(gradeWork(bakery.rubric, work).unjudgedPoints).toBe(3.5);
  });

  test('a barrier that only the loudest speak of is refuted by what people did', () => {
    const { verdict, why } = verdictOn('barrier:b1', barrier('Too expensive', ['k1', 'k4', 'k13']));
    expect([verdict, why.code, why.options]).toEqual(['contradicted', 'did-denies', ['price']]);
  });

  test('what people say they would do is beaten by what they did', () => {
    expect(told(verdictOn('problem:p1', problem('They want to come on Wednesday afternoon', ['t1'])))).toEqual([
      'contradicted',
      'did-denies',
      'F3',
    ]);
  });

  test('the client’s own belief is noise', () => {
    const { verdict, why } = verdictOn('barrier:b1', barrier('They can’t reserve a loaf', ['q4']));
    expect([verdict, why.noise]).toEqual(['noise', 'belief']);
  });

  test('a cliché is refused whatever is pinned to it', () => {
    const { verdict, why } = verdictOn('problem:p1', problem('Women love bread that is sold out', ['f2']));
    expect([verdict, why.phrase]).toEqual(['stereotyped', 'Women love']);
  });

  test('a sentence that fits everybody is empty', () => {
    expect(verdictOn('barrier:b1', barrier('Busy people who want quality')).verdict).toBe('empty');
  });

  test('the same problem in other words counts once', () => {
    const twice = {
      problems: [
        { id: 'p1', text: 'The loaves are sold out', pins: ['f2'], cost: { text: '', pins: [] } },
        { id: 'p2', text: 'Nothing left when they come', pins: ['a4', 'c4'], cost: { text: '', pins: [] } },
      ],
    };
    expect(verdictOn('problem:p1', twice)).toMatchObject({ verdict: 'holds', points: 4 });
    expect(verdictOn('problem:p2', twice)).toMatchObject({ verdict: 'repeated', points: 0 });
  });

  test('one problem asks for a second', () => {
    const work: Work = {
      v: 1,
      personas: [{ ...idealPersona(bakery, table), ...problem('The loaves are sold out', ['f2']) }, blank],
      truthSeen: false,
    };
    const part = gradeWork(bakery.rubric, work).parts.find((found) => found.field === 'problems');
    expect(part?.judgements.map((judgement) => judgement.why.code)).toEqual(['holds', 'one-more']);
  });

  test('the sentence of the portrait is read for clichés too, and no points hang on it', () => {
    expect(verdictOn('sentence', { sentence: 'Millennials are always on their phone' })).toMatchObject({
      verdict: 'stereotyped',
      points: 0,
    });
    expect(verdictOn('sentence', { sentence: 'Stands in line with two children' }).verdict).toBe('holds');
  });
});

describe('two portraits', () => {
  test('of the same people are noticed', () => {
    const twin = idealPersona(bakery, table);
    const grade = gradeWork(bakery.rubric, { v: 1, personas: [twin, twin], truthSeen: false });
    expect(grade.sameGroup).toBe(true);
    expect(grade.score).toBeLessThan(65);
  });

  test('are each held against the group they show, whichever comes first', () => {
    const [a, b] = [idealPersona(bakery, table), idealPersona(bakery, desk)];
    expect(gradeWork(bakery.rubric, { v: 1, personas: [b, a], truthSeen: false })).toMatchObject({
      score: 100,
      groups: ['desk', 'table'],
      sameGroup: false,
    });
  });

  test('without a pin are held against the group that their choices fit', () => {
    const office: Persona = { ...blank, place: said(['dock']), networks: said(['loopa']), children: said(['none']) };
    expect(gradeWork(bakery.rubric, { v: 1, personas: [office, blank], truthSeen: false }).groups[0]).toBe('desk');
  });
});
