/** Contests: they make followers, and followers alone buy nothing. */
import type { Action, Contest } from '#simulation/actions.ts';
import { ContestMark } from '#simulation/contests/contests-state.ts';
import type { State } from '#simulation/state.ts';
import { Flag, shortAt } from '#simulation/world/members.ts';
import type { Variation } from '../lab.ts';
import { FOLLOWERS, REFERENCE, referencePost } from '../reference-brand.ts';
import { ratio, type Row, rows } from './measure.ts';

const contest = (id: string, hour: number, more: Partial<Contest> = {}): Action => ({
  id,
  hour,
  kind: 'start-contest',
  contest: {
    id,
    network: 'frame',
    mechanic: 'like-and-follow',
    prizeEuro: 50,
    isOwnProduct: true,
    hours: 96,
    rules: 'Ends on Sunday at 20:00. Open to everyone over 18. One winner is drawn at random.',
    post: referencePost('frame', 'photo', 0, { text: id }),
    ...more,
  },
});

const QUARTER: Variation = { name: 'a quarter', networks: ['frame'], weeks: 12 };
const QUARTER_WITH: Variation = {
  ...QUARTER,
  name: 'a quarter with contests',
  actions: [contest('first', 178), contest('second', 850), contest('third', 1522)],
};

/** Nothing is posted but one contest, for a prize that anybody wants. */
const BOUGHT: Variation = {
  name: 'one contest and silence',
  networks: [],
  weeks: 6,
  scenario: { ...REFERENCE, segments: REFERENCE.segments.map((segment) => ({ ...segment, needPerWeek: 0.4 })) },
  actions: [contest('one', 9, { prizeEuro: 200, isOwnProduct: false, mechanic: 'like-and-follow' })],
};
const SILENCE: Variation = { ...BOUGHT, name: 'silence', actions: [] };

/** A14: followers that the reference brand gains in three months. */
const USUAL_GROWTH = (FOLLOWERS * 0.055) / 4;

export const CONTESTS: readonly Row[] = [
  ...rows('C13', [
    {
      what: 'Frame: growth with contests',
      definition:
        'followers that a contest a month makes in three months, still there at the end, beside what Frame grows by without (A14: 5.5 % a year)',
      unit: '%',
      band: [52.5, 87.5],
      measure: (lab, seed) => (100 * madeByContests(lab.play(QUARTER_WITH, seed), lab.play(QUARTER, seed))) / USUAL_GROWTH,
    },
  ]),
  ...rows('D11', [
    {
      what: 'Frame: what followers made by a contest buy',
      definition:
        'orders of those who knew the brand and took part, from the third week on, beside the same people without a contest; nothing is posted',
      unit: '×',
      band: [0.9, 1.1],
      measure: (lab, seed) => {
        const run = lab.play(BOUGHT, seed);
        const marks = run.contests.runs[0]?.marks;
        const counts = (m: number): boolean =>
          ((marks?.[m] ?? 0) & ContestMark.Entered) !== 0 && ((run.members.flags[shortAt(m)] ?? 0) & Flag.FirstAware) !== 0;
        const orders = (state: State): number => state.orders.filter(({ member, hour }) => hour >= 336 && counts(member)).length;
        return ratio(orders(run), orders(lab.play(SILENCE, seed)));
      },
    },
  ]),
];

/** Of those who took part, how many more follow in the end than would without contests. */
function madeByContests(run: State, without: State): number {
  let more = 0;
  for (let m = 0; m < run.members.count; m++) {
    if (!run.contests.runs.some(({ marks }) => ((marks[m] ?? 0) & ContestMark.Entered) !== 0)) continue;
    more += ((run.members.follows[m] ?? 0) & 1) - ((without.members.follows[m] ?? 0) & 1);
  }
  return more;
}
