import { describe, expect, test } from 'vitest';
import { mailOutbox } from '#db/schema/mail.ts';
import { deliverWaitingMail, type OutgoingMail, queueMail, smtpTransport, startMailDelivery } from '#features/mail/index.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { smtpError, startSmtpServer } from '#tests/support/smtp.ts';

const NOW = new Date('2026-11-23T12:00:00.000Z');
const siteUrl = new URL('https://learn.example.org');
const from = 'no-reply@learn.example.org';

const letter = {
  subject: 'Hello',
  paragraphs: ['How are you & <yours>?'],
  link: { label: 'Open', path: '/nl/account/confirm?token=abc' },
  small: ['A day.'],
};
const mail = { to: { name: 'Mila Bos', address: 'mila@example.org' }, locale: 'nl', letter };
const outgoing: OutgoingMail = { id: '0198-id', ...mail };

describe('a letter over SMTP', () => {
  test('arrives as text and HTML, in its language, with links to the configured site', async () => {
    const server = await startSmtpServer();
    expect(await smtpTransport({ smtpUrl: server.url, from, siteUrl })(outgoing)).toEqual({ kind: 'sent' });
    const [arrived] = server.arrived;
    expect(arrived?.recipients).toEqual(['mila@example.org']);
    expect(arrived?.sender).toBe(from);
    expect(arrived?.parsed.from?.text).toBe('"Reachwright" <no-reply@learn.example.org>');
    expect(arrived?.parsed.subject).toBe('Hello');
    expect(arrived?.parsed.messageId).toBe('<0198-id@learn.example.org>');
    expect(arrived?.parsed.headers.get('auto-submitted')).toBe('auto-generated');
    expect(arrived?.parsed.text).toBe(
      'How are you & <yours>?\n\nOpen:\nhttps://learn.example.org/nl/account/confirm?token=abc\n\nA day.\n\n-- \nReachwright\nhttps://learn.example.org\n',
    );
    expect(arrived?.parsed.html).toContain('<html lang="nl">');
    expect(arrived?.parsed.html).toContain('How are you &amp; &lt;yours&gt;?');
    expect(arrived?.parsed.html).toContain('href="https://learn.example.org/nl/account/confirm?token=abc"');
  });

  test.each([
    ['name', { ...outgoing, to: { ...outgoing.to, name: 'Mila\r\nBcc: all@example.org\r\nX-Own: 1' } }],
    ['name that closes its quotes', { ...outgoing, to: { ...outgoing.to, name: 'Mila" <all@example.org>, "x' } }],
    ['subject', { ...outgoing, letter: { ...letter, subject: 'Hello\r\nBcc: all@example.org\r\n\r\nOwn body' } }],
    ['language', { ...outgoing, locale: 'nl\r\nBcc: all@example.org' }],
  ])('with a smuggled header in its %s still goes to one recipient, without that header', async (_, smuggled) => {
    const server = await startSmtpServer();
    await smtpTransport({ smtpUrl: server.url, from, siteUrl })(smuggled);
    expect(server.arrived).toHaveLength(1);
    expect(server.arrived[0]?.recipients).toEqual(['mila@example.org']);
    const headers = server.arrived[0]?.raw.split('\r\n\r\n')[0] ?? '';
    expect(headers).not.toMatch(/^(Bcc|X-Own):/im);
    expect(server.arrived[0]?.parsed.text).toContain('How are you');
  });

  test('with a second address smuggled into the address reaches nobody else', async () => {
    const server = await startSmtpServer();
    await smtpTransport({ smtpUrl: server.url, from, siteUrl })({
      ...outgoing,
      to: { name: 'Mila', address: 'mila@example.org\r\nRCPT TO:<all@example.org>' },
    });
    expect(server.arrived.flatMap((arrived) => arrived.recipients)).not.toContain('all@example.org');
  });
});

describe('what the mail server says', () => {
  test('450 to the recipient means later', async () => {
    const server = await startSmtpServer({
      onRecipient: () => {
        throw smtpError(450, 'greylisted');
      },
    });
    expect(await smtpTransport({ smtpUrl: server.url, from, siteUrl })(outgoing)).toMatchObject({ kind: 'not-now' });
  });

  test('550 to the recipient means never', async () => {
    const server = await startSmtpServer({
      onRecipient: () => {
        throw smtpError(550, 'no such mailbox');
      },
    });
    expect(await smtpTransport({ smtpUrl: server.url, from, siteUrl })(outgoing)).toMatchObject({ kind: 'refused' });
  });

  test('452 after the content means later: the server said clearly that it has not taken it', async () => {
    const server = await startSmtpServer({
      onContent: () => {
        throw smtpError(452, 'disk full');
      },
    });
    expect(await smtpTransport({ smtpUrl: server.url, from, siteUrl })(outgoing)).toMatchObject({ kind: 'not-now' });
  });

  test('nobody at the address means later', async () => {
    expect(await smtpTransport({ smtpUrl: 'smtp://127.0.0.1:9', from, siteUrl })(outgoing)).toMatchObject({ kind: 'not-now' });
  });

  test('a line cut after the content means uncertain, and the letter is not sent a second time', async () => {
    const { db } = await freshDatabase();
    const server = await startSmtpServer({ onContent: (drop) => drop() });
    const transport = smtpTransport({ smtpUrl: server.url, from, siteUrl });
    await queueMail(db, mail, NOW);
    expect(await deliverWaitingMail(db, transport, NOW)).toMatchObject({ uncertain: 1 });
    await deliverWaitingMail(db, transport, new Date('2026-11-23T20:00:00.000Z'));
    expect(server.arrived).toHaveLength(1);
  });
});

describe('the server’s loop', () => {
  const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

  test('delivers what is queued while it runs, and ends when it is stopped', async () => {
    const { db } = await freshDatabase();
    const server = await startSmtpServer();
    await queueMail(db, mail, new Date());
    const stop = startMailDelivery({ db, settings: { siteUrl, mail: { smtpUrl: server.url, from } }, log: quiet });
    await expect.poll(() => server.arrived.length, { timeout: 10_000 }).toBe(1);
    await queueMail(db, mail, new Date());
    await expect.poll(() => server.arrived.length, { timeout: 10_000 }).toBe(2);
    await stop();
    await queueMail(db, mail, new Date());
    await new Promise((resolve) => setTimeout(resolve, 2200));
    expect(server.arrived).toHaveLength(2);
  });

  test('without SMTP delivers nothing', async () => {
    const { db } = await freshDatabase();
    await queueMail(db, mail, new Date());
    await startMailDelivery({ db, settings: { siteUrl, mail: { smtpUrl: undefined, from } }, log: quiet })();
    expect((await db.select({ state: mailOutbox.state }).from(mailOutbox))[0]?.state).toBe('waiting');
  });

  test('goes on when the database could not be read, and says so', async () => {
    const { db, close } = await freshDatabase();
    const errors: string[] = [];
    const stop = startMailDelivery({
      db,
      settings: { siteUrl, mail: { smtpUrl: 'smtp://127.0.0.1:9', from } },
      log: { ...quiet, error: (_: unknown, message?: string) => void errors.push(message ?? '') },
    });
    close();
    await expect.poll(() => errors.length, { timeout: 10_000 }).toBeGreaterThanOrEqual(2);
    expect(errors[0]).toBe('The mail outbox could not be read or written; trying again in 2 s.');
    await stop();
  });
});
