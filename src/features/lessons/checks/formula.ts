export type Operator = '+' | '-' | '*' | '/';

/** A formula as a tree: a number, an input's name, or an operator between two trees. It is JSON, so it can travel in an attribute. */
export type Formula = number | string | readonly [operator: Operator, left: Formula, right: Formula];

/** A formula that can't be read; the message says what stands there and what to write instead. */
export class FormulaError extends Error {
  override readonly name = 'FormulaError';
}

const LONGEST = 200;
const TOKEN = /\s*(?:(\d+(?:\.\d+)?|\.\d+)|([A-Za-z]\w*)|(\S))/gy;

type Token = { readonly kind: 'number' | 'name' | 'sign'; readonly text: string; readonly position: number };
type Reader = { readonly tokens: readonly Token[]; readonly names: readonly string[]; next: number };

/**
 * Reads a formula such as `interactions / reach * 100`: numbers, the inputs' names, + - * / and brackets, with the usual
 * precedence. Errors: {@link FormulaError}.
 */
export function parseFormula(source: string, names: readonly string[]): Formula {
  // The parser descends once for each bracket: a limit on the text is a limit on the depth.
  if (source.length > LONGEST) throw new FormulaError(`is longer than ${LONGEST} characters; split it into two formulas.`);
  const reader: Reader = { tokens: tokenise(source), names, next: 0 };
  const tree = readSum(reader);
  const left = reader.tokens[reader.next];
  if (left) throw new FormulaError(`has "${left.text}" at position ${left.position}, where an operator or the end should be.`);
  return tree;
}

/** What a formula comes to; null when that is no number, as after a division by zero. */
export function evaluateFormula(formula: Formula, values: Readonly<Record<string, number>>): number | null {
  const value = valueOf(formula, values);
  return Number.isFinite(value) ? value : null;
}

function valueOf(formula: Formula, values: Readonly<Record<string, number>>): number {
  if (typeof formula === 'number') return formula;
  if (typeof formula === 'string') return values[formula] ?? NaN;
  const [operator, left, right] = formula;
  const a = valueOf(left, values);
  const b = valueOf(right, values);
  return operator === '+' ? a + b : operator === '-' ? a - b : operator === '*' ? a * b : a / b;
}

function tokenise(source: string): Token[] {
  return [...source.trim().matchAll(TOKEN)].map((match): Token => {
    const [all, number, name, sign = ''] = match;
    const position = match.index + all.length - all.trimStart().length + 1;
    if (number !== undefined) return { kind: 'number', text: number, position };
    if (name !== undefined) return { kind: 'name', text: name, position };
    if (!'+-*/()'.includes(sign)) {
      const hint = sign === ',' ? ' Decimals are written with a point.' : '';
      throw new FormulaError(`has "${sign}" at position ${position}; it takes numbers, names, + - * / and brackets.${hint}`);
    }
    return { kind: 'sign', text: sign, position };
  });
}

function takeSign<Sign extends string>(reader: Reader, signs: readonly Sign[]): Sign | undefined {
  const token = reader.tokens[reader.next];
  const sign = token?.kind === 'sign' ? signs.find((known) => known === token.text) : undefined;
  if (sign !== undefined) reader.next++;
  return sign;
}

function readSum(reader: Reader): Formula {
  let tree = readProduct(reader);
  for (let sign = takeSign(reader, ['+', '-']); sign; sign = takeSign(reader, ['+', '-']))
    tree = [sign, tree, readProduct(reader)];
  return tree;
}

function readProduct(reader: Reader): Formula {
  let tree = readFactor(reader);
  for (let sign = takeSign(reader, ['*', '/']); sign; sign = takeSign(reader, ['*', '/']))
    tree = [sign, tree, readFactor(reader)];
  return tree;
}

function readFactor(reader: Reader): Formula {
  if (takeSign(reader, ['-'])) return ['-', 0, readFactor(reader)];
  if (takeSign(reader, ['('])) {
    const inside = readSum(reader);
    if (!takeSign(reader, [')'])) throw new FormulaError('has a bracket that is not closed; add ).');
    return inside;
  }
  const token = reader.tokens[reader.next];
  const before = reader.tokens[reader.next - 1];
  const after = before ? `after "${before.text}" at position ${before.position}` : 'at the beginning';
  if (!token) throw new FormulaError(`ends too early ${after}; a number, a name or ( is missing.`);
  if (token.kind === 'sign') throw new FormulaError(`has "${token.text}" ${after}, where a number, a name or ( should be.`);
  reader.next++;
  if (token.kind === 'number') return Number(token.text);
  if (!reader.names.includes(token.text)) {
    throw new FormulaError(`names "${token.text}", which is not an input. The inputs are ${reader.names.join(', ')}.`);
  }
  return token.text;
}
