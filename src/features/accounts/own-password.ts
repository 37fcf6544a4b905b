import { eq } from 'drizzle-orm';
import { users } from '#db/schema/accounts.ts';
import { type Refusal, refuse } from '#kernel/result.ts';
import type { Ctx, Member } from './actor.ts';
import { isPassword, requireHashingRoom } from './passwords.ts';
import { requireTurn } from './rate-limits.ts';

/**
 * Refuses unless `password` is the member's own. What can't be taken back asks for it, so that an unlocked browser
 * is not enough; tries are counted, so that it can't be guessed from there either.
 */
export async function requireOwnPassword(
  ctx: Ctx<Member>,
  { password, client, field }: { password: string; client: string; field: string },
): Promise<Refusal<'busy' | 'too-many-tries' | 'wrong-password'> | undefined> {
  const refusal =
    requireHashingRoom() ?? (await requireTurn(ctx, { action: 'password-check', account: ctx.actor.userId, client }));
  if (refusal) return refusal;
  const user = await ctx.db.select({ passwordHash: users.passwordHash }).from(users).where(eq(users.id, ctx.actor.userId)).get();
  const isRight = await isPassword(user?.passwordHash ?? null, password);
  if (!isRight.ok) return isRight;
  return isRight.value ? undefined : refuse('wrong-password', { field });
}
