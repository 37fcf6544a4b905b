import { isIPv6 } from 'node:net';
import { domainToASCII } from 'node:url';

/**
 * An e-mail address as we write to it: without spaces around it, in the one form of its Unicode characters
 * (NFKC), its domain in ASCII. Mail goes to this form and never to what was typed, so a look-alike that
 * normalises to somebody's address reaches that somebody. Doing it twice changes nothing more.
 */
export function normalizeEmail(typed: string): string {
  const text = typed.normalize('NFKC').trim();
  const at = text.lastIndexOf('@');
  if (at < 0) return text;
  const domain = text.slice(at + 1);
  return `${text.slice(0, at)}@${domainToASCII(domain) || domain}`;
}

/** The one form in which addresses are compared; an account is one key. */
export function emailKey(email: string): string {
  return normalizeEmail(email).toLowerCase();
}

/**
 * What stands for one visitor when tries are counted: an IPv4 address, or the /64 network of an IPv6 one,
 * since a household or a rented server commands a whole /64.
 */
export function clientKey(address: string): string {
  const bare = address.replace(/%.*$/, '').replace(/^::ffff:(?=\d+\.)/i, '');
  if (!isIPv6(bare)) return bare;
  const [head = '', tail] = bare.toLowerCase().split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : 8 - left.length - right.length;
  const groups = [...left, ...Array.from({ length: zeros }, () => '0'), ...right];
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
