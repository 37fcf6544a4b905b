import { and, eq, isNull } from 'drizzle-orm';
import type { DbOrTx } from '#db/client.ts';
import { certificatePapers, certificates } from '#db/schema/certificates.ts';
import { Grounds } from './grounds.ts';
import { readShown, type Shown } from './shown.ts';

type Register = typeof certificates.$inferSelect;
type PapersRow = typeof certificatePapers.$inferSelect;

/** What is the holder's own of a certificate. */
export type Papers = Omit<PapersRow, 'grounds' | 'shown'> & { readonly grounds: Grounds; readonly shown: readonly Shown[] };
/** A certificate; without papers when its holder has deleted their account. */
export type Certificate = Register & { readonly papers: Papers | null };

const COLUMNS = { register: certificates, papers: certificatePapers };

/** A certificate by its number; null when none has it. */
export async function findCertificate(db: DbOrTx, id: string): Promise<Certificate | null> {
  const row = await db
    .select(COLUMNS)
    .from(certificates)
    .leftJoin(certificatePapers, eq(certificatePapers.certificateId, certificates.id))
    .where(eq(certificates.id, id))
    .get();
  return row ? certificateOf(row) : null;
}

/** The one of a kind that somebody holds and that isn't revoked; null when there is none. */
export async function findHeld(db: DbOrTx, userId: string, kind: string): Promise<{ id: string; statusIndex: number } | null> {
  const row = await db
    .select({ id: certificates.id, statusIndex: certificates.statusIndex })
    .from(certificates)
    .where(and(eq(certificates.userId, userId), eq(certificates.kind, kind), isNull(certificates.revokedAt)))
    .get();
  return row ?? null;
}

/** All of somebody's certificates, revoked ones too, the newest first. */
export async function listOwn(db: DbOrTx, userId: string): Promise<Certificate[]> {
  const rows = await db
    .select(COLUMNS)
    .from(certificates)
    .leftJoin(certificatePapers, eq(certificatePapers.certificateId, certificates.id))
    .where(eq(certificates.userId, userId));
  return rows.map(certificateOf).sort((a, b) => b.issuedAt.getTime() - a.issuedAt.getTime() || (a.id < b.id ? 1 : -1));
}

function certificateOf({ register, papers }: { register: Register; papers: PapersRow | null }): Certificate {
  if (papers === null) return { ...register, papers: null };
  return { ...register, papers: { ...papers, grounds: Grounds.parse(papers.grounds), shown: readShown(papers.shown) } };
}
