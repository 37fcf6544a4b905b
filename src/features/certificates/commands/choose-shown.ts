import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { certificatePapers } from '#db/schema/certificates.ts';
import type { Ctx, Member } from '#features/accounts/index.ts';
import { ID_PATTERN } from '#kernel/ids.ts';
import { ok, refuse, type Result } from '#kernel/result.ts';
import { ALL_SHOWN } from '../shown.ts';

/** What the form says: the boxes that are ticked. */
export const ChooseShown = z.object({
  certificate: z.string().regex(ID_PATTERN),
  shown: z.array(z.enum(ALL_SHOWN)).max(ALL_SHOWN.length),
});

/** Keeps what the holder of a certificate shows on its page; others can't change it, admins neither. */
export async function chooseShown(
  { db, actor }: Ctx<Member>,
  { certificate, shown }: z.infer<typeof ChooseShown>,
): Promise<Result<void, 'unknown-certificate'>> {
  const changed = await db
    .update(certificatePapers)
    .set({ shown: [...new Set(shown)] })
    .where(and(eq(certificatePapers.certificateId, certificate), eq(certificatePapers.userId, actor.userId)))
    .returning({ id: certificatePapers.certificateId });
  return changed.length === 0 ? refuse('unknown-certificate') : ok();
}
