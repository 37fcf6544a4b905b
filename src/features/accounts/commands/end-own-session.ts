import { and, eq } from 'drizzle-orm';
import { sessions } from '#db/schema/accounts.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { Ctx } from '../actor.ts';
import type { EndSession } from '../input.ts';

/** Ends one of the member's sessions, told by its hash; somebody else's stays, and one that has ended changes nothing. */
export async function endOwnSession(ctx: Ctx, input: EndSession): Promise<Result<void, 'sign-in-needed'>> {
  if (ctx.actor.kind === 'guest') return refuse('sign-in-needed');
  await ctx.db.delete(sessions).where(and(eq(sessions.idHash, input.session), eq(sessions.userId, ctx.actor.userId)));
  return ok();
}
