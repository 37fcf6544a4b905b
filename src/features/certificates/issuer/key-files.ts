import { createHash, generateKeyPairSync } from 'node:crypto';
import { link, mkdir, open, readdir, readFile, rm, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const base64url32 = z.string().regex(/^[\w-]{43}$/);

/** A signing key: both halves, 32 bytes each in base64url, and the name that it goes by. */
export const SigningKey = z.object({ id: z.string(), publicKey: base64url32, secretKey: base64url32, madeAt: z.iso.datetime() });
export type SigningKey = z.infer<typeof SigningKey>;

const FOLDER = 'issuer-keys';
const NAME = /^(\d{4})\.json$/;

/** A key and the number of its file; numbers rise. */
export type KeyFile = { readonly number: number; readonly key: SigningKey };

/**
 * The key that this data folder signs with, made when there is none. Of several processes that start on the same folder
 * one makes it and all get the same. Errors: throws when the folder can't be written, or a key in it can't be read.
 */
export async function ensureKeyFile(dataDir: string, now: Date): Promise<KeyFile> {
  const number = (await listNumbers(dataDir)).at(-1);
  return number === undefined ? makeKeyFile(dataDir, 1, now) : { number, key: await readKey(pathOf(dataDir, number)) };
}

/** Removes the files of all keys but the newest: a secret that signs nothing any more can only be stolen. */
export async function forgetOldKeyFiles(dataDir: string): Promise<void> {
  for (const number of (await listNumbers(dataDir)).slice(0, -1)) await rm(pathOf(dataDir, number), { force: true });
}

/** Makes the key with this number. Whoever else has made it meanwhile wins, and theirs is returned. */
export async function makeKeyFile(dataDir: string, number: number, now: Date): Promise<KeyFile> {
  const path = pathOf(dataDir, number);
  await mkdir(join(dataDir, FOLDER), { recursive: true, mode: 0o700 });
  // Written whole under another name first: a link either is there with everything in it or not at all.
  const draft = `${path}.${String(process.pid)}.${Math.random().toString(36).slice(2)}`;
  const file = await open(draft, 'wx', 0o600);
  try {
    await file.writeFile(JSON.stringify(newKey(now)));
    await file.sync();
  } finally {
    await file.close();
  }
  try {
    await link(draft, path);
  } catch (error) {
    if (!isTaken(error)) throw error;
  } finally {
    await unlink(draft);
  }
  return { number, key: await readKey(path) };
}

function newKey(now: Date): SigningKey {
  const { x, d } = z
    .object({ x: base64url32, d: base64url32 })
    .parse(generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }));
  const print = createHash('sha256')
    .update(x)
    .digest('base64url')
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, 16);
  return { id: `key-${print}`, publicKey: x, secretKey: d, madeAt: now.toISOString() };
}

async function listNumbers(dataDir: string): Promise<number[]> {
  const names = await readdir(join(dataDir, FOLDER)).catch(() => []); // there is none before the first start
  return names
    .flatMap((name) => NAME.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
}

const pathOf = (dataDir: string, number: number): string => join(dataDir, FOLDER, `${String(number).padStart(4, '0')}.json`);

async function readKey(path: string): Promise<SigningKey> {
  const text = await readFile(path, 'utf8');
  try {
    return SigningKey.parse(JSON.parse(text));
  } catch {
    throw new Error(`${path} holds no signing key. Restore it from a backup, or move it away and a new key is made.`);
  }
}

const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EEXIST';
