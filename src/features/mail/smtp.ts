import { Readable } from 'node:stream';
import nodemailer from 'nodemailer';
import type { MailTransport, OutgoingMail } from './commands/deliver-waiting-mail.ts';
import { drawLetter } from './letter.ts';
import type { Delivery } from './rules.ts';

export type SmtpSettings = {
  /** `smtp://…` or `smtps://…`, with user and password in it. */
  readonly smtpUrl: string;
  /** The address letters come from. */
  readonly from: string;
  /** Where links in letters lead. */
  readonly siteUrl: URL;
};

const CONNECT_TIMEOUT_MS = 10_000;
const SILENCE_TIMEOUT_MS = 30_000;

/** A transport that hands letters to an SMTP server. */
export function smtpTransport({ smtpUrl, from, siteUrl }: SmtpSettings): MailTransport {
  return async (mail) => {
    let hasContentLeft = false;
    const transporter = nodemailer.createTransport({
      url: smtpUrl,
      connectionTimeout: CONNECT_TIMEOUT_MS,
      greetingTimeout: CONNECT_TIMEOUT_MS,
      socketTimeout: SILENCE_TIMEOUT_MS,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    // nodemailer doesn't say at which stage a connection broke. The server asks for the content only after it has
    // accepted sender and recipient, so the first read of the stream is the moment from which a letter may arrive.
    transporter.use('stream', (message, done) => {
      const open = message.message.createReadStream.bind(message.message);
      message.message.createReadStream = () => whenFirstRead(open, () => (hasContentLeft = true));
      done();
    });
    try {
      await transporter.sendMail(compose(mail, from, siteUrl));
      return { kind: 'sent' };
    } catch (error) {
      return whatFailed(error, hasContentLeft); // translated: a mail server that says no is daily life, not a bug
    }
  };
}

function compose({ id, to, locale, letter }: OutgoingMail, from: string, siteUrl: URL) {
  return {
    from: { name: 'Reachwright', address: from },
    to: { name: to.name, address: to.address },
    subject: letter.subject,
    messageId: `<${id}@${siteUrl.hostname}>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': locale },
    ...drawLetter(letter, locale, siteUrl),
  };
}

function whenFirstRead(open: () => Readable, told: () => void): Readable {
  async function* content() {
    told();
    yield* open();
  }
  return Readable.from(content(), { objectMode: false });
}

/** RFC 5321, section 4.2.1: a reply that begins with 5 to sender, recipient or content is a permanent no. */
function whatFailed(error: unknown, hasContentLeft: boolean): Delivery {
  const problem = error instanceof Error ? error.message.slice(0, 300) : String(error);
  const reply = error instanceof Error && 'responseCode' in error ? Number(error.responseCode) : 0;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (reply >= 500 && (code === 'EENVELOPE' || code === 'EMESSAGE')) return { kind: 'refused', problem };
  return reply === 0 && hasContentLeft ? { kind: 'uncertain', problem } : { kind: 'not-now', problem };
}
