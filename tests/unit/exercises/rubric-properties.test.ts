import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CELLS, INTERESTS, NETWORKS, POINTS } from '#features/exercises/persona/fields.ts';
import { gradeWork } from '#features/exercises/persona/rubric.ts';
import { themesIn } from '#features/exercises/persona/rubric/themes.ts';
import { findDenial, speaksFor } from '#features/exercises/persona/rubric/weigh.ts';
import { blankWork, type Persona, pinsAt, type Spot, spotsOf, withPins, type Work } from '#features/exercises/persona/work.ts';
import { arbitraryWork } from './arbitrary-work.ts';
import { CLIENTS, packOf } from './packs.ts';

type About = Parameters<typeof speaksFor>[1];
type Pack = ReturnType<typeof packOf>;

/** What a spot claims, as the rubric reads it. */
function aboutsAt(pack: Pack, persona: Persona, spot: Spot): About[] {
  const themed = (field: 'work' | 'problems' | 'costs' | 'barriers', text: string): About[] =>
    themesIn(text, pack.rubric.themes[field]).map((option) => ({ field, option }));
  const [kind, id] = spot.split(':');
  if (kind === 'problem') return themed('problems', persona.problems.find((item) => item.id === id)?.text ?? '');
  if (kind === 'cost') return themed('costs', persona.problems.find((item) => item.id === id)?.cost.text ?? '');
  if (kind === 'barrier') return themed('barriers', persona.barriers.find((item) => item.id === id)?.text ?? '');
  switch (spot) {
    case 'age': {
      const { from, to } = persona.age;
      return from === null || to === null ? [] : [{ field: 'age', years: [Math.min(from, to), Math.max(from, to)] }];
    }
    case 'work':
      return themed('work', persona.work.words);
    case 'sex':
      return (persona.sex.picks.includes('mixed') ? ['women', 'men', 'mixed'] : persona.sex.picks).map((option) => ({
        field: 'sex',
        option,
      }));
    case 'place':
    case 'family':
    case 'children':
    case 'income':
    case 'interests':
    case 'networks':
    case 'when':
      return persona[spot].picks.map((option) => ({ field: spot, option }));
    default:
      return [];
  }
}

function withPersona(work: Work, index: 0 | 1, persona: Persona): Work {
  const [first, second] = work.personas;
  return { ...work, personas: index === 0 ? [persona, second] : [first, persona] };
}

describe.each(CLIENTS)('grading portraits of %s', (client) => {
  const pack = packOf(client);
  const works = arbitraryWork(
    pack.rubric,
    pack.research.places.map((place) => place.id),
  );

  test('the score stays between 0 and 100 and the parts add up to it exactly', () => {
    fc.assert(
      fc.property(works, (work) => {
        const grade = gradeWork(pack.rubric, work);
        expect(grade.score).toBeGreaterThanOrEqual(0);
        expect(grade.score).toBeLessThanOrEqual(100);
        expect(grade.parts.reduce((sum, part) => sum + part.points, 0)).toBe(grade.score);
        for (const part of grade.parts) {
          expect(part.points).toBeGreaterThanOrEqual(0);
          expect(part.points).toBeLessThanOrEqual(part.max);
          expect(part.judgements.reduce((sum, judgement) => sum + judgement.points, 0)).toBe(part.points);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('each verdict has a why, and quotes where it speaks of evidence', () => {
    const quoting = new Set([
      'one-voice',
      'one-source',
      'only-wishes',
      'few-voices',
      'dossier-denies',
      'did-denies',
      'outnumbered',
      'pinned-denies',
      'loud-few',
      'noise',
      'another-group',
      'off-subject',
      'overlooked',
    ]);
    fc.assert(
      fc.property(works, (work) => {
        for (const judgement of gradeWork(pack.rubric, work).parts.flatMap((part) => part.judgements)) {
          expect(judgement.why.code).not.toBe('');
          if (quoting.has(judgement.why.code)) expect(judgement.why.quotes[0]?.text).toBeTruthy();
        }
      }),
      { numRuns: 150 },
    );
  });

  test('the order of pins changes nothing', () => {
    fc.assert(
      fc.property(works, (work) => {
        const turned = work.personas.map((persona) =>
          spotsOf(persona).reduce((made, spot) => withPins(made, spot, pinsAt(made, spot).toReversed()), persona),
        );
        const [first, second] = turned;
        if (!first || !second) throw new Error('A work has two portraits.');
        expect(gradeWork(pack.rubric, { ...work, personas: [first, second] })).toEqual(gradeWork(pack.rubric, work));
      }),
      { numRuns: 60 },
    );
  });

  test('pinning a piece that supports a claim never lowers the score', () => {
    fc.assert(
      fc.property(works, fc.nat(), fc.nat(), (work, a, b) => {
        const index = a % 2 === 0 ? 0 : 1;
        const persona = work.personas[index];
        const before = gradeWork(pack.rubric, work);
        const segment = before.groups[index];
        const spots = spotsOf(persona);
        const spot = spots[a % spots.length];
        if (!spot) return;
        const abouts = aboutsAt(pack, persona, spot).filter((about) => findDenial(pack.rubric, about, segment) === null);
        const supporting = pack.rubric.pieces.filter(
          (piece) => !pinsAt(persona, spot).includes(piece.id) && abouts.some((about) => speaksFor(piece, about, segment)),
        );
        const piece = supporting[b % Math.max(1, supporting.length)];
        if (!piece) return;
        const after = gradeWork(
          pack.rubric,
          withPersona(work, index, withPins(persona, spot, [...pinsAt(persona, spot), piece.id])),
        );
        expect(after.score).toBeGreaterThanOrEqual(before.score);
      }),
      { numRuns: 400 },
    );
  });

  test('an empty portrait earns nothing', () => {
    expect(gradeWork(pack.rubric, blankWork()).score).toBe(0);
  });

  test('choosing everything and pinning everything earns next to nothing', () => {
    const all = pack.rubric.pieces.map((piece) => piece.id);
    const [blank] = blankWork().personas;
    const claim = (picks: readonly string[]) => ({ picks: [...picks], words: '', unknown: false, pins: all });
    const greedy: Persona = {
      ...blank,
      age: { from: 18, to: 65, unknown: false, pins: all },
      sex: claim(['women']),
      place: claim(pack.research.places.map((place) => place.id)),
      family: claim(['alone', 'couple', 'shared', 'parents']),
      children: claim(['none', 'small', 'school', 'teens', 'grown']),
      income: claim(['tight']),
      interests: claim(INTERESTS),
      networks: claim(NETWORKS),
      when: claim(CELLS),
    };
    expect(gradeWork(pack.rubric, { v: 1, personas: [greedy, greedy], truthSeen: false }).score).toBeLessThanOrEqual(6);
  });
});

test('two portraits make 100 points', () => {
  expect(2 * Object.values(POINTS).reduce((sum, points) => sum + points, 0)).toBe(100);
});
