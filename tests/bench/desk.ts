import { openDatabase } from '#db/client.ts';
import { recordProgress } from '#features/progress/index.ts';
import { newId } from '#kernel/ids.ts';
import { addMember, signInAs } from '#tests/support/members.ts';
import { forgetData, startServer, type TestServer } from '#tests/support/server.ts';
import { atLeast, type Line, median } from './line.ts';
import { requestsPerSecond } from './load.ts';

const ROUNDS = 3;
const LESSONS_STUDIED = [
  'job-what-an-smm-manager-does',
  'strategy-the-brief',
  'strategy-whom-you-talk-to',
  'copywriting-the-first-line',
  'psychology-why-people-react',
];
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

/** The desk of a member who has studied five lessons, beside a page of the same app, made on demand, that reads nothing. */
export async function benchDesk(): Promise<Line[]> {
  const server = await startServer();
  try {
    const cookie = await studiedMember(server);
    const desk: number[] = [];
    const empty: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      desk.push(await requestsPerSecond(`${server.url}/learn`, { cookie }));
      empty.push(await requestsPerSecond(`${server.url}/search`));
    }
    return [atLeast('signed-in desk', median(desk), 'search page, which reads nothing', median(empty), 0.5)];
  } finally {
    await server.stop();
    forgetData(server);
  }
}

async function studiedMember(server: TestServer): Promise<string> {
  const { db, close } = await openDatabase({ url: `file:${server.dataDir}/reachwright.db` });
  const actor = await addMember(db, 'reader@example.org');
  const key = { findCheck: () => CHECK, hasSection: () => true };
  const now = new Date();
  const deed = (kind: string, body: object) => ({
    id: newId(),
    kind,
    at: now.toISOString(),
    day: now.toISOString().slice(0, 10),
    body,
  });
  const deeds = LESSONS_STUDIED.flatMap((lesson) => [
    ...['a', 'b', 'c', 'd'].map((section) => deed('section-read', { lesson, section })),
    ...['v', 'w', 'x', 'y', 'z'].flatMap((check) =>
      [1, 0].map((choice) => deed('attempt', { lesson, check, answer: { choice } })),
    ),
  ]);
  await recordProgress({ db, actor, now }, key, deeds);
  const cookie = await signInAs(db, actor.userId);
  close();
  return cookie;
}
