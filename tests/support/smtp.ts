import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerEnvelope } from 'smtp-server';
import { onTestFinished } from 'vitest';

/** A letter as a mail server took it. */
export type Arrived = {
  readonly raw: string;
  readonly parsed: ParsedMail;
  readonly recipients: readonly string[];
  readonly sender: string;
};

/** What the server does at each stage; throw to refuse. */
export type SmtpBehaviour = {
  /** Called for each recipient. */
  readonly onRecipient?: (address: string) => void;
  /** Called when the whole content is there, before it is acknowledged. */
  readonly onContent?: (drop: () => void) => void;
};

/** An error that the server answers with this code. */
export function smtpError(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}

/** A real SMTP server on a free port of this machine; stops when the test is over. */
export async function startSmtpServer(
  behaviour: SmtpBehaviour = {},
): Promise<{ readonly url: string; readonly arrived: readonly Arrived[] }> {
  const arrived: Arrived[] = [];
  const sockets = new Map<string, () => void>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, callback) => answer(callback, () => behaviour.onRecipient?.(address)),
    onData: (stream, session, callback) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const raw = Buffer.concat(chunks).toString('utf8');
        void simpleParser(raw).then((parsed) => {
          arrived.push({ raw, parsed, ...addressesOf(session.envelope) });
          answer(callback, () => behaviour.onContent?.(() => sockets.get(`${session.remoteAddress}:${session.remotePort}`)?.()));
        });
      });
    },
  });
  server.server.on('connection', (socket) => sockets.set(`${socket.remoteAddress}:${socket.remotePort}`, () => socket.destroy()));
  server.on('error', () => undefined); // a connection that a test cuts on purpose
  const port = await new Promise<number>((resolve) => {
    const listening = server.listen(0, '127.0.0.1', () => resolve(portOf(listening.address())));
  });
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  return { url: `smtp://127.0.0.1:${port}`, arrived };
}

function answer(callback: (error?: Error | null) => void, act: () => void): void {
  try {
    act();
    callback();
  } catch (error) {
    callback(error instanceof Error ? error : new Error(String(error))); // translated into the server's reply
  }
}

function addressesOf(envelope: SMTPServerEnvelope) {
  return {
    recipients: envelope.rcptTo.map(({ address }) => address),
    sender: envelope.mailFrom === false ? '' : envelope.mailFrom.address,
  };
}

function portOf(address: AddressInfo | string | null): number {
  return address !== null && typeof address === 'object' ? address.port : 0;
}
