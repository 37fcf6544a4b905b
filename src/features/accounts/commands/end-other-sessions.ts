import { and, eq, ne } from 'drizzle-orm';
import { sessions } from '#db/schema/accounts.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { Ctx } from '../actor.ts';

/** Ends all sessions of the member but this one. */
export async function endOtherSessions(ctx: Ctx): Promise<Result<void, 'sign-in-needed'>> {
  if (ctx.actor.kind === 'guest') return refuse('sign-in-needed');
  await ctx.db.delete(sessions).where(and(eq(sessions.userId, ctx.actor.userId), ne(sessions.idHash, ctx.actor.sessionHash)));
  return ok();
}
