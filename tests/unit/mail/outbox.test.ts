import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import type { Db } from '#db/client.ts';
import { mailOutbox } from '#db/schema/mail.ts';
import { deliverWaitingMail, listMail, type MailTransport, queueMail, tidyOutbox } from '#features/mail/index.ts';
import { retryDelayMs } from '#features/mail/rules.ts';
import { freshDatabase } from '#tests/support/database.ts';

const NOW = new Date('2026-11-23T12:00:00.000Z');
const after = (ms: number) => new Date(NOW.getTime() + ms);
const MINUTE_MS = 60_000;

const letter = {
  subject: 'Hello',
  paragraphs: ['How are you?'],
  link: { label: 'Open', path: '/account/confirm?token=secret' },
  small: [],
};
const mail = { to: { name: 'Mila', address: 'mila@example.org' }, locale: 'en', letter };

/** A transport that does what it is told and remembers what it was given. */
function transportThat(...deliveries: Awaited<ReturnType<MailTransport>>[]) {
  const given: string[] = [];
  const transport: MailTransport = ({ id }) => {
    given.push(id);
    return Promise.resolve(deliveries[given.length - 1] ?? { kind: 'sent' });
  };
  return { transport, given };
}

async function rowOf(db: Db) {
  const [row] = await db
    .select({ state: mailOutbox.state, attempts: mailOutbox.attempts, letter: mailOutbox.letter, problem: mailOutbox.problem })
    .from(mailOutbox);
  return row;
}

describe('queueing', () => {
  test('happens with the deed it tells of, or not at all', async () => {
    const { db } = await freshDatabase();
    const failing = db.transaction(async (tx) => {
      await queueMail(tx, mail, NOW);
      throw new Error('the deed failed');
    });
    await expect(failing).rejects.toThrow('the deed failed');
    expect(await listMail(db)).toEqual([]);
  });

  test.each([
    ['an address with a line break', { ...mail, to: { name: 'Mila', address: 'mila@example.org\r\nBcc: all@example.org' } }],
    ['an address with a second one', { ...mail, to: { name: 'Mila', address: 'mila@example.org, all@example.org' } }],
    ['a name with a line break', { ...mail, to: { name: 'Mila\r\nBcc: all@example.org', address: 'mila@example.org' } }],
    ['a subject with a line break', { ...mail, letter: { ...letter, subject: 'Hello\nBcc: all@example.org' } }],
    ['a link to another site', { ...mail, letter: { ...letter, link: { label: 'Open', path: '//evil.example/' } } }],
    ['a whole address as a link', { ...mail, letter: { ...letter, link: { label: 'Open', path: 'https://evil.example/' } } }],
  ])('%s is a bug that throws', async (_, bad) => {
    const { db } = await freshDatabase();
    await expect(queueMail(db, bad, NOW)).rejects.toThrow();
    expect(await listMail(db)).toEqual([]);
  });
});

