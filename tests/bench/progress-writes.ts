import { mkdtempSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '#db/client.ts';
import { migrateDatabase } from '#db/migrate.ts';
import { recordProgress } from '#features/progress/index.ts';
import { newId } from '#kernel/ids.ts';
import { addMember } from '#tests/support/members.ts';
import { atLeast, type Line, median } from './line.ts';

const WRITES = 3_000;
const AT_ONCE = 20;
const ROUNDS = 3;
const CHECK = {
  kind: 'SingleChoice',
  id: 'c',
  ask: 'Which?',
  options: [
    { text: 'A', right: true, why: 'Because.' },
    { text: 'B', why: 'No.' },
    { text: 'C', why: 'No.' },
  ],
} as const;

/** One answer to a check through the whole command, beside the same rows in raw SQLite transactions with the same synchronous setting. */
export async function benchProgressWrites(): Promise<Line[]> {
  const folder = mkdtempSync(join(tmpdir(), 'reachwright-bench-'));
  try {
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      ours.push(await throughCommand(join(folder, `command-${round}.db`)));
      theirs.push(rawTransactions(join(folder, `command-${round}.db`)));
    }
    return [
      atLeast(
        `durable progress writes, ${AT_ONCE} learners at once`,
        median(ours),
        'raw SQLite transactions',
        median(theirs),
        0.5,
      ),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function throughCommand(file: string): Promise<number> {
  const { db, close } = await openDatabase({ url: `file:${file}` });
  await migrateDatabase(db);
  const actor = await addMember(db, 'writer@example.org');
  const key = { findCheck: () => CHECK, hasSection: () => true };
  const write = async () => {
    const now = new Date();
    const deed = {
      id: newId(),
      kind: 'attempt',
      at: now.toISOString(),
      day: now.toISOString().slice(0, 10),
      body: { lesson: 'l', check: 'c', answer: { choice: 0 } },
    };
    const [answer] = await recordProgress({ db, actor, now }, key, [deed]);
    if (answer?.refused !== undefined) throw new Error(`Refused: ${answer.refused}`);
  };
  const began = performance.now();
  let left = WRITES;
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (left-- > 0) await write();
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  close();
  return WRITES / seconds;
}

/** The same two inserts in one transaction, into the same tables, prepared once, nothing else. */
function rawTransactions(file: string): number {
  const db = new DatabaseSync(file);
  db.exec('PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON');
  const user = String(db.prepare('select id from users').get()?.['id']);
  const attempt = db.prepare(
    'insert into attempts (id, user_id, lesson_id, check_id, answer, right, score, answered_at, received_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing',
  );
  const day = db.prepare('insert into study_days (user_id, day) values (?, ?) on conflict do nothing');
  const began = performance.now();
  for (let i = 0; i < WRITES; i++) {
    const now = Date.now();
    db.exec('BEGIN IMMEDIATE');
    attempt.run(newId(), user, 'l', 'c', '{"choice":0}', 1, 1, now, now);
    day.run(user, new Date(now).toISOString().slice(0, 10));
    db.exec('COMMIT');
  }
  const seconds = (performance.now() - began) / 1000;
  db.close();
  return WRITES / seconds;
}
