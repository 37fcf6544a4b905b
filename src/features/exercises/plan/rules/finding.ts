import type { NetworkId } from '#simulation/vocabulary.ts';
import type { PlanClient } from '../plan-client.ts';
import type { Slot } from '../plan.ts';

/** What is judged, with its points; they make 100. */
export const PARTS = { cadence: 20, rhythm: 15, hours: 15, mix: 20, formats: 10, work: 15, dates: 5 } as const;
export type Part = keyof typeof PARTS;
export const PART_NAMES = ['cadence', 'rhythm', 'hours', 'mix', 'formats', 'work', 'dates'] as const satisfies readonly Part[];

/** Each names the sentences that say what is the matter, why, and how to mend it. */
export const RULES = [
  'too-few',
  'too-many',
  'main-silent',
  'left-out',
  'gap',
  'too-close',
  'same-moment',
  'asleep',
  'one-hour',
  'too-early',
  'much-selling',
  'selling-in-a-row',
  'one-pillar',
  'few-pillars',
  'nobody-asked',
  'nothing-wanted',
  'weak-format',
  'no-strong-format',
  'over-hours',
  'no-room',
  'date-missed',
  'date-around',
  'untitled',
] as const;
export type Rule = (typeof RULES)[number];

/** One thing that a rule has to say about a plan. */
export type Finding = {
  readonly rule: Rule;
  readonly part: Part;
  /** The posts it is about; empty where it is about what is not there. */
  readonly slots: readonly string[];
  /** Points lost; 0 for a remark. */
  readonly lost: number;
  readonly network?: NetworkId;
  readonly week?: number;
  /** From day to day of the run, both included. */
  readonly days?: readonly [number, number];
  /** Id of a date of the client's. */
  readonly date?: string;
  readonly pillar?: string;
  readonly figures?: Readonly<Record<string, number>>;
  /** The published fact behind it; `house` is this house's rule of thumb. */
  readonly source: string;
};

/** What every rule looks at. */
export type Look = { readonly client: PlanClient; readonly weeks: number; readonly slots: readonly Slot[] };
export type Judge = (look: Look) => Finding[];

/** The networks that the plan uses, in the client's order. */
export const usedNetworks = ({ client, slots }: Look) =>
  client.networks.filter(({ id }) => slots.some(({ network }) => network === id));

export const on = (slots: readonly Slot[], network: NetworkId): Slot[] => slots.filter((slot) => slot.network === network);
export const idsOf = (slots: readonly Slot[]): string[] => slots.map(({ id }) => id);
export const weeksIn = ({ weeks }: Pick<Look, 'weeks'>): number[] => Array.from({ length: weeks }, (_, week) => week);