describe('delivering', () => {
  test('sends a letter once and clears its text, which holds a link that opens an account', async () => {
    const { db } = await freshDatabase();
    await queueMail(db, mail, NOW);
    const { transport, given } = transportThat();
    expect(await deliverWaitingMail(db, transport, NOW)).toEqual({ sent: 1, 'not-now': 0, refused: 0, uncertain: 0 });
    await deliverWaitingMail(db, transport, after(MINUTE_MS));
    expect(given).toHaveLength(1);
    expect(await rowOf(db)).toEqual({ state: 'sent', attempts: 1, letter: null, problem: null });
  });

  test('never sends one twice, however many deliver at the same moment', async () => {
    const { db } = await freshDatabase();
    for (let i = 0; i < 10; i++) await queueMail(db, mail, after(i));
    const { transport, given } = transportThat();
    await Promise.all([1, 2, 3, 4].map(() => deliverWaitingMail(db, transport, after(1000))));
    expect(given).toHaveLength(10);
    expect(new Set(given).size).toBe(10);
  });

  test('oldest first, twenty at a time', async () => {
    const { db } = await freshDatabase();
    for (let i = 0; i < 25; i++) await queueMail(db, { ...mail, to: { name: String(i), address: 'mila@example.org' } }, after(i));
    const names: string[] = [];
    const transport: MailTransport = ({ to }) => Promise.resolve(names.push(to.name)).then(() => ({ kind: 'sent' }));
    await deliverWaitingMail(db, transport, after(1000));
    expect(names).toEqual(Array.from({ length: 20 }, (_, i) => String(i)));
    await deliverWaitingMail(db, transport, after(1000));
    expect(names).toHaveLength(25);
  });

  test('tries again after 1, 2, 4 … 64 minutes, and gives up after eight attempts', async () => {
    const { db } = await freshDatabase();
    await queueMail(db, mail, NOW);
    const no = { kind: 'not-now', problem: 'busy' } as const;
    const { transport, given } = transportThat(no, no, no, no, no, no, no, no, no);
    let atMs = 0;
    for (const delayMinutes of [1, 2, 4, 8, 16, 32, 64]) {
      await deliverWaitingMail(db, transport, after(atMs));
      atMs += delayMinutes * MINUTE_MS;
      await deliverWaitingMail(db, transport, after(atMs - 1));
    }
    expect(given).toHaveLength(7);
    expect(await rowOf(db)).toMatchObject({ state: 'waiting', attempts: 7, problem: 'busy' });
    await deliverWaitingMail(db, transport, after(atMs));
    expect(await rowOf(db)).toEqual({ state: 'refused', attempts: 8, letter: null, problem: 'busy' });
    await deliverWaitingMail(db, transport, after(atMs + 600 * MINUTE_MS));
    expect(given).toHaveLength(8);
    expect([1, 2, 7].map(retryDelayMs)).toEqual([60_000, 120_000, 3_840_000]);
  });

  test('delivers after a failure when the server is well again', async () => {
    const { db } = await freshDatabase();
    await queueMail(db, mail, NOW);
    const { transport } = transportThat({ kind: 'not-now', problem: 'busy' });
    await deliverWaitingMail(db, transport, NOW);
    await deliverWaitingMail(db, transport, after(MINUTE_MS));
    expect(await rowOf(db)).toEqual({ state: 'sent', attempts: 2, letter: null, problem: null });
  });

  test.each(['refused', 'uncertain'] as const)('does not try again what is %s', async (kind) => {
    const { db } = await freshDatabase();
    await queueMail(db, mail, NOW);
    const { transport, given } = transportThat({ kind, problem: 'no' });
    await deliverWaitingMail(db, transport, NOW);
    await deliverWaitingMail(db, transport, after(600 * MINUTE_MS));
    expect(given).toHaveLength(1);
    expect(await rowOf(db)).toEqual({ state: kind, attempts: 1, letter: null, problem: 'no' });
  });

  test('does not send again what a sender had in hand when it died', async () => {
    const { db } = await freshDatabase();
    await queueMail(db, mail, NOW);
    await expect(deliverWaitingMail(db, () => Promise.reject(new Error('killed')), NOW)).rejects.toThrow('killed');
    const { transport, given } = transportThat();
    await deliverWaitingMail(db, transport, after(60 * MINUTE_MS));
    expect(given).toEqual([]);
    await tidyOutbox(db, after(15 * MINUTE_MS));
    expect((await rowOf(db))?.state).toBe('sending');
    await tidyOutbox(db, after(15 * MINUTE_MS + 1));
    expect(await rowOf(db)).toMatchObject({ state: 'uncertain', letter: null });
  });

  test('refuses a row that somebody wrote into the database past the checks', async () => {
    const { db } = await freshDatabase();
    await queueMail(db, mail, NOW);
    await db.update(mailOutbox).set({ toAddress: 'mila@example.org\r\nBcc: all@example.org' });
    const { transport, given } = transportThat();
    expect(await deliverWaitingMail(db, transport, NOW)).toMatchObject({ refused: 1 });
    expect(given).toEqual([]);
  });
});

describe('tidying', () => {
  test('closes a letter that waited a day, so that a server set up later does not send stale links', async () => {
    const { db } = await freshDatabase();
    await queueMail(db, mail, NOW);
    await tidyOutbox(db, after(1440 * MINUTE_MS - 1));
    expect((await rowOf(db))?.state).toBe('waiting');
    const { transport, given } = transportThat();
    await deliverWaitingMail(db, transport, after(1440 * MINUTE_MS));
    expect(given).toEqual([]);
    await tidyOutbox(db, after(1440 * MINUTE_MS));
    expect(await rowOf(db)).toMatchObject({ state: 'expired', letter: null });
  });

  test('removes rows after thirty days', async () => {
    const { db } = await freshDatabase();
    await queueMail(db, mail, NOW);
    await deliverWaitingMail(db, transportThat().transport, NOW);
    await tidyOutbox(db, after(30 * 1440 * MINUTE_MS));
    expect(await db.$count(mailOutbox, eq(mailOutbox.state, 'sent'))).toBe(1);
    await tidyOutbox(db, after(30 * 1440 * MINUTE_MS + 1));
    expect(await db.$count(mailOutbox)).toBe(0);
  });
});
