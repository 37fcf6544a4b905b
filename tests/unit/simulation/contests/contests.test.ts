import { expect, test } from 'vitest';
import type { Contest } from '#simulation/actions.ts';
import { ContestMark } from '#simulation/contests/contests-state.ts';
import { missingRules } from '#simulation/contests/rules.ts';
import { act } from '#simulation/act.ts';
import { playUntil } from '#simulation/run.ts';
import type { State } from '#simulation/state.ts';
import { columnOf, Flag } from '#simulation/world/members.ts';
import { contestOn, newRun, shop, trap } from '#tests/support/small-world.ts';

function hold(more: Partial<Contest> = {}, hours = 96): State {
  const state = newRun(shop({ traps: [trap('contest-rules')] }), 7, 20_000);
  playUntil(state, 9);
  act(state, { id: 'start', hour: 9, kind: 'start-contest', contest: contestOn('frame', more) });
  playUntil(state, hours);
  return state;
}

const runOf = (state: State) => {
  const [run] = state.contests.runs;
  if (!run) throw new Error('No contest was held.');
  return run;
};

test('only those who saw the post take part, and one of them wins', () => {
  const run = runOf(hold());
  expect(run.entrants).toBeGreaterThan(1);
  expect(run.isOver).toBe(true);
  expect((run.marks[run.winner] ?? 0) & ContestMark.Entered).toBe(ContestMark.Entered);
  run.marks.forEach((mark, m) => {
    if (mark & ContestMark.Entered) expect((run.post.marks[m] ?? 0) & 1).toBe(1);
  });
});

test('those who come for the prize alone are marked, and count as followers', () => {
  const state = hold({ isOwnProduct: false, prizeEuro: 400 });
  const run = runOf(state);
  expect(run.hunters / run.entrants).toBeGreaterThan(0.5);
  let marked = 0;
  for (const flags of columnOf(state.members, state.members.flags)) if (flags & Flag.Entrant) marked++;
  expect(marked).toBeGreaterThan(0);
  expect(marked).toBeLessThanOrEqual(run.hunters);
});

test('the client’s own product draws fewer hunters', () => {
  const own = runOf(hold({ isOwnProduct: true }));
  const any = runOf(hold({ isOwnProduct: false }));
  expect(own.hunters / own.entrants).toBeLessThan(any.hunters / any.entrants);
});

test('tagged friends see it too', () => {
  expect(runOf(hold({ mechanic: 'tag-friends' })).tagged).toBeGreaterThan(0);
});

test('making something is for few', () => {
  expect(runOf(hold({ mechanic: 'make-something' })).entrants).toBeLessThan(runOf(hold()).entrants / 3);
});

test('the same contest twice is one contest, and its prize is paid once', () => {
  const state = newRun();
  for (const id of ['one', 'two']) act(state, { id, hour: 0, kind: 'start-contest', contest: contestOn('frame') });
  expect(state.contests.runs).toHaveLength(1);
  expect(state.contests.prizesEuro).toBe(100);
});

test.each([
  ['Ends on Sunday at 20:00. Open to everyone over 18. One winner is drawn at random.', []],
  ['Like and follow to win!', ['closing-date', 'who', 'choice']],
  ['Doe mee tot en met 12 mei. Deelname vanaf 18 jaar. De winnaar wordt geloot.', []],
  ['Meedoen kan tot zondag 20:00. Een jury kiest de winnaar.', ['who']],
  ['Open to residents of the town; a jury picks the winner.', ['closing-date']],
  ['Closes 12 May. Everyone may enter.', ['choice']],
])('rules: %s', (rules, missing) => {
  expect(missingRules(rules)).toEqual(missing);
});

test('rules with a gap spring the trap', () => {
  expect(runOf(hold({ rules: 'Like and follow to win!' }, 12)).post.appraisal.traps).toEqual(['contest-rules']);
  expect(runOf(hold({}, 12)).post.appraisal.traps).toEqual([]);
});
