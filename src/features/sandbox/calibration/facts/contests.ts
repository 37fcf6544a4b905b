/** Contests: they make followers, and followers alone buy nothing. */
import type { Action, Contest } from '#simulation/actions.ts';
import { ContestMark } from '#simulation/contests/contests-state.ts';
import type { State } from '#simulation/state.ts';
import type { Lab, Variation } from '../lab.ts';
import { REFERENCE, referencePost } from '../reference-brand.ts';
import { percentMore, ratio, type Row, rows } from './measure.ts';

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
  actions: [contest('one', 9, { prizeEuro: 200, isOwnProduct: false, mechanic: 'tag-friends' })],
};
const SILENCE: Variation = { ...BOUGHT, name: 'silence', actions: [] };

const gained = (run: State): number =>
  run.accountDays.filter(({ network }) => network === 0).reduce((sum, day) => sum + day.gained, 0);

export const CONTESTS: readonly Row[] = [
  ...rows('C13', [
    {
      what: 'Frame: growth with contests',
      definition: 'more new followers in three months with a contest a month than without',
      unit: '%',
      band: [52.5, 87.5],
      measure: percentMore((lab, seed) => ratio(gained(lab.play(QUARTER_WITH, seed)), gained(lab.play(QUARTER, seed)))),
    },
  ]),
  ...rows('D11', [
    {
      what: 'Frame: what followers made by a contest buy',
      definition:
        'orders of those who took part, from the second week on, beside the same people without a contest; nothing is posted',
      unit: '×',
      band: [0.9, 1.1],
      measure: (lab, seed) => {
        const run = lab.play(BOUGHT, seed);
        const marks = run.contests.runs[0]?.marks;
        const orders = (state: State): number =>
          state.orders.filter(({ member, hour }) => hour >= 336 && ((marks?.[member] ?? 0) & ContestMark.Entered) !== 0).length;
        return ratio(orders(run), orders(lab.play(SILENCE, seed)));
      },
    },
  ]),
];
