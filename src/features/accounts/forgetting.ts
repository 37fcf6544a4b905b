import type { Logger } from 'pino';
import type { Db } from '#db/client.ts';
import { HOUR_MS } from '#kernel/clock.ts';
import { forgetExpired } from './commands/forget-expired.ts';

/** Removes what has expired now and every hour, for as long as the server runs. Returns how to stop. */
export function startForgetting({ db, log }: { readonly db: Db; readonly log: Pick<Logger, 'error'> }): () => Promise<void> {
  let current = forget();
  const timer = setInterval(() => {
    current = forget();
  }, HOUR_MS);

  async function forget(): Promise<void> {
    try {
      await forgetExpired(db, new Date());
    } catch (error) {
      // Nothing relies on it: whoever reads an expired row refuses it. The next hour tries again.
      log.error({ err: error }, 'Expired sessions and links could not be removed; trying again in an hour.');
    }
  }

  return async () => {
    clearInterval(timer);
    await current;
  };
}
