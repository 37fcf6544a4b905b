import { setTimeout as pause } from 'node:timers/promises';
import { openDatabase } from '#db/client.ts';
import { certificatePapers, certificates } from '#db/schema/certificates.ts';
import { newId } from '#kernel/ids.ts';
import { addMember, signInAs } from '#tests/support/members.ts';
import { forgetData, startServer } from '#tests/support/server.ts';
import { atMost, type Line } from './line.ts';
import { residentMb } from './memory.ts';

const FILES = ['certificate.en.pdf', 'certificate.nl.pdf', 'badge.png'] as const;
const TIMES = 20;
/** What drawing needs for good: the writer of documents, the fonts and the drawer of pictures, once each. */
const MOST_KEPT_MB = 110;
/** What a second lot of as many may add: the first has loaded everything, so more than some slack would be a leak. */
const MOST_GROWTH_MB = 15;
const REST_MS = 8_000;

/** Memory of the server after 20 certificates were drawn as PDF in both languages and as a picture, and after 20 more. */
export async function benchCertificateFiles(): Promise<Line[]> {
  const first = await startServer();
  await first.stop();
  const { dataDir } = first;
  const { db, close } = await openDatabase({ url: `file:${dataDir}/reachwright.db` });
  const { userId } = await addMember(db, 'holder@example.org');
  const ids = await addCertificates(db, userId);
  const cookie = await signInAs(db, userId);
  close();
  const server = await startServer({ dataDir });
  try {
    await fetch(`${server.url}/verify`);
    await signAll(server.url, ids);
    const drawAll = async () => {
      for (const id of ids) for (const file of FILES) await get(`${server.url}/api/certificates/${id}/${file}`, cookie);
      const peak = residentMb(server.pid);
      await pause(REST_MS);
      return { peak, rest: residentMb(server.pid) };
    };
    const before = residentMb(server.pid);
    const [one, two, three] = [await drawAll(), await drawAll(), await drawAll()];
    const story = [one, two, three].map(({ peak, rest }) => `${peak.toFixed(0)} → ${rest.toFixed(0)}`).join(', ');
    const beside = `${before.toFixed(0)} before; after each 20 and at rest: ${story}`;
    return [
      atMost(`memory that drawing ${String(TIMES)} certificates leaves behind`, one.rest - before, 'MB', MOST_KEPT_MB, beside),
      atMost(`memory that ${String(TIMES)} more add`, three.rest - two.rest, 'MB', MOST_GROWTH_MB, beside),
    ];
  } finally {
    await server.stop();
    forgetData(server);
  }
}

async function get(url: string, cookie = ''): Promise<void> {
  const response = await fetch(url, { headers: { cookie } });
  await response.arrayBuffer();
  if (response.status !== 200) throw new Error(`${url} was answered with ${String(response.status)}.`);
}

/** A certificate that is looked at is signed. */
async function signAll(url: string, ids: readonly string[]): Promise<void> {
  for (const id of ids) await get(`${url}/verify/${id}`);
}

type Db = Awaited<ReturnType<typeof openDatabase>>['db'];

/** As many as there are kinds would not do: some of them were revoked. */
async function addCertificates(db: Db, userId: string): Promise<string[]> {
  const now = new Date();
  const grounds = { lessons: [], tests: [], runs: [], report: null, competencies: [] };
  const rows = Array.from({ length: TIMES }, (_, i) => ({
    id: newId(),
    kind: i % 2 === 0 ? 'foundations' : 'practitioner',
    userId,
    statusIndex: i,
    issuedAt: now,
    revokedAt: now,
  }));
  await db.insert(certificates).values(rows);
  const papers = { userId, name: 'Mila van den Bos', locale: 'en', grounds, shown: ['page'] } as const;
  await db.insert(certificatePapers).values(rows.map(({ id }) => ({ ...papers, certificateId: id })));
  return rows.map(({ id }) => id);
}
