import { and, count, desc, eq, isNull, sql } from 'drizzle-orm';
import { certificatePapers, certificates } from '#db/schema/certificates.ts';
import type { Ctx, Member } from '#features/accounts/index.ts';
import { numberIn } from './files/read-upload.ts';
import { type Certificate, findCertificate, listOwn } from './rows.ts';

/** Somebody's certificates, revoked ones too, the newest first. */
export const listOwnCertificates = ({ db, actor }: Ctx<Member>): Promise<Certificate[]> => listOwn(db, actor.userId);

/** One of somebody's own; null when it is another's or there is none. */
export async function findOwnCertificate({ db, actor }: Ctx<Member>, id: string): Promise<Certificate | null> {
  const found = await findCertificate(db, id);
  return found?.userId === actor.userId ? found : null;
}

/** One line of the admins' list. */
export type ListedCertificate = Pick<
  typeof certificates.$inferSelect,
  'id' | 'kind' | 'issuedAt' | 'expiresAt' | 'revokedAt' | 'userId'
> & { readonly name: string | null; readonly isSigned: boolean };

const LISTED = 40;

/** Certificates by number, link or a part of the name, the newest 40. For admins: the page and this check. */
export async function listCertificates(
  { db, actor }: Ctx,
  search: string,
): Promise<{ readonly total: number; readonly found: readonly ListedCertificate[] }> {
  if (actor.kind === 'guest' || actor.role !== 'admin')
    throw new Error('listCertificates is for admins; the page must refuse before it asks.');
  const number = numberIn(search);
  const part = `%${search.trim().replace(/[\\%_]/g, '\\$&')}%`;
  const matches =
    search.trim() === ''
      ? undefined
      : number
        ? eq(certificates.id, number)
        : sql`${certificatePapers.name} like ${part} escape '\\'`;
  const { id, kind, issuedAt, expiresAt, revokedAt, userId } = certificates;
  const found = await db
    .select({
      id,
      kind,
      issuedAt,
      expiresAt,
      revokedAt,
      userId,
      name: certificatePapers.name,
      isSigned: sql<number>`${certificatePapers.credential} is not null`.mapWith(Boolean),
    })
    .from(certificates)
    .leftJoin(certificatePapers, eq(certificatePapers.certificateId, certificates.id))
    .where(matches)
    .orderBy(desc(certificates.issuedAt), desc(certificates.id))
    .limit(LISTED);
  const all = await db.select({ total: count() }).from(certificates).get();
  return { total: all?.total ?? 0, found };
}

/** The certificates that somebody holds and that aren't revoked, by kind. */
export async function listHeldKinds({ db, actor }: Ctx<Member>): Promise<string[]> {
  const rows = await db
    .select({ kind: certificates.kind })
    .from(certificates)
    .where(and(eq(certificates.userId, actor.userId), isNull(certificates.revokedAt)));
  return rows.map(({ kind }) => kind);
}

/** All that this feature holds of a member, for "download my data". */
export async function exportCertificates(ctx: Ctx<Member>): Promise<Record<string, unknown>> {
  const own = await listOwnCertificates(ctx);
  return {
    certificates: own.map(({ id, kind, issuedAt, expiresAt, revokedAt, revokedBy, papers }) => ({
      id,
      kind,
      issuedAt,
      expiresAt,
      revokedAt,
      revokedBy,
      name: papers?.name,
      language: papers?.locale,
      restsOn: papers?.grounds,
      shown: papers?.shown,
      reason: papers?.reason,
      credential: papers?.credential,
      jwt: papers?.jwt,
    })),
  };
}
