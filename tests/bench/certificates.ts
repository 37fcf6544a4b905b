import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { isNull } from 'drizzle-orm';
import { type Db, openDatabase } from '#db/client.ts';
import { users } from '#db/schema/accounts.ts';
import { certificatePapers, certificates } from '#db/schema/certificates.ts';
import { readLessonFiles } from '#features/lessons/lesson-files.ts';
import { newId } from '#kernel/ids.ts';
import { readAllLessons } from '#tests/support/earned.ts';
import { addMember, signInAs } from '#tests/support/members.ts';
import { forgetData, startServer } from '#tests/support/server.ts';
import type { Line } from './line.ts';
import { type Asked, spreadOf, steadyLoad, type Times } from './steady-load.ts';

const CREDENTIALS = 10_000;
const ROWS_AT_ONCE = 500;
/** What a busy school asks of its server: as many as some hundred people who are reading and answering. */
const STEADY = { perSecond: 60, seconds: 2 } as const;
const WARM_UP = { perSecond: 60, seconds: 8 } as const;
/** Short and many, turn about: a slow moment of the machine then spoils a round instead of one of the two. */
const ROUNDS = 10;
/** The slowest hundredth may take so many times what it takes without the batch, or so long, which nobody notices. */
const MOST_TIMES = 3;
const UNNOTICED_MS = 100;
const LONGEST_MS = 30 * 60_000;

/**
 * 10,000 credentials that wait, as they do when a stolen key was withdrawn, are signed by a server that is started on
 * them, while others read pages and save answers; beside the same requests while the process that signs is held still.
 * Then whether the batch comes to its end, and how fast.
 */
export async function benchCertificates(): Promise<Line[]> {
  const first = await startServer();
  await first.stop();
  const { dataDir } = first;
  const { db, close } = await openDatabase({ url: `file:${dataDir}/reachwright.db` });
  const asking = {
    reader: await addReader(db),
    answerer: await signInAs(db, (await addMember(db, 'answerer@example.org')).userId),
  };
  const check = await findCheck();
  await addWaiting(db);
  const server = await startServer({ dataDir });
  try {
    const asked = askedOf(server.url, asking, check);
    const waiting = () => db.$count(certificatePapers, isNull(certificatePapers.credential));
    const signing = await childOf(server.pid);
    process.kill(signing, 'SIGSTOP');
    await steadyLoad(asked, WARM_UP); // the first answers of a process take longer, and none of that is the batch's doing
    const { during, without } = await inTurns(signing, asked);
    if ((await waiting()) === 0) throw new Error('The batch was over before the pages were asked for.');
    const perSecond = await finish(waiting);
    if (server.output().includes('"level":50')) throw new Error(`The server complained:\n${server.output()}`);
    return asked.map(({ name }) =>
      lineOf(name, { during: spreadOf(during.get(name) ?? []), without: spreadOf(without.get(name) ?? []), perSecond }),
    );
  } finally {
    close();
    await server.stop();
    forgetData(server);
  }
}

/** Rounds with the batch going on and with the process that signs held still, turn about. */
async function inTurns(signing: number, asked: readonly Asked[]): Promise<{ during: Times; without: Times }> {
  const [during, without] = [new Map<string, number[]>(), new Map<string, number[]>()];
  const collect = async (into: Map<string, number[]>) => {
    for (const [name, times] of await steadyLoad(asked, STEADY)) into.set(name, [...(into.get(name) ?? []), ...times]);
  };
  for (let round = 0; round < ROUNDS; round++) {
    process.kill(signing, 'SIGSTOP');
    await collect(without);
    process.kill(signing, 'SIGCONT');
    await collect(during);
  }
  return { during, without };
}

/** The one process that the server opens. Errors: throws when it doesn't. */
async function childOf(pid: number): Promise<number> {
  for (let tries = 0; tries < 100; tries++) {
    const child = Number(readFileSync(`/proc/${String(pid)}/task/${String(pid)}/children`, 'utf8').trim());
    if (Number.isInteger(child) && child > 0) return child;
    await pause(50);
  }
  throw new Error('Nothing is being signed.');
}

/** Waits for the end of the batch and says how many a second are signed when nobody asks for anything. */
async function finish(waiting: () => Promise<number>): Promise<number> {
  const [began, left] = [performance.now(), await waiting()];
  while ((await waiting()) > 0) {
    if (performance.now() - began > LONGEST_MS) throw new Error('The batch did not end.');
    await pause(500);
  }
  return left / ((performance.now() - began) / 1000);
}

type Spread = ReturnType<typeof spreadOf>;
type Found = { readonly during: Spread; readonly without: Spread; readonly perSecond: number };

function lineOf(name: string, { during, without, perSecond }: Found): Line {
  const times = during.p99 / without.p99;
  const say = ({ p50, p99 }: Spread) => `p50 ${p50.toFixed(1)}, p99 ${p99.toFixed(1)} ms`;
  return {
    what: `${name}, while ${String(CREDENTIALS)} are signed`,
    value: say(during),
    baseline: `${say(without)} without = ${times.toFixed(2)} ×; ${perSecond.toFixed(0)} signed/s`,
    bound: `≤ ${String(MOST_TIMES)} × or ${String(UNNOTICED_MS)} ms`,
    isWithin: times <= MOST_TIMES || during.p99 <= UNNOTICED_MS,
  };
}

type Check = { readonly lesson: string; readonly check: string };
type Cookies = { readonly reader: string; readonly answerer: string };

/** A page of anybody's, a page of one person's own, and an answer that has to be on disk before it is confirmed. */
function askedOf(url: string, { reader, answerer }: Cookies, check: Check): Asked[] {
  const headers = { cookie: answerer, origin: url, 'content-type': 'application/json' };
  const deeds = () => {
    const at = new Date().toISOString();
    return [{ id: newId(), kind: 'attempt', at, day: at.slice(0, 10), body: { ...check, answer: { choice: 0 } } }];
  };
  const save = () => new Request(`${url}/api/deeds`, { method: 'POST', headers, body: JSON.stringify({ deeds: deeds() }) });
  return [
    { name: 'a page without account', ask: () => new Request(`${url}/verify`) },
    { name: 'a learner’s desk', ask: () => new Request(`${url}/learn`, { headers: { cookie: reader } }) },
    { name: 'an answer saved', ask: save, isGood: (said) => !said.includes('refused') },
  ];
}

/** Any check that is answered by choosing one. */
async function findCheck(): Promise<Check> {
  for (const { id, checks } of await readLessonFiles(process.cwd())) {
    const check = checks.find(({ kind }) => kind === 'SingleChoice');
    if (check) return { lesson: id, check: check.id };
  }
  throw new Error('No lesson has a check with one answer.');
}

/** Somebody who has read every lesson. Returns their cookie. */
async function addReader(db: Db): Promise<string> {
  const { userId } = await addMember(db, 'reader@example.org');
  await readAllLessons(db, userId);
  return signInAs(db, userId);
}

async function addWaiting(db: Db): Promise<void> {
  const now = new Date();
  const grounds = { lessons: [], tests: [], runs: [], report: null, competencies: [] };
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
