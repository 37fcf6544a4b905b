import { describe, expect, test } from 'vitest';
import type { Db } from '#db/client.ts';
import { exerciseVersions } from '#db/schema/exercises.ts';
import type { Ctx, Member } from '#features/accounts/index.ts';
import { saveWork, takeWorkDeed } from '#features/exercises/commands/save-work.ts';
import { exportWorks, findWork, listVersions } from '#features/exercises/queries.ts';
import { getSummary } from '#features/exams/summary.ts';
import { blankWork, type Work } from '#features/exercises/persona/work.ts';
import type { Deed } from '#features/progress/index.ts';
import { newId } from '#kernel/ids.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { addMember } from '#tests/support/members.ts';
import { idealWork, packOf } from './packs.ts';

const NOW = new Date('2026-11-23T12:00:00.000Z');
const bakery = packOf('bakery');
const packs = {
  findPersonaPack: (client: string) => (client === 'bakery' ? bakery.rubric : null),
  findPlanClient: () => null,
};
const ideal = idealWork(bakery);

async function member(db: Db, email = 'mila@example.org'): Promise<Ctx<Member>> {
  return { db, actor: await addMember(db, email), now: NOW };
}

function deedAt(minute: number, work: Work, label: string | null = null, more: Record<string, unknown> = {}): Deed {
  const at = new Date(NOW.getTime() - 3_600_000 + minute * 60_000);
  return {
    id: newId(at.getTime()),
    kind: 'work-saved',
    at: at.toISOString(),
    day: '2026-11-23',
    body: { desk: 'persona', client: 'bakery', label, work, ...more },
  };
}

describe('saving a work', () => {
  test('keeps it with the server’s own mark, whatever the browser claims', async () => {
    const { db } = await freshDatabase();
    const ctx = await member(db);
    expect(await takeWorkDeed(ctx, packs, deedAt(1, blankWork(), null, { score: 1 }))).not.toHaveProperty('refused');
    expect(await takeWorkDeed(ctx, packs, deedAt(2, ideal))).not.toHaveProperty('refused');
    expect((await listVersions(ctx, 'persona', 'bakery')).map(({ score }) => score)).toEqual([100, 0]);
    expect((await getSummary(ctx, new Map())).works).toEqual([
      { desk: 'persona', client: 'bakery', score: 1, at: '2026-11-23T11:02:00.000Z' },
    ]);
  });

  test('twice with the same id keeps one', async () => {
    const { db } = await freshDatabase();
    const ctx = await member(db);
    const deed = deedAt(1, ideal);
    await saveWork(ctx, packs, deed);
    await saveWork(ctx, packs, deed);
    expect(await db.$count(exerciseVersions)).toBe(1);
  });

  test('refuses what is no work, with a code', async () => {
    const { db } = await freshDatabase();
    const ctx = await member(db);
    const refused = async (body: unknown) => (await takeWorkDeed(ctx, packs, { ...deedAt(1, ideal), body })).refused;
    expect(await refused(null)).toBe('unknown-desk');
    expect(await refused({ desk: 'copy', client: 'bakery', label: null, work: ideal })).toBe('unknown-desk');
    expect(await refused({ desk: 'persona', client: 'nobody', label: null, work: ideal })).toBe('unknown-client');
    expect(await refused({ desk: 'persona', client: 'bakery', label: null, work: { ...ideal, personas: [] } })).toBe('malformed');
    expect(await refused({ desk: 'persona', client: 'bakery', label: 'x'.repeat(61), work: ideal })).toBe('malformed');
    expect(await db.$count(exerciseVersions)).toBe(0);
  });

  test('does not hand one member’s version to another who sends its id', async () => {
    const { db } = await freshDatabase();
    const [mila, otto] = [await member(db), await member(db, 'otto@example.org')];
    const deed = deedAt(1, ideal);
    await saveWork(mila, packs, deed);
    expect(await saveWork(otto, packs, deed)).toMatchObject({ ok: false, code: 'id-taken' });
    expect(await findWork(otto, deed.id)).toBeNull();
    expect(await findWork(mila, deed.id)).toEqual(ideal);
  });

  test('keeps thirty automatic versions, all named ones and the newest', async () => {
    const { db } = await freshDatabase();
    const ctx = await member(db);
    for (let minute = 0; minute < 40; minute++)
      await saveWork(ctx, packs, deedAt(minute, blankWork(), minute === 3 ? 'First try' : null));
    const versions = await listVersions(ctx, 'persona', 'bakery');
    expect(versions.filter(({ label }) => label === null)).toHaveLength(30);
    expect(versions.filter(({ label }) => label === 'First try')).toHaveLength(1);
    expect(versions[0]?.madeAt).toBe('2026-11-23T11:39:00.000Z');
    expect(versions[0]?.work).toEqual(blankWork());
    expect(versions[1]?.work).toBeNull();
  });

  test('marks nothing more once the truth has been opened', async () => {
    const { db } = await freshDatabase();
    const ctx = await member(db);
    await saveWork(ctx, packs, deedAt(1, blankWork()));
    await saveWork(ctx, packs, deedAt(2, { ...blankWork(), truthSeen: true }));
    await saveWork(ctx, packs, deedAt(3, { ...ideal, truthSeen: false }));
    expect((await listVersions(ctx, 'persona', 'bakery')).map(({ score }) => score)).toEqual([null, null, 0]);
    expect((await getSummary(ctx, new Map())).works).toMatchObject([{ score: 0 }]);
  });

  test('still marks what was made before the truth and arrives after it', async () => {
    const { db } = await freshDatabase();
    const ctx = await member(db);
    await saveWork(ctx, packs, deedAt(5, { ...blankWork(), truthSeen: true }));
    await saveWork(ctx, packs, deedAt(2, ideal));
    expect((await getSummary(ctx, new Map())).works).toMatchObject([{ score: 1 }]);
  });

  test('does not believe a clock that is ahead', async () => {
    const { db } = await freshDatabase();
    const ctx = await member(db);
    await saveWork(ctx, packs, { ...deedAt(1, ideal), at: '2031-01-01T00:00:00.000Z' });
    expect((await listVersions(ctx, 'persona', 'bakery'))[0]?.madeAt).toBe(NOW.toISOString());
  });

  test('is in the download of somebody’s data', async () => {
    const { db } = await freshDatabase();
    const ctx = await member(db);
    await saveWork(ctx, packs, deedAt(1, ideal, 'For the client'));
    expect(await exportWorks(ctx)).toMatchObject({
      works: [{ desk: 'persona', client: 'bakery', label: 'For the client', score: 100, body: ideal }],
    });
  });
});
