import { m } from '#i18n/paraglide/messages.js';
import type { Locale } from '#i18n/locale.ts';
import { withLocale } from '#i18n/request-locale.ts';
import { credentialOf } from './credential.ts';
import { Grounds } from './grounds.ts';
import type { Unsigned } from './proof/sign.ts';
import type { Rule, Rules } from './rules-file.ts';
import { sayNeed } from './say-need.ts';

/** What of the database goes into a credential. */
export type Draft = {
  readonly id: string;
  readonly kind: string;
  readonly statusIndex: number;
  readonly issuedAt: Date;
  readonly expiresAt: Date | null;
  readonly name: string;
  readonly locale: Locale;
  readonly grounds: unknown;
};

/** The credential of a certificate, ready to be signed. Errors: throws when the rules don't know its kind. */
export function unsignedOf(draft: Draft, { rules, siteUrl }: { readonly rules: Rules; readonly siteUrl: URL }): Unsigned {
  const rule = rules.find(({ id }) => id === draft.kind);
  if (!rule) throw new Error(`content/certificates/rules.yaml has no "${draft.kind}" any more, but one was issued. Put it back.`);
  const { locale } = draft;
  return withLocale(locale, () =>
    credentialOf({
      ...draft,
      siteUrl,
      rule,
      criteria: criteriaOf(rule, rules, locale),
      evidence: { name: m.certificates_evidence(), narrative: evidenceOf(Grounds.parse(draft.grounds)) },
    }),
  );
}

/** What is asked for and, in the same breath, what nobody watched. */
export const criteriaOf = (rule: Rule, rules: Rules, locale: Locale): string =>
  [...rule.needs.map((need) => `${sayNeed(need, rules, locale)}.`), m.certificates_unsupervised()].join(' ');

/** What it rests on without a name, a mark or an answer: those are the holder's to show. */
function evidenceOf({ lessons, tests, runs }: Grounds): string {
  const read = lessons.reduce((sum, track) => sum + track.read, 0);
  return [
    m.certificates_evidence_lessons({ count: read }),
    m.certificates_evidence_tests({ count: tests.length }),
    ...(runs.length > 0
      ? [m.certificates_evidence_runs({ count: runs.length, digests: runs.map(({ digest }) => digest).join(', ') })]
      : []),
  ].join(' ');
}
