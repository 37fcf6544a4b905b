import { eq } from 'drizzle-orm';
import { users } from '#db/schema/accounts.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { Ctx } from '../actor.ts';
import { emailKey } from '../addresses.ts';
import type { SignIn } from '../input.ts';
import { isPassword, requireHashingRoom } from '../passwords.ts';
import { requireTurn } from '../rate-limits.ts';

/** Checks address and password; an unknown address gets the answer, and costs the work, of a wrong password. */
export async function signIn(
  ctx: Ctx,
  input: SignIn & { client: string },
): Promise<Result<{ userId: string }, 'busy' | 'too-many-tries' | 'wrong-credentials'>> {
  const key = emailKey(input.email);
  const refusal = requireHashingRoom() ?? (await requireTurn(ctx, { action: 'sign-in', account: key, client: input.client }));
  if (refusal) return refusal;
  const user = await ctx.db
    .select({ id: users.id, passwordHash: users.passwordHash })
    .from(users)
    .where(eq(users.emailKey, key))
    .get();
  const isRight = await isPassword(user?.passwordHash ?? null, input.password);
  if (!isRight.ok) return isRight;
  return user && isRight.value ? ok({ userId: user.id }) : refuse('wrong-credentials');
}
