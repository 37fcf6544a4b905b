import type { Logger } from 'pino';
import type { Db } from '#db/client.ts';
import { HOUR_MS, SECOND_MS } from '#kernel/clock.ts';
import { deliverWaitingMail, type DeliveryReport } from './commands/deliver-waiting-mail.ts';
import { tidyOutbox } from './commands/tidy-outbox.ts';
import { smtpTransport } from './smtp.ts';

export type DeliverySettings = {
  readonly db: Db;
  readonly settings: { readonly siteUrl: URL; readonly mail: { readonly smtpUrl: string | undefined; readonly from: string } };
  readonly log: Pick<Logger, 'info' | 'warn' | 'error'>;
};

const POLL_MS = 2 * SECOND_MS;

/**
 * Delivers the outbox for as long as the server runs; without SMTP it does nothing. Returns how to stop, which
 * waits for the letter that is being handed over.
 */
export function startMailDelivery({ db, settings, log }: DeliverySettings): () => Promise<void> {
  const { smtpUrl, from } = settings.mail;
  if (smtpUrl === undefined) return () => Promise.resolve();
  const transport = smtpTransport({ smtpUrl, from, siteUrl: settings.siteUrl });
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  let tidyDueMs = 0;

  async function round(): Promise<void> {
    const now = new Date();
    try {
      if (now.getTime() >= tidyDueMs) {
        await tidyOutbox(db, now);
        tidyDueMs = now.getTime() + HOUR_MS;
      }
      tell(log, await deliverWaitingMail(db, transport, now));
    } catch (error) {
      // A locked or full database must not end the loop: the letters are still there the next time round.
      log.error({ err: error }, 'The mail outbox could not be read or written; trying again in 2 s.');
    }
    if (!isStopped) timer = setTimeout(next, POLL_MS);
  }
  let current = round();
  function next() {
    current = round();
  }

  return async () => {
    isStopped = true;
    clearTimeout(timer);
    await current;
  };
}

function tell(log: DeliverySettings['log'], report: DeliveryReport): void {
  if (report.sent > 0) log.info({ sent: report.sent }, 'Mail delivered.');
  if (report['not-now'] + report.refused + report.uncertain > 0) {
    log.warn(report, 'Mail was not delivered; the reason is in mail_outbox.problem.');
  }
}
