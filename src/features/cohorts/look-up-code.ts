import { type Ctx, requireTurn } from '#features/accounts/index.ts';
import { ok, refuse, type Result } from '#kernel/result.ts';
import { CODE_PATTERN, plainCode } from './codes.ts';
import { findByCode } from './queries.ts';

type Found = NonNullable<Awaited<ReturnType<typeof findByCode>>>;

/** What a code opens, for anybody who has it. Who tries many has to wait: codes are there to be known, not to be guessed. */
export async function lookUpCode(
  ctx: Ctx,
  { code, client }: { readonly code: string; readonly client: string },
): Promise<Result<Found, 'code-unknown' | 'too-many-tries'>> {
  const plain = plainCode(code);
  if (!CODE_PATTERN.test(plain)) return refuse('code-unknown');
  const account = ctx.actor.kind === 'member' ? ctx.actor.userId : `guest at ${client}`;
  const refusal = await requireTurn(ctx, { action: 'join', account, client });
  if (refusal) return refusal;
  const found = await findByCode(ctx, plain);
  return found ? ok(found) : refuse('code-unknown');
}
