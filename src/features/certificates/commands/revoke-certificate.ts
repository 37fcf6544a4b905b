import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { certificatePapers, certificates } from '#db/schema/certificates.ts';
import { type Ctx, holdsRole, logAdminDeed } from '#features/accounts/index.ts';
import { ID_PATTERN } from '#kernel/ids.ts';
import { ok, refuse, type Result } from '#kernel/result.ts';

const REASON_MAX = 300;

/** What the forms say. The reason is shown to whoever checks the certificate. */
export const RevokeCertificate = z.object({
  certificate: z.string().regex(ID_PATTERN, 'form-incomplete'),
  reason: z
    .string({ error: 'certificate-reason-missing' })
    .transform((text) => text.replace(/\s+/gu, ' ').trim())
    .pipe(z.string().min(3, 'certificate-reason-missing').max(REASON_MAX, 'certificate-reason-too-long')),
});
type Input = z.infer<typeof RevokeCertificate>;
type Refused = 'sign-in-needed' | 'not-allowed' | 'unknown-certificate';

/**
 * Revokes a certificate for good: its holder may, and admins may, who are logged for it. One that is revoked already stays
 * as it is, with the first reason.
 */
export async function revokeCertificate(ctx: Ctx, input: Input): Promise<Result<void, Refused>> {
  const { actor, now } = ctx;
  if (actor.kind === 'guest') return refuse('sign-in-needed');
  return ctx.db.transaction(async (tx) => {
    const row = await tx
      .select({ userId: certificates.userId })
      .from(certificates)
      .where(eq(certificates.id, input.certificate))
      .get();
    const isOwn = row?.userId === actor.userId;
    const isAdmin = holdsRole(actor.role, 'admin');
    // Who may not revoke it needn't know whether it is there.
    if (!isOwn && !isAdmin) return refuse('not-allowed');
    if (!row || row.userId === null) return refuse('unknown-certificate');
    const changed = await tx
      .update(certificates)
      .set({ revokedAt: now, revokedBy: isOwn ? 'holder' : 'admin' })
      .where(and(eq(certificates.id, input.certificate), isNull(certificates.revokedAt)))
      .returning({ id: certificates.id });
    if (changed.length === 0) return ok();
    await tx
      .update(certificatePapers)
      .set({ reason: input.reason })
      .where(eq(certificatePapers.certificateId, input.certificate));
    if (!isOwn) await logAdminDeed(tx, { adminId: actor.userId, userId: row.userId, now }, { deed: 'certificate-revoked' });
    return ok();
  });
}
