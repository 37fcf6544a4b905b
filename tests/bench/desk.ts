import { z } from 'zod';
import { openDatabase } from '#db/client.ts';
import { recordProgress } from '#features/progress/index.ts';
import { newId } from '#kernel/ids.ts';
import { addMember, signInAs } from '#tests/support/members.ts';
import { forgetData, startServer, type TestServer } from '#tests/support/server.ts';
import { atLeast, type Line } from './line.ts';
import { sideBySide } from './load.ts';

const LESSONS_STUDIED = 5;
const Curriculum = z.object({
  catalogue: z.array(
    z.object({ id: z.string(), sections: z.array(z.object({ id: z.string() })), checks: z.array(z.object({ id: z.string() })) }),
  ),
});
/** Stands for every check: which it is does not matter to the desk, only that it was answered, wrong and then right. */
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
    const { ours, theirs } = await sideBySide(
      { url: `${server.url}/learn`, headers: { cookie } },
      { url: `${server.url}/search` },
    );
    return [atLeast('signed-in desk', ours, 'search page, which reads nothing', theirs, 0.5)];
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
  const { catalogue } = Curriculum.parse(await (await fetch(`${server.url}/curriculum.json`)).json());
  const deeds = catalogue
    .slice(0, LESSONS_STUDIED)
    .flatMap(({ id: lesson, sections, checks }) => [
      ...sections.map((section) => deed('section-read', { lesson, section: section.id })),
      ...checks.flatMap((check) => [1, 0].map((choice) => deed('attempt', { lesson, check: check.id, answer: { choice } }))),
    ]);
  await recordProgress({ db, actor, now }, key, deeds);
  const cookie = await signInAs(db, actor.userId);
  close();
  return cookie;
}
