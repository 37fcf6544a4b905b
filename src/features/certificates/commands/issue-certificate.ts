import { randomInt } from 'node:crypto';
import { z } from 'zod';
import type { DbOrTx } from '#db/client.ts';
import { certificatePapers, certificates } from '#db/schema/certificates.ts';
import type { Ctx, Member } from '#features/accounts/index.ts';
import type { Locale } from '#i18n/locale.ts';
import { newId } from '#kernel/ids.ts';
import { ok, refuse, type Result } from '#kernel/result.ts';
import type { Facts } from '../facts.ts';
import { groundsOf } from '../grounds.ts';
import { CertificateName } from '../names.ts';
import { findHeld } from '../rows.ts';
import { expiryOf, standingsOf } from '../rules.ts';
import type { Rule, Rules } from '../rules-file.ts';
import { SHOWN_AT_FIRST } from '../shown.ts';
import { LIST_LENGTH, nextList } from '../status/bitstring.ts';

/** What the form says. */
export const IssueCertificate = z.object({
  kind: z.string().max(40),
  name: CertificateName,
  confirmed: z.literal('yes', { error: 'certificate-name-unconfirmed' }),
});
type Input = Pick<z.infer<typeof IssueCertificate>, 'kind' | 'name'>;
type Given = { readonly rules: Rules; readonly facts: Facts; readonly locale: Locale };
type Refused = 'unknown-certificate' | 'certificate-not-earned';

/** Whether this call made it, and its number. */
type Issued = { readonly id: string; readonly isNew: boolean };

/**
 * Issues a certificate that somebody has earned; it is signed afterwards. Who has one of the kind that holds gets that
 * one: double clicks, two tabs and two processes make one.
 */
export async function issueCertificate(ctx: Ctx<Member>, given: Given, input: Input): Promise<Result<Issued, Refused>> {
  const standing = standingsOf(given.rules, given.facts).find(({ rule }) => rule.id === input.kind);
  if (!standing) return refuse('unknown-certificate');
  return ctx.db.transaction(async (tx) => {
    const held = await findHeld(tx, ctx.actor.userId, input.kind);
    if (held) return ok({ id: held.id, isNew: false });
    if (!standing.isEarned) return refuse('certificate-not-earned');
    return ok(await register(tx, ctx, { ...given, rule: standing.rule, name: input.name }));
  });
}

type Making = Given & { readonly rule: Rule; readonly name: string };

async function register(tx: DbOrTx, { actor, now }: Ctx<Member>, making: Making): Promise<Issued> {
  const { rule, rules, facts, locale, name } = making;
  // Credentials know whole seconds; one that began a part of a second earlier than it says would be odd.
  const issuedAt = new Date(Math.floor(now.getTime() / 1000) * 1000);
  const own = { kind: rule.id, userId: actor.userId, issuedAt, expiresAt: expiryOf(rule, issuedAt) };
  const list = nextList(await tx.$count(certificates));
  // Somebody else may have drawn the same place, or this very certificate may be there meanwhile.
  for (let tries = 0; tries < 20; tries++) {
    const row = { ...own, id: newId(now.getTime()), statusIndex: list * LIST_LENGTH + randomInt(LIST_LENGTH) };
    const [made] = await tx.insert(certificates).values(row).onConflictDoNothing().returning({ id: certificates.id });
    if (made) {
      const grounds = groundsOf(rules, facts, rule.id);
      const papers = { certificateId: made.id, userId: actor.userId, name, locale, grounds, shown: SHOWN_AT_FIRST };
      await tx.insert(certificatePapers).values(papers);
      return { id: made.id, isNew: true };
    }
    const held = await findHeld(tx, actor.userId, rule.id);
    if (held) return { id: held.id, isNew: false };
  }
  throw new Error('No free place was found in the status list.');
}
