import { expectTypeOf, test } from 'vitest';
import type { Written } from '#features/sandbox/scenarios/schema.ts';
import type { Scenario, Talk } from '#simulation/scenario.ts';

/** A type without its readonly marks, all the way down. */
type Plain<T> = T extends readonly (infer Item)[]
  ? Plain<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Plain<T[Key]> }
    : T;

type FromRivals = 'competitors' | 'influencers';
type FromScenario = Exclude<keyof Scenario, FromRivals | 'id' | 'pictures' | 'talk'>;

// Checked by the compiler (`npm run check`): a field added to src/simulation/scenario.ts must be added to the schema.
test('what authors write is exactly what the engine reads', () => {
  expectTypeOf<Plain<Omit<Written['scenario'], 'about'>>>().toEqualTypeOf<Plain<Pick<Scenario, FromScenario>>>();
  expectTypeOf<Plain<Written['rivals']>>().toEqualTypeOf<Plain<Pick<Scenario, FromRivals>>>();
  expectTypeOf<Plain<Written['talk']>>().toEqualTypeOf<Plain<Pick<Talk, 'reasons'>>>();
});
