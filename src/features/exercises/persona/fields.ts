/** The vocabulary of a portrait: what is asked, in which order, and what can be chosen. */

/** Lines answered by choosing or in one short text. */
export const LINES = ['sex', 'age', 'place', 'family', 'children', 'work', 'income', 'interests', 'networks', 'when'] as const;
export type Line = (typeof LINES)[number];

/** Lines answered several times over. A cost belongs to a problem: what it costs not to solve it. */
export const LISTS = ['problems', 'costs', 'barriers'] as const;
export type List = (typeof LISTS)[number];

export type Field = Line | List;
export const FIELDS = [
  'sex',
  'age',
  'place',
  'family',
  'children',
  'work',
  'income',
  'interests',
  'problems',
  'costs',
  'networks',
  'when',
  'barriers',
] as const satisfies readonly Field[];

/**
 * Points of each line in one portrait; two portraits make 100. The last lines weigh most, because they decide what is
 * posted, at what hour, and which fear it has to answer.
 */
export const POINTS: Readonly<Record<Field, number>> = {
  sex: 2,
  age: 4,
  place: 3,
  family: 2,
  children: 2,
  work: 2,
  income: 2,
  interests: 3,
  problems: 8,
  costs: 5,
  networks: 5,
  when: 5,
  barriers: 7,
};

export const SEXES = ['women', 'men', 'mixed'] as const;
export const FAMILIES = ['alone', 'couple', 'shared', 'parents'] as const;
export const CHILDREN = ['none', 'small', 'school', 'teens', 'grown'] as const;
export const INCOMES = ['tight', 'steady', 'comfortable', 'varies'] as const;
export const INTERESTS = [
  'family',
  'food',
  'sport',
  'home',
  'local',
  'money',
  'career',
  'tech',
  'climate',
  'music',
  'making',
  'screen',
] as const;
export const NETWORKS = ['frame', 'loopa', 'chirp', 'guild', 'commons'] as const;

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];
/** Parts of the day, by the hours they run from and to. */
export const PART_HOURS = {
  early: [6, 9],
  morning: [9, 12],
  midday: [12, 14],
  afternoon: [14, 17],
  evening: [17, 20],
  late: [20, 24],
} as const;
export type DayPart = keyof typeof PART_HOURS;
export const DAY_PARTS = ['early', 'morning', 'midday', 'afternoon', 'evening', 'late'] as const satisfies readonly DayPart[];

/** One part of one weekday, `fri-late`. */
export const CELLS: readonly string[] = WEEKDAYS.flatMap((day) => DAY_PARTS.map((part) => `${day}-${part}`));

/** What can be chosen on each line; `place` comes from the pack, `age` is a pair of numbers, the others are words. */
export const OPTIONS = {
  sex: SEXES,
  family: FAMILIES,
  children: CHILDREN,
  income: INCOMES,
  interests: INTERESTS,
  networks: NETWORKS,
  when: CELLS,
} as const satisfies Partial<Record<Field, readonly string[]>>;

/** Lines on which only one answer can be given. */
export const SINGLE: readonly Field[] = ['sex', 'income'];

/** Lines that say who somebody is. Without evidence, they are where clichés live. */
export const TRAITS: readonly Field[] = ['sex', 'age', 'family', 'children', 'income'];
