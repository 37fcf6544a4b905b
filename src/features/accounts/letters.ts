import type { Letter } from '#features/mail/index.ts';
import { BASE_LOCALE, LOCALES, type Locale, localizedPath } from '#i18n/locale.ts';
import { m } from '#i18n/paraglide/messages.js';

// Letters to addresses that nobody has confirmed hold nothing that the sender of a form chose: no name, no text.
// Otherwise the sign-up form would be a way to send a stranger a message of one's own.

/** The language kept with an account, or the site's own when it is no longer offered. */
export function letterLocale(kept: string): Locale {
  return LOCALES.find((locale) => locale === kept) ?? BASE_LOCALE;
}

function linkTo(path: string, locale: Locale, token?: string): string {
  return localizedPath(path, locale) + (token === undefined ? '' : `?token=${token}`);
}

/** Asks to confirm a sign-up. */
export function confirmSignUpLetter(locale: Locale, token: string): Letter {
  const in_ = { locale };
  return {
    subject: m.accounts_mail_confirm_subject({}, in_),
    paragraphs: [m.accounts_mail_confirm_text({}, in_)],
    link: { label: m.accounts_mail_confirm_link({}, in_), path: linkTo('/account/confirm', locale, token) },
    small: [m.accounts_mail_confirm_life({}, in_), m.accounts_mail_not_you_ignore({}, in_)],
  };
}

/** Answers a sign-up with an address that has an account. */
export function haveAccountLetter(locale: Locale): Letter {
  const in_ = { locale };
  return {
    subject: m.accounts_mail_have_subject({}, in_),
    paragraphs: [m.accounts_mail_have_text({}, in_), m.accounts_mail_have_forgot({}, in_)],
    link: { label: m.accounts_mail_have_link({}, in_), path: linkTo('/account', locale) },
    small: [m.accounts_mail_not_you_ignore({}, in_)],
  };
}

/** Lets somebody choose a new password. */
export function resetLetter(locale: Locale, token: string): Letter {
  const in_ = { locale };
  return {
    subject: m.accounts_mail_reset_subject({}, in_),
    paragraphs: [m.accounts_mail_reset_text({}, in_)],
    link: { label: m.accounts_mail_reset_link({}, in_), path: linkTo('/account/new-password', locale, token) },
    small: [m.accounts_mail_reset_life({}, in_), m.accounts_mail_reset_ignore({}, in_)],
  };
}

/** Tells that the password has been changed. */
export function passwordChangedLetter(locale: Locale): Letter {
  const in_ = { locale };
  return {
    subject: m.accounts_mail_password_subject({}, in_),
    paragraphs: [m.accounts_mail_password_text({}, in_), m.accounts_mail_password_not_you({}, in_)],
    link: { label: m.accounts_mail_password_link({}, in_), path: linkTo('/account/reset', locale) },
    small: [],
  };
}

/** Asks to confirm a new address, at that address. */
export function confirmEmailLetter(locale: Locale, token: string): Letter {
  const in_ = { locale };
  return {
    subject: m.accounts_mail_email_subject({}, in_),
    paragraphs: [m.accounts_mail_email_text({}, in_)],
    link: { label: m.accounts_mail_email_link({}, in_), path: linkTo('/account/confirm-email', locale, token) },
    small: [m.accounts_mail_confirm_life({}, in_), m.accounts_mail_not_you_ignore({}, in_)],
  };
}

/** Tells the old address that another one was asked for, while something can still be done. */
export function emailChangeAskedLetter(locale: Locale): Letter {
  const in_ = { locale };
  return {
    subject: m.accounts_mail_asked_subject({}, in_),
    paragraphs: [m.accounts_mail_asked_text({}, in_), m.accounts_mail_asked_not_you({}, in_)],
    link: { label: m.accounts_mail_password_link({}, in_), path: linkTo('/account/reset', locale) },
    small: [],
  };
}

/** Tells the old address that letters go elsewhere from now on. */
export function emailChangedLetter(locale: Locale): Letter {
  const in_ = { locale };
  return {
    subject: m.accounts_mail_moved_subject({}, in_),
    paragraphs: [m.accounts_mail_moved_text({}, in_)],
    small: [m.accounts_mail_moved_not_you({}, in_)],
  };
}

/** The last letter. */
export function farewellLetter(locale: Locale, name: string): Letter {
  const in_ = { locale };
  return {
    subject: m.accounts_mail_farewell_subject({}, in_),
    paragraphs: [m.accounts_mail_farewell_hello({ name }, in_), m.accounts_mail_farewell_text({}, in_)],
    small: [m.accounts_mail_farewell_small({}, in_)],
  };
}
