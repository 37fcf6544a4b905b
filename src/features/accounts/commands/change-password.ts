import { and, eq, ne } from 'drizzle-orm';
import { emailChanges, passwordResets, sessions, users } from '#db/schema/accounts.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { Ctx } from '../actor.ts';
import { findById, writeTo } from '../addressees.ts';
import type { ChangePassword } from '../input.ts';
import { passwordChangedLetter } from '../letters.ts';
import { requireOwnPassword } from '../own-password.ts';
import { findPasswordProblem, type PasswordProblem } from '../password-rules.ts';
import { hashPassword } from '../passwords.ts';

type Refused = 'sign-in-needed' | 'busy' | 'too-many-tries' | 'wrong-password' | PasswordProblem;

/** Changes the member's password and ends their other sessions, so that whoever knew the old one is out. */
export async function changePassword(ctx: Ctx, input: ChangePassword & { client: string }): Promise<Result<void, Refused>> {
  const { actor, db, now } = ctx;
  if (actor.kind === 'guest') return refuse('sign-in-needed');
  const problem = findPasswordProblem(input.password, actor);
  if (problem) return refuse(problem, { field: 'password' });
  const refusal = await requireOwnPassword(
    { db, actor, now },
    { password: input.current, client: input.client, field: 'current' },
  );
  if (refusal) return refusal;

  const hashed = await hashPassword(input.password);
  if (!hashed.ok) return hashed;
  return db.transaction(async (tx) => {
    const self = await findById(tx, actor.userId);
    if (self === null) return refuse('sign-in-needed');
    await tx.update(users).set({ passwordHash: hashed.value }).where(eq(users.id, actor.userId));
    await tx.delete(sessions).where(and(eq(sessions.userId, actor.userId), ne(sessions.idHash, actor.sessionHash)));
    await tx.delete(passwordResets).where(eq(passwordResets.userId, actor.userId));
    await tx.delete(emailChanges).where(eq(emailChanges.userId, actor.userId));
    await writeTo(tx, self, passwordChangedLetter, now);
    return ok();
  });
}
