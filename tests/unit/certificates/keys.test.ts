import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { issuerKeys } from '#db/schema/certificates.ts';
import { didOf, keyIdOf, methodOf } from '#features/certificates/issuer/did.ts';
import { ensureKeyFile } from '#features/certificates/issuer/key-files.ts';
import { ensureSigningKey, listPublicKeys, retireKey } from '#features/certificates/issuer/keys.ts';
import { multikeyOf } from '#features/certificates/issuer/multibase.ts';
import { NOW } from '#tests/support/accounts.ts';
import { dataFolder } from '#tests/support/certificates.ts';
import { freshDatabase } from '#tests/support/database.ts';

describe('the signing key', () => {
  test('is made once by many who start at once, and only its owner can read it', async () => {
    const folder = dataFolder();
    const made = await Promise.all(Array.from({ length: 20 }, () => ensureKeyFile(folder, NOW)));
    expect(new Set(made.map(({ key }) => key.id)).size).toBe(1);
    expect(readdirSync(join(folder, 'issuer-keys'))).toEqual(['0001.json']);
    expect(statSync(join(folder, 'issuer-keys/0001.json')).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'issuer-keys')).mode & 0o777).toBe(0o700);
  });

  test('that can’t be read is not replaced behind anybody’s back', async () => {
    const folder = dataFolder();
    await ensureKeyFile(folder, NOW);
    writeFileSync(join(folder, 'issuer-keys/0001.json'), '{}');
    await expect(ensureKeyFile(folder, NOW)).rejects.toThrow(/holds no signing key\. Restore it/);
  });

  test('of each data folder is published, so that several machines can sign for one site', async () => {
    const { db } = await freshDatabase();
    const keys = [await ensureSigningKey(db, dataFolder(), NOW), await ensureSigningKey(db, dataFolder(), NOW)];
    expect((await listPublicKeys(db)).map(({ id }) => id).sort()).toEqual(keys.map(({ id }) => id).sort());
    expect(JSON.stringify(await db.select().from(issuerKeys))).not.toContain(keys[0]?.secretKey);
  });

  test('is followed by one other when it is retired, however many ask, and its secret half is removed', async () => {
    const { db } = await freshDatabase();
    const folder = dataFolder();
    const old = await ensureSigningKey(db, folder, NOW);
    expect(await retireKey(db, old.id, { now: NOW, isLeaked: false })).toBe(true);
    expect(await retireKey(db, old.id, { now: NOW, isLeaked: false })).toBe(false);
    const next = await Promise.all(Array.from({ length: 5 }, () => ensureSigningKey(db, folder, NOW)));
    expect(new Set(next.map(({ id }) => id)).size).toBe(1);
    expect(next[0]?.id).not.toBe(old.id);
    expect(readdirSync(join(folder, 'issuer-keys'))).toEqual(['0002.json']);
    expect(await listPublicKeys(db)).toHaveLength(2);
  });
});

describe('names', () => {
  test('of the issuer follow did:web, with a port spelt out', () => {
    expect(didOf(new URL('https://learn.example.org'))).toBe('did:web:learn.example.org');
    expect(didOf(new URL('http://localhost:4321'))).toBe('did:web:localhost%3A4321');
  });

  test('of a key lead back to it in both spellings', () => {
    for (const form of ['multikey', 'jwk'] as const)
      expect(keyIdOf(methodOf('did:web:learn.example.org', 'key-abcdefgh12345678', form))).toBe('key-abcdefgh12345678');
    expect(keyIdOf('did:web:learn.example.org#other')).toBeNull();
  });

  test('of a multikey are those of the standard’s own example', () => {
    // did:key 1.0, section "Ed25519": z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK
    const bytes = 'LhrmHBwNuF6Zvd80JNzg5h8EW-ADbnJIBhkZcFOhnOQ';
    expect(multikeyOf(bytes)).toMatch(/^z6Mk[1-9A-HJ-NP-Za-km-z]{44}$/);
  });
});
