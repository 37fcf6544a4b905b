import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluateFormula, type Formula, type Operator, parseFormula } from '#features/lessons/checks/formula.ts';

const NAMES = ['interactions', 'reach', 'x2'];
const VALUES = { interactions: 84, reach: 1200, x2: 0.5 };
const result = (source: string, values: Record<string, number> = VALUES) => evaluateFormula(parseFormula(source, NAMES), values);

test.each([
  ['interactions / reach * 100', 7],
  ['2 + 3 * 4', 14],
  ['(2 + 3) * 4', 20],
  ['20 - 8 - 2', 10],
  ['100 / 10 / 2', 5],
  ['-3 + 5', 2],
  ['2 * -3', -6],
  ['.5 + x2', 1],
  ['((1))', 1],
  ['  1+1  ', 2],
])('%s is %d', (source, expected) => {
  expect(result(source)).toBeCloseTo(expected, 10);
});

test('a division by zero has no result', () => {
  expect(result('interactions / reach', { interactions: 84, reach: 0 })).toBeNull();
  expect(result('reach / reach', { reach: 0 })).toBeNull();
});

test.each([
  ['interactions / reech', 'names "reech", which is not an input. The inputs are interactions, reach, x2.'],
  ['interactions *', 'ends too early after "*" at position 14; a number, a name or ( is missing.'],
  ['', 'ends too early at the beginning; a number, a name or ( is missing.'],
  ['(1 + 2', 'has a bracket that is not closed; add ).'],
  ['1 + 2)', 'has ")" at position 6, where an operator or the end should be.'],
  ['1 2', 'has "2" at position 3, where an operator or the end should be.'],
  ['1 * / 2', 'has "/" after "*" at position 3, where a number, a name or ( should be.'],
  ['2 ^ 3', 'has "^" at position 3; it takes numbers, names, + - * / and brackets.'],
  ['1,5 * 2', 'has "," at position 2; it takes numbers, names, + - * / and brackets. Decimals are written with a point.'],
  ['alert(1)', 'names "alert", which is not an input. The inputs are interactions, reach, x2.'],
  ['('.repeat(300), 'is longer than 200 characters; split it into two formulas.'],
])('%s is refused with what is wrong', (source, message) => {
  expect(() => parseFormula(source, NAMES)).toThrow(message);
});

describe('against a reference', () => {
  type Tree = number | string | { operator: Operator; left: Tree; right: Tree };
  const tree: fc.Arbitrary<Tree> = fc.letrec<{ tree: Tree; branch: Tree }>((tie) => ({
    tree: fc.oneof({ maxDepth: 4, withCrossShrink: true }, fc.nat(99), fc.constantFrom(...NAMES), tie('branch')),
    branch: fc.record({ operator: fc.constantFrom<Operator>('+', '-', '*', '/'), left: tie('tree'), right: tie('tree') }),
  })).tree;
  const binds = (one: Tree) => (typeof one !== 'object' ? 3 : one.operator === '+' || one.operator === '-' ? 1 : 2);

  // Written with as few brackets as the usual precedence allows, so that the parser has to know it.
  function write(one: Tree): string {
    if (typeof one !== 'object') return String(one);
    const { operator, left, right } = one;
    const bracketed = (side: Tree, least: number) => (binds(side) < least ? `(${write(side)})` : write(side));
    return `${bracketed(left, binds(one))} ${operator} ${bracketed(right, binds(one) + 1)}`;
  }
  function reference(one: Tree): number {
    if (typeof one === 'number') return one;
    if (typeof one === 'string') return one === 'interactions' ? 84 : one === 'reach' ? 1200 : 0.5;
    const a = reference(one.left);
    const b = reference(one.right);
    switch (one.operator) {
      case '+':
        return a + b;
      case '-':
        return a - b;
      case '*':
        return a * b;
      case '/':
        return a / b;
    }
  }

  test('random formulas come to the same', () => {
    fc.assert(
      fc.property(tree, (one) => {
        const source = write(one);
        fc.pre(source.length <= 200);
        const expected = reference(one);
        expect(result(source)).toBe(Number.isFinite(expected) ? expected : null);
      }),
    );
  });

  test('a formula survives the way through an attribute', () => {
    fc.assert(
      fc.property(tree, (one) => {
        const source = write(one);
        fc.pre(source.length <= 200);
        const parsed = parseFormula(source, NAMES);
        const arrived: Formula = JSON.parse(JSON.stringify(parsed));
        expect(evaluateFormula(arrived, VALUES)).toBe(evaluateFormula(parsed, VALUES));
      }),
    );
  });
});
