import autocannon from 'autocannon';
import { isNull } from 'drizzle-orm';
import { openDatabase } from '#db/client.ts';
import { users } from '#db/schema/accounts.ts';
import { certificatePapers, certificates } from '#db/schema/certificates.ts';
import type { Grounds } from '#features/certificates/grounds.ts';
import { newId } from '#kernel/ids.ts';
import { forgetData, startServer } from '#tests/support/server.ts';
import { type Line, median } from './line.ts';

const CREDENTIALS = 10_000;
const ROWS_AT_ONCE = 500;
const ROUND_SECONDS = 3;
const ROUNDS = 5;
const CONNECTIONS = 10;
/** The batch may take this many times the slowest hundredth without it: one of two processors is busy signing. */
const MOST_TIMES = 3;
const LONGEST_MS = 30 * 60_000;

/**
 * 10,000 credentials that wait are signed by a server that is started on them, while others read pages: the slowest
 * hundredth of answers beside the same server's afterwards.
 */
export async function benchCertificates(): Promise<Line[]> {
  const first = await startServer();
  await first.stop();
  const { dataDir } = first;
  const { db, close } = await openDatabase({ url: `file:${dataDir}/reachwright.db` });
  await addWaiting(db);
  const server = await startServer({ dataDir });
  try {
    const began = performance.now();
    const during = await slowest(server.url);
    const waiting = () => db.$count(certificatePapers, isNull(certificatePapers.credential));
    if ((await waiting()) === 0) throw new Error('The batch was over before the pages were asked for.');
    while ((await waiting()) > 0) {
      if (performance.now() - began > LONGEST_MS) throw new Error('The batch did not end.');
      await new Promise((go) => setTimeout(go, 500));
    }
    const seconds = (performance.now() - began) / 1000;
    const after = await slowest(server.url);
    const times = during / Math.max(after, 1);
    const what = `p99 of a page while ${String(CREDENTIALS)} credentials are signed`;
    return [
      {
        what,
        value: `${during.toFixed(0)} ms`,
        baseline: `${after.toFixed(0)} ms without; ${(CREDENTIALS / seconds).toFixed(0)} signed/s = ${times.toFixed(2)} ×`,
        bound: `≤ ${String(MOST_TIMES)} ×`,
        isWithin: times <= MOST_TIMES,
      },
    ];
  } finally {
    close();
    await server.stop();
    forgetData(server);
  }
}

/** The slowest hundredth of a page made on demand, in milliseconds: the median of some rounds. */
async function slowest(url: string): Promise<number> {
  const rounds: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const { latency, errors, non2xx } = await autocannon({
      url: `${url}/verify`,
      connections: CONNECTIONS,
      duration: ROUND_SECONDS,
    });
    if (errors + non2xx > 0) throw new Error(`${String(errors + non2xx)} answers were not 200.`);
    rounds.push(latency.p99);
  }
  return median(rounds);
}

type Db = Awaited<ReturnType<typeof openDatabase>>['db'];

async function addWaiting(db: Db): Promise<void> {
  const now = new Date();
  const grounds: Grounds = { lessons: [], tests: [], runs: [], report: null, competencies: [] };
  const own = { passwordHash: 'none', role: 'learner', locale: 'en', createdAt: now } as const;
  const people = Array.from({ length: CREDENTIALS }, (_, i) => ({
    id: newId(),
    email: `p${String(i)}@example.org`,
    name: `Person ${String(i)}`,
  }));
  for (let i = 0; i < CREDENTIALS; i += ROWS_AT_ONCE) {
    const some = people.slice(i, i + ROWS_AT_ONCE);
    await db.insert(users).values(some.map((person) => ({ ...own, ...person, emailKey: person.email })));
    const rows = some.map(({ id }, n) => ({ id: newId(), kind: 'foundations', userId: id, statusIndex: i + n, issuedAt: now }));
    await db.insert(certificates).values(rows);
    await db.insert(certificatePapers).values(
      rows.map(({ id, userId }, n) => ({
        certificateId: id,
        userId,
        name: some[n]?.name ?? '',
        locale: 'en' as const,
        grounds,
        shown: ['page'],
      })),
    );
  }
}
