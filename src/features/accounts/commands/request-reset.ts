import { ok, type Result } from '#kernel/result.ts';
import type { Ctx } from '../actor.ts';
import { findByEmail } from '../addressees.ts';
import { emailKey } from '../addresses.ts';
import type { RequestReset } from '../input.ts';
import { requireTurn } from '../rate-limits.ts';
import { saveReset } from '../reset-links.ts';

/** Sends a link to choose a new password, if the address has an account; the answer is the same if it hasn't. */
export async function requestReset(ctx: Ctx, input: RequestReset & { client: string }): Promise<Result<void, 'too-many-tries'>> {
  const key = emailKey(input.email);
  const refusal = await requireTurn(ctx, { action: 'reset', account: key, client: input.client });
  if (refusal) return refusal;
  await ctx.db.transaction(async (tx) => {
    const person = await findByEmail(tx, key);
    if (person) await saveReset(tx, person, ctx.now);
  });
  return ok();
}
