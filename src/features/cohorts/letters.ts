import { type KnownPerson, letterLocale } from '#features/accounts/index.ts';
import type { Letter, NewMail } from '#features/mail/index.ts';
import { type Locale, localizedPath } from '#i18n/locale.ts';
import { m } from '#i18n/paraglide/messages.js';

/** A letter to a member, in their language. */
export function mailTo({ id, name, email, locale }: KnownPerson, letterIn: (locale: Locale) => Letter): NewMail {
  const inLocale = letterLocale(locale);
  return { to: { name, address: email }, locale: inLocale, letter: letterIn(inLocale), userId: id };
}

/** Tells somebody that a roster has put them into a cohort, what is seen of them and how to leave. */
export function addedLetter(locale: Locale, cohort: { readonly id: string; readonly name: string }): Letter {
  const in_ = { locale };
  return {
    subject: m.cohorts_mail_added_subject({}, in_),
    paragraphs: [m.cohorts_mail_added_text({ cohort: cohort.name }, in_), m.cohorts_seen_what({}, in_)],
    link: { label: m.cohorts_mail_added_link({}, in_), path: localizedPath(`/learn/cohorts/${cohort.id}`, locale) },
    small: [m.cohorts_mail_added_leave({}, in_)],
  };
}

/**
 * Asks an address without an account in. Nobody has confirmed it, so the letter holds nothing that anybody has typed;
 * the page behind its link says which cohort it is.
 */
export function invitationLetter(locale: Locale, code: string): Letter {
  const in_ = { locale };
  return {
    subject: m.cohorts_mail_invited_subject({}, in_),
    paragraphs: [m.cohorts_mail_invited_text({}, in_)],
    link: { label: m.cohorts_mail_invited_link({}, in_), path: localizedPath(`/join/${code}`, locale) },
    small: [m.cohorts_mail_invited_small({}, in_)],
  };
}

type Told = { readonly cohort: { readonly id: string; readonly name: string }; readonly title: string; readonly body: string };

/** What an instructor tells the cohort, or one of it. */
export function toldLetter(locale: Locale, { cohort, title, body }: Told): Letter {
  const in_ = { locale };
  return {
    subject: `${cohort.name}: ${title}`,
    paragraphs: body.split(/\n{2,}/),
    link: { label: m.cohorts_mail_told_link({}, in_), path: localizedPath(`/learn/cohorts/${cohort.id}`, locale) },
    small: [m.cohorts_mail_told_small({ cohort: cohort.name }, in_)],
  };
}
