import { hash, verify } from '@node-rs/argon2';
import { ok, type Refusal, type Result } from '#kernel/result.ts';
import { atMost } from './gate.ts';

/** OWASP's first recommendation for Argon2id: 19 MiB, two passes, one lane. The library's default variant is `id`. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** A hash of nothing anybody knows, so that an unknown address costs the same work as a wrong password. */
const NOBODYS_HASH = '$argon2id$v=19$m=19456,t=2,p=1$mad/w+9MmGXNYmcS3LsIRg$PoWDVi+HjcYw/fL3fJIoipJUq4rmoaWu44S9nx6FaP4';

// Argon2 runs on libuv's pool of four threads, which file reads need too: 64 hashes at once held one up for 0.9 s.
// The pool is the process's, so this gate is as well. Whoever would wait behind 32 others, for about half a second, is
// turned away: a crowd at the door must not make everybody's sign-in slower and slower.
const gate = atMost(2, 32);

/** The one form a password is hashed in: keyboards make the same character in different ways. */
export function normalizePassword(password: string): string {
  return password.normalize('NFKC');
}

/**
 * Refuses when a password could not be hashed now. Commands ask before they count a try, so that whoever comes at a busy
 * moment does not use up their tries; the answer depends on nothing in the request.
 */
export function requireHashingRoom(): Refusal<'busy'> | undefined {
  return gate.requireRoom();
}

/** Hashes a password with Argon2id, at most two at a time; refuses when too many wait. */
export function hashPassword(password: string): Promise<Result<string, 'busy'>> {
  return gate.inTurn(() => hash(normalizePassword(password), COST));
}

/** Hashes a password that no visitor asks for, however long it has to wait. */
export function hashOwnPassword(password: string): Promise<string> {
  return gate.patiently(() => hash(normalizePassword(password), COST));
}

/**
 * Whether a password belongs to a hash; refuses when too many wait. Takes as long for `null`, which stands for an account
 * that doesn't exist.
 */
export async function isPassword(passwordHash: string | null, password: string): Promise<Result<boolean, 'busy'>> {
  const checked = await gate.inTurn(() => verify(passwordHash ?? NOBODYS_HASH, normalizePassword(password)));
  return checked.ok ? ok(checked.value && passwordHash !== null) : checked;
}
