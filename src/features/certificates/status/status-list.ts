import { and, asc, between, eq, isNotNull, isNull, or } from 'drizzle-orm';
import { certificates, statusLists } from '#db/schema/certificates.ts';
import { statusListOf } from '../credential.ts';
import { ensureSigningKey } from '../issuer/keys.ts';
import { type Issuer, signBriefly } from '../sign-certificates.ts';
import { encodeList, LIST_LENGTH, nextList } from './bitstring.ts';

/** A list is signed anew after so long even when nothing has changed, so that its date means something. */
const SIGNED_ANEW_MS = 7 * 24 * 3_600_000;

/** Gives a published status list as a signed credential in JSON; null when none has this number. */
export type FindStatusList = (issuer: Issuer, number: number, now: Date) => Promise<string | null>;

/** Opens the desk that hands status lists out. Signing takes a second: who asks for the same list meanwhile waits for the same. */
export function openStatusDesk(): FindStatusList {
  const underWay = new Map<string, Promise<string>>();
  return async (issuer, number, now) => {
    const { db } = issuer;
    if (!Number.isSafeInteger(number) || number < 0 || number > nextList(await db.$count(certificates))) return null;
    const bits = encodeList(await listRevoked(issuer, number));
    const kept = await db.select().from(statusLists).where(eq(statusLists.number, number)).get();
    if (kept && kept.bits === bits && now.getTime() - kept.signedAt.getTime() < SIGNED_ANEW_MS) return kept.credential;
    const name = `${issuer.siteUrl.href} ${String(number)} ${bits}`;
    const signing = underWay.get(name) ?? makeList(issuer, { number, bits }, now).finally(() => underWay.delete(name));
    underWay.set(name, signing);
    return signing;
  };
}

async function makeList(issuer: Issuer, { number, bits }: { number: number; bits: string }, now: Date): Promise<string> {
  const key = await ensureSigningKey(issuer.db, issuer.dataDir, now);
  const [signed] = await signBriefly(issuer.siteUrl, key, [statusListOf(issuer.siteUrl, { number, bits, at: now })]);
  if (!signed) throw new Error('The process that signs gave nothing back.');
  const row = { number, bits, credential: signed.credential, keyId: key.id, signedAt: now };
  await issuer.db.insert(statusLists).values(row).onConflictDoUpdate({ target: statusLists.number, set: row });
  return signed.credential;
}

/** The bits of a list that are set: revoked, or of somebody who has left. */
async function listRevoked({ db }: Issuer, number: number): Promise<number[]> {
  const first = number * LIST_LENGTH;
  const rows = await db
    .select({ at: certificates.statusIndex })
    .from(certificates)
    .where(
      and(
        between(certificates.statusIndex, first, first + LIST_LENGTH - 1),
        or(isNotNull(certificates.revokedAt), isNull(certificates.userId)),
      ),
    )
    .orderBy(asc(certificates.statusIndex));
  return rows.map(({ at }) => at - first);
}
