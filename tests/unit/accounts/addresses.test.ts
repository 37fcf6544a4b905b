import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clientKey, emailKey, normalizeEmail } from '#features/accounts/addresses.ts';
import { clientAddressOf } from '#features/accounts/door.ts';
import { SignIn } from '#features/accounts/input.ts';

describe('e-mail addresses', () => {
  test('case and surrounding spaces do not make another account', () => {
    expect(emailKey('  Mila.Bos@Example.ORG ')).toBe('mila.bos@example.org');
  });

  test('the address that mail goes to keeps the case of its first part', () => {
    expect(normalizeEmail(' Mila@Example.ORG')).toBe('Mila@example.org');
  });

  test('a domain with an umlaut is written in ASCII', () => {
    expect(emailKey('mila@bücher.example')).toBe('mila@xn--bcher-kva.example');
  });

  test('a look-alike from another alphabet is the plain letter or refused, never a second address', () => {
    // U+212A is the Kelvin sign, which looks like a K and lower-cases to k.
    expect(normalizeEmail('ni\u212Ae@example.org')).toBe('niKe@example.org');
    expect(SignIn.safeParse({ email: 'mil\u0430@example.org', password: 'x' }).success).toBe(false);
  });

  test('dots and plus signs are left alone, because they mean something to some servers', () => {
    expect(emailKey('mila.bos+smm@example.org')).toBe('mila.bos+smm@example.org');
  });

  test('normalising twice changes nothing more, and any case or padding gives the same key', () => {
    fc.assert(
      fc.property(
        fc.emailAddress(),
        fc.array(fc.boolean(), { minLength: 8, maxLength: 64 }),
        fc.stringMatching(/^[ \t]{0,3}$/),
        (email, upper, padding) => {
          const shouted = [...email].map((letter, i) => (upper[i % upper.length] ? letter.toUpperCase() : letter)).join('');
          expect(emailKey(emailKey(email))).toBe(emailKey(email));
          expect(emailKey(padding + shouted + padding)).toBe(emailKey(email));
        },
      ),
    );
  });

  test('whatever is typed, the key of the address we write to is the key of what was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (typed) => {
        const parsed = SignIn.shape.email.safeParse(typed);
        if (parsed.success) expect(emailKey(parsed.data)).toBe(emailKey(typed));
      }),
    );
  });
});

describe('client addresses', () => {
  test.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::1', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
  ])('%s counts as %s', (address, key) => {
    expect(clientKey(address)).toBe(key);
  });

  const from = (forwarded: string | null) =>
    new Request('http://localhost/', forwarded === null ? {} : { headers: { 'x-forwarded-for': forwarded } });

  test('without a proxy, whoever claims an address shares one counter with all who do', () => {
    expect(clientAddressOf(from('1.2.3.4'), '1.2.3.4', false)).toBe('forged');
    expect(clientAddressOf(from(null), '203.0.113.7', false)).toBe('203.0.113.7');
  });

  test('behind our proxy only the entry that the proxy wrote counts', () => {
    expect(clientAddressOf(from('6.6.6.6, 203.0.113.7'), '6.6.6.6', true)).toBe('203.0.113.7');
  });
});
