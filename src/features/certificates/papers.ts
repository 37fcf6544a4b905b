import type { Locale } from '#i18n/locale.ts';
import { withLocale } from '#i18n/request-locale.ts';
import { verifyUrl } from './credential.ts';
import type { Paper } from './picture/paper.ts';
import type { Certificate } from './rows.ts';
import type { Rules } from './rules-file.ts';
import { sayNeed } from './say-need.ts';

/** What stands on somebody's certificate, in any of our languages; null when its holder has left, or its kind has gone. */
export function paperOf(certificate: Certificate, given: { rules: Rules; siteUrl: URL; locale: Locale }): Paper | null {
  const { rules, siteUrl, locale } = given;
  const rule = rules.find(({ id }) => id === certificate.kind);
  if (!rule || !certificate.papers) return null;
  const { id, kind, issuedAt, expiresAt, papers } = certificate;
  return {
    id,
    kind,
    locale,
    title: rule.name[locale],
    about: rule.about[locale],
    name: papers.name,
    asked: withLocale(locale, () => rule.needs.map((need) => sayNeed(need, rules, locale))),
    issuedAt,
    expiresAt,
    url: verifyUrl(siteUrl, id),
  };
}
