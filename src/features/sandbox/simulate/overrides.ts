import type { ReadScenario } from '../scenarios/read-scenario.ts';
import { BadInput } from './options.ts';

/** Numbers of a scenario that `--set path=value` may change, as paths with their values. */
export function listOverrides(scenario: ReadScenario): [path: string, value: number][] {
  const { texts: _, plays: __, talk: ___, pictures: ____, ...open } = scenario;
  return numbersIn(open, '');
}

function numbersIn(value: unknown, path: string): [string, number][] {
  if (typeof value === 'number') return [[path, value]];
  if (Array.isArray(value)) return value.flatMap((item: unknown, i) => numbersIn(item, join(path, nameOf(item) ?? String(i))));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]: [string, unknown]) => numbersIn(item, join(path, key)));
}

const join = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);
/** Things in a list go by their id. */
const nameOf = (item: unknown): string | null =>
  typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string' ? item.id : null;

/** A copy of the scenario with `path=value` set; negative money, unknown paths and words where numbers belong are refused. */
export function applyOverride(scenario: ReadScenario, setting: string): ReadScenario {
  const [path = '', text = ''] = setting.split('=', 2);
  const known = listOverrides(scenario);
  const before = known.find(([name]) => name === path);
  if (!before) throw new BadInput(`--set ${path}`, `is not a number of the scenario. Try ${nearest(path, known).join(', ')}.`);
  const value = Number(text);
  if (text === '' || !Number.isFinite(value))
    throw new BadInput(`--set ${path}`, `is "${text}"; it has to be a number, now it is ${String(before[1])}.`);
  if (value < 0) throw new BadInput(`--set ${path}`, `is ${text}; it can't be negative.`);
  const copy = structuredClone(scenario);
  put(copy, path.split('.'), value);
  return copy;
}

function nearest(path: string, known: readonly [string, number][]): string[] {
  const parts = path.split('.');
  const score = (name: string): number => parts.filter((part) => name.split('.').includes(part)).length;
  return [...known]
    .sort((a, b) => score(b[0]) - score(a[0]))
    .slice(0, 3)
    .map(([name]) => name);
}

function put(node: unknown, path: readonly string[], value: number): void {
  const [key = '', ...rest] = path;
  if (typeof node !== 'object' || node === null) return;
  const place = Array.isArray(node) ? String(node.findIndex((item: unknown, i) => (nameOf(item) ?? String(i)) === key)) : key;
  if (rest.length === 0) Object.assign(node, { [place]: value });
  else put(Object.entries(node).find(([name]) => name === place)?.[1], rest, value);
}
