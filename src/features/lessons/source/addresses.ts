import { charactersOf, findForbiddenCharacter, sayForbidden } from './characters.ts';

/** What browsers skip inside an address before they look at its scheme, and spaces that look like nothing. */
const SKIPPED = charactersOf(
  [
    [0x00, 0x20],
    [0x7f, 0xa0],
    [0xad, 0xad],
    [0x200b, 0x200f],
    [0x2028, 0x202f],
    [0x205f, 0x206f],
    [0x3000, 0x3000],
    [0xfeff, 0xfeff],
  ],
  'g',
);
const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const MAIL = /^mailto:[^\s@?&#%:,;]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i;

/** Says what is wrong with the address of a link; null when it may stand. */
export function findAddressFault(address: string): string | null {
  const forbidden = findForbiddenCharacter(address);
  if (forbidden) return sayForbidden(forbidden.name);
  const bare = address.replace(SKIPPED, '');
  const scheme = SCHEME.exec(bare)?.[1]?.toLowerCase();
  if (scheme !== undefined && !['http', 'https', 'mailto'].includes(scheme))
    return `begins with "${scheme}:". Links begin with https://, http://, mailto:, / (a page of this site) or # (a section).`;
  if (/[\t\n\r]/.test(address)) return 'has a line break or a tab in it. Write the address in one piece.';
  if (bare.includes('\\')) return 'has a \\, which browsers read as /. Write /.';
  if (bare === '') return 'is empty. Write where the link leads.';
  if (scheme === 'mailto')
    return MAIL.test(bare) ? null : 'is not mailto: and one address. Write it like mailto:mila@example.org.';
  if (scheme !== undefined) return findWebFault(bare);
  return findOwnFault(bare);
}

/** Says what is wrong with the address of a picture; null when it may stand. */
export function findPictureFault(address: string): string | null {
  const fault = findAddressFault(address);
  if (fault) return fault.replace(/Links begin .*/, 'Pictures begin with / (a picture of this site).');
  return address.startsWith('/')
    ? null
    : 'is not on this site. Pictures begin with /; one from elsewhere would tell that site who reads the lesson, and is not shown.';
}

function findWebFault(address: string): string | null {
  if (!/^https?:\/\/[^/?#]/i.test(address))
    return 'lacks the // and a name after its scheme. Write it like https://example.org/page.';
  if (!URL.canParse(address)) return 'is not an address of the web. Copy it from the browser’s address bar.';
  const { username, password } = new URL(address);
  return username || password ? 'has a name before an @, which hides where it leads. Leave out what stands before the @.' : null;
}

function findOwnFault(address: string): string | null {
  if (address.startsWith('#')) return null;
  if (address.startsWith('//'))
    return 'begins with //, which leads to another site. Write https:// before the name, or one / for a page of this site.';
  if (!address.startsWith('/'))
    return 'doesn’t say where it begins. Write https:// before the name of a site, or / before a page of this one.';
  return null;
}
