import { eq, sql } from 'drizzle-orm';
import type { Db, DbOrTx } from '#db/client.ts';
import { rateLimits } from '#db/schema/accounts.ts';
import { MINUTE_MS } from '#kernel/clock.ts';
import { type Refusal, refuse } from '#kernel/result.ts';
import { clientKey } from './addresses.ts';
import { LIMITS, type LimitedAction } from './rules.ts';
import { hashToken } from './tokens.ts';

export type Window = { readonly allowed: number; readonly windowMs: number };

/**
 * Counts one try and says whether it is within the window's allowance, and when the window ends. The window begins
 * with its first try and is over at `resetsAt` to the millisecond; one statement, so exact under concurrency.
 */
export async function countTry(db: Db, key: string, window: Window, now: Date): Promise<{ isAllowed: boolean; resetsAt: Date }> {
  const isOver = sql`${rateLimits.resetsAt} <= ${now.getTime()}`;
  const resetsAt = new Date(now.getTime() + window.windowMs);
  const row = await db
    .insert(rateLimits)
    .values({ key, count: 1, resetsAt })
    .onConflictDoUpdate({
      target: rateLimits.key,
      set: {
        count: sql`case when ${isOver} then 1 else ${rateLimits.count} + 1 end`,
        resetsAt: sql`case when ${isOver} then ${resetsAt.getTime()} else ${rateLimits.resetsAt} end`,
      },
    })
    .returning({ count: rateLimits.count, resetsAt: rateLimits.resetsAt })
    .get();
  return { isAllowed: row.count <= window.allowed, resetsAt: row.resetsAt };
}

/** Whose tries are counted: an address, a user or a link, and the network address the request came from. */
export type Tries = { readonly action: LimitedAction; readonly account: string; readonly client: string };

/**
 * Refuses whoever tried too often. It counts before anything is looked up, so known and unknown addresses get the
 * same answer; the client first, so that one that is shut out can't go on using up other people's tries.
 */
export async function requireTurn(ctx: { db: Db; now: Date }, tries: Tries): Promise<Refusal<'too-many-tries'> | undefined> {
  const { windowMs, perClient, perAccount } = LIMITS[tries.action];
  for (const [key, allowed] of [
    [`${tries.action}:client:${hashToken(clientKey(tries.client))}`, perClient],
    [accountCounter(tries.action, tries.account), perAccount],
  ] as const) {
    const { isAllowed, resetsAt } = await countTry(ctx.db, key, { allowed, windowMs }, ctx.now);
    if (!isAllowed) {
      return refuse('too-many-tries', { detail: { minutes: Math.ceil((resetsAt.getTime() - ctx.now.getTime()) / MINUTE_MS) } });
    }
  }
  return undefined;
}

/** Lets an account try again at once: whoever reads its mail has proved more than a password would. */
export async function forgetTries(tx: DbOrTx, action: LimitedAction, account: string): Promise<void> {
  await tx.delete(rateLimits).where(eq(rateLimits.key, accountCounter(action, account)));
}

function accountCounter(action: LimitedAction, account: string): string {
  return `${action}:account:${hashToken(account)}`;
}
