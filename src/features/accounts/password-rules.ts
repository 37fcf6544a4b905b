import { normalizePassword } from './passwords.ts';

const PASSWORD_MIN = 10;
const PASSWORD_MAX = 200;

/**
 * Passwords of at least ten characters from the top of published lists of leaked ones, with a few that Dutch
 * speakers and users of this site would choose. Compared in small letters.
 */
const COMMON = new Set([
  '1234567890',
  '0123456789',
  '12345678910',
  '123456789a',
  '1q2w3e4r5t',
  '1qaz2wsx3edc',
  '1q2w3e4r5t6y',
  '0987654321',
  'qwertyuiop',
  'qwerty1234',
  'qwerty12345',
  'qwerty123456',
  'qwertyuiop123',
  'azertyuiop',
  'asdfghjkl1',
  'asdfghjkl123',
  'zxcvbnm123',
  'password12',
  'password123',
  'password1234',
  'password12345',
  'passw0rd123',
  'mypassword',
  'mypassword1',
  'changeme123',
  'letmein123',
  'letmein1234',
  'iloveyou12',
  'iloveyou123',
  'iloveyou1234',
  'ihateyou123',
  'sunshine123',
  'princess123',
  'football123',
  'baseball123',
  'superman123',
  'michael123',
  'welcome123',
  'welcome1234',
  'administrator',
  'admin12345',
  'admin123456',
  'administrator1',
  'test123456',
  'testtest123',
  'abcdefghij',
  'abcd123456',
  'abc1234567',
  'a123456789',
  'abcdefghijk',
  'wachtwoord',
  'wachtwoord1',
  'wachtwoord12',
  'wachtwoord123',
  'welkom1234',
  'welkom12345',
  'welkom0123',
  'ikhouvanjou',
  'ikhouvanjou1',
  'amsterdam1',
  'amsterdam12',
  'amsterdam123',
  'feyenoord1',
  'feyenoord123',
  'nederland1',
  'nederland123',
  'reachwright',
  'reachwright1',
  'reachwright123',
  'socialmedia',
  'socialmedia1',
  'socialmedia123',
]);

export type PasswordProblem = 'password-too-short' | 'password-too-long' | 'password-too-common' | 'password-is-yours';

/** Whether a password is shorter than ten characters. */
export function isTooShort(password: string): boolean {
  return [...normalizePassword(password)].length < PASSWORD_MIN;
}

/**
 * What is wrong with a new password, or null. Length is what counts (NIST SP 800-63B): no rules about digits and
 * signs. Length is counted in characters as a reader sees code points, after NFKC.
 */
export function findPasswordProblem(password: string, owner: { name: string; email: string }): PasswordProblem | null {
  const normal = normalizePassword(password);
  if (isTooShort(password)) return 'password-too-short';
  if ([...normal].length > PASSWORD_MAX) return 'password-too-long';
  const small = normal.toLowerCase();
  if (COMMON.has(small) || new Set(small).size < 4) return 'password-too-common';
  return isOwn(small, owner) ? 'password-is-yours' : null;
}

/** Name, address or its first part, whatever digits and signs are hung on them. */
function isOwn(password: string, { name, email }: { name: string; email: string }): boolean {
  const letters = lettersOf(password);
  return [name, email, email.split('@')[0] ?? '']
    .map((own) => lettersOf(own.toLowerCase()))
    .some((own) => own !== '' && own === letters);
}

function lettersOf(text: string): string {
  return text.replace(/\P{L}/gu, '');
}
