import { eq } from 'drizzle-orm';
import { users } from '#db/schema/accounts.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { Ctx } from '../actor.ts';
import type { ChangeProfile } from '../input.ts';

/** Changes the member's name and the language of letters to them. */
export async function changeProfile(ctx: Ctx, input: ChangeProfile): Promise<Result<void, 'sign-in-needed'>> {
  if (ctx.actor.kind === 'guest') return refuse('sign-in-needed');
  await ctx.db.update(users).set({ name: input.name, locale: input.locale }).where(eq(users.id, ctx.actor.userId));
  return ok();
}
