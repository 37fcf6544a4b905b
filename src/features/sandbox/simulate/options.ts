/** The command line of `npm run simulate`, read and refused in one line that names the field. */
import { parseArgs } from 'node:util';
import { POLICIES, type PolicyName } from '#simulation/policies/policy.ts';

export type Options = {
  readonly list: boolean;
  readonly scenario: string;
  readonly seed: number;
  readonly policy: PolicyName;
  readonly weeks: number | null;
  readonly members: number;
  readonly json: boolean;
  readonly score: boolean;
  readonly actions: string | null;
  readonly trace: string | null;
  readonly set: readonly string[];
};

/** Input that can't be used: `field` and what to do; the command ends with 2. */
export class BadInput extends Error {
  constructor(field: string, message: string) {
    super(`${field} ${message}`);
    this.name = 'BadInput';
  }
}

const MOST_MEMBERS = 1_000_000;

export function readOptions(args: readonly string[]): Options {
  const { values } = parse(args);
  const policy = POLICIES.find((name) => name === (values.policy ?? 'idle'));
  if (policy === undefined) throw new BadInput('--policy', `is "${values.policy ?? ''}"; take one of ${POLICIES.join(', ')}.`);
  return {
    list: values.list ?? false,
    scenario: values.scenario ?? '',
    seed: wholeNumber('--seed', values.seed ?? '1', 0, 4_294_967_295),
    policy,
    weeks: values.weeks === undefined ? null : wholeNumber('--weeks', values.weeks, 1, 52),
    members: wholeNumber('--members', values.members ?? '20000', 1000, MOST_MEMBERS),
    json: values.json ?? false,
    score: values.score ?? false,
    actions: values.actions ?? null,
    trace: values.trace ?? null,
    set: values.set ?? [],
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        list: { type: 'boolean' },
        scenario: { type: 'string' },
        seed: { type: 'string' },
        policy: { type: 'string' },
        weeks: { type: 'string' },
        members: { type: 'string' },
        json: { type: 'boolean' },
        score: { type: 'boolean' },
        actions: { type: 'string' },
        trace: { type: 'string' },
        set: { type: 'string', multiple: true },
      },
    });
  } catch (error) {
    // Node explains some mistakes in several lines.
    throw new BadInput('Options:', (error instanceof Error ? error.message : String(error)).replaceAll('\n', ' '));
  }
}

function wholeNumber(field: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isInteger(value) || value < least || value > most)
    throw new BadInput(field, `is "${text}"; it is a whole number from ${String(least)} to ${String(most)}.`);
  return value;
}
