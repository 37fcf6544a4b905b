import { openDatabase } from '#db/client.ts';
import type { Ctx, Member } from '#features/accounts/index.ts';
import { getGradebook } from '#features/cohorts/gradebook.ts';
import { addMember, signInAs } from '#tests/support/members.ts';
import { forgetData, startServer, type TestServer } from '#tests/support/server.ts';
import { fillCohort, fillShelf, ITEMS, SHELF } from './fill-cohort.ts';
import { atMost, type Line, median } from './line.ts';

const LEARNERS = 1000;
const A_PAGE = 40;
const ROUNDS = 9;
/** Issue 5: the first rows of 1,000 learners × 70 items, and time that grows with what is shown. */
const FIRST_ROWS_MS = 300;
const BOUND_OF_LINEAR = 2;

type Timed = Readonly<Record<string, number>>;

/**
 * The gradebook's page as a browser gets it, of a cohort in which everybody has done everything: beside the same page of a
 * cohort with one page of learners, half as many items beside all of them, and the orders beside each other.
 */
export async function benchGradebook(): Promise<Line[]> {
  const server = await startServer();
  const { db, close } = await openDatabase({ url: `file:${server.dataDir}/reachwright.db` });
  try {
    const teacher: Ctx<Member> = { db, actor: await addMember(db, 'ingrid@example.org', 'instructor'), now: new Date() };
    await fillShelf(db);
    const large = await fillCohort(teacher, LEARNERS);
    const small = await fillCohort(teacher, A_PAGE);
    const half = await fillCohort(teacher, A_PAGE, ITEMS.slice(0, ITEMS.length / 2));
    const cookie = await signInAs(db, teacher.actor.userId);
    const page =
      (cohort: string, query = '') =>
      () =>
        fetchPage(server, cookie, `/teach/cohorts/${cohort}/gradebook${query}`);
    return linesOf(
      await sideBySide({
        first: page(large),
        small: page(small),
        half: page(half),
        byItem: page(large, `?by=${large}-0&down=1`),
        byTotal: page(large, '?by=total&down=1'),
        marks: () => workOut(teacher, large),
        nothing: () => fetchPage(server, cookie, '/search'),
      }),
    );
  } finally {
    close();
    await server.stop();
    forgetData(server);
  }
}

function linesOf({ first = 0, small = 0, half = 0, byItem = 0, byTotal = 0, marks = 0, nothing = 0 }: Timed): Line[] {
  const size = `${String(LEARNERS)} × ${String(ITEMS.length)}`;
  const ms = (figure: number) => `${figure.toFixed(0)} ms`;
  const beside = (what: string, figure: number, other: number) => `${what} ${ms(other)} = ${(figure / other).toFixed(2)} ×`;
  const pages = LEARNERS / A_PAGE;
  return [
    atMost(`gradebook, first rows of ${size}`, first, 'ms', FIRST_ROWS_MS, beside('a page that reads nothing', first, nothing)),
    atMost('gradebook, of that the marks', marks, 'ms', FIRST_ROWS_MS, beside('the page', marks, first)),
    atMost('gradebook, ratio to a cohort of one page', first / small, '×', BOUND_OF_LINEAR, beside('it', first, small)),
    atMost(
      'gradebook, ratio to half as many items',
      small / half,
      '×',
      BOUND_OF_LINEAR,
      beside(`${ms(small)}, half`, small, half),
    ),
    atMost('gradebook, sorted by an item', byItem / first, '×', BOUND_OF_LINEAR, beside(`${ms(byItem)}, by name`, byItem, first)),
    // All marks are worked out for it: no more than so many pages may cost.
    atMost('gradebook, sorted by the total', byTotal / first, '×', pages, beside(`${ms(byTotal)}, by name`, byTotal, first)),
  ];
}

/** The median milliseconds of each, asked turn about: a slow moment of the machine then meets all of them. */
async function sideBySide(asked: Readonly<Record<string, () => Promise<void>>>): Promise<Timed> {
  const times = new Map(Object.keys(asked).map((name) => [name, new Array<number>()]));
  for (let round = 0; round < ROUNDS + 1; round++) {
    for (const [name, ask] of Object.entries(asked)) {
      const began = performance.now();
      await ask();
      if (round > 0) times.get(name)?.push(performance.now() - began);
    }
  }
  return Object.fromEntries([...times].map(([name, all]) => [name, median(all)]));
}

async function fetchPage(server: TestServer, cookie: string, path: string): Promise<void> {
  const answer = await fetch(server.url + path, { headers: { cookie } });
  const text = await answer.text();
  if (answer.status !== 200 || !text.includes('</html>')) throw new Error(`${path} answered ${String(answer.status)}.`);
}

async function workOut(ctx: Ctx<Member>, cohort: string): Promise<void> {
  const book = await getGradebook(ctx, cohort, { shelf: SHELF, order: { by: 'name', isDown: false }, page: 1 });
  const marked = book?.rows[0]?.marks.filter(({ percent }) => percent !== null).length;
  if (marked !== ITEMS.length - 1) throw new Error('The gradebook is not the one that was filled.'); // a text waits for its mark
}
