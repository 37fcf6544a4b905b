import fc from 'fast-check';
import { OPTIONS } from '#features/exercises/persona/fields.ts';
import type { RubricPack } from '#features/exercises/persona/rubric/types.ts';
import { blankPersona, type Claim, type Persona, type Work } from '#features/exercises/persona/work.ts';

const STRANGE = [
  '',
  'zxcv',
  'Women love quality',
  'busy people who want quality',
  'everyone',
  'iedereen wil kwaliteit',
  'jongeren willen niets',
];

/** Portraits as people really leave them: half filled in, badly pinned, sometimes empty, sometimes nonsense. */
export function arbitraryWork(pack: RubricPack, places: readonly string[]): fc.Arbitrary<Work> {
  const pins = fc.uniqueArray(fc.constantFrom(...pack.pieces.map((piece) => piece.id), 'gone-long-ago'), { maxLength: 12 });
  const text = (field: 'work' | 'problems' | 'costs' | 'barriers') =>
    fc.oneof(
      fc.constantFrom(...STRANGE),
      fc.constantFrom(...pack.themes[field].map((theme) => theme.label.en)),
      fc.string({ maxLength: 60 }),
    );
  const claim = (options: readonly string[], words: fc.Arbitrary<string> = fc.constant('')): fc.Arbitrary<Claim> =>
    fc.record({ picks: fc.uniqueArray(fc.constantFrom(...options), { maxLength: 5 }), words, unknown: fc.boolean(), pins });
  const item = (field: 'problems' | 'barriers') => fc.record({ text: text(field), pins });
  const persona: fc.Arbitrary<Persona> = fc.record({
    name: fc.constant('Somebody'),
    sentence: fc.constantFrom(...STRANGE),
    face: fc.nat({ max: 9999 }),
    age: fc.record({
      from: fc.option(fc.integer({ min: 10, max: 80 })),
      to: fc.option(fc.integer({ min: 10, max: 80 })),
      unknown: fc.boolean(),
      pins,
    }),
    sex: claim(OPTIONS.sex).map((made) => ({ ...made, picks: made.picks.slice(0, 1) })),
    place: claim(places),
    family: claim(OPTIONS.family),
    children: claim(OPTIONS.children),
    work: fc.record({ picks: fc.constant<string[]>([]), words: text('work'), unknown: fc.boolean(), pins }),
    income: claim(OPTIONS.income).map((made) => ({ ...made, picks: made.picks.slice(0, 1) })),
    interests: claim(OPTIONS.interests, fc.constantFrom(...STRANGE)),
    networks: claim(OPTIONS.networks),
    when: claim(OPTIONS.when),
    problems: fc
      .array(fc.record({ problem: item('problems'), cost: fc.record({ text: text('costs'), pins }) }), { maxLength: 4 })
      .map((list) => list.map(({ problem, cost }, i) => ({ id: `p${i + 1}`, ...problem, cost }))),
    barriers: fc.array(item('barriers'), { maxLength: 5 }).map((list) => list.map((made, i) => ({ id: `b${i + 1}`, ...made }))),
  });
  const either = fc.oneof({ weight: 5, arbitrary: persona }, { weight: 1, arbitrary: fc.constant(blankPersona(1)) });
  return fc.record({ v: fc.constant<1>(1), personas: fc.tuple(either, either), truthSeen: fc.constant(false) });
}
