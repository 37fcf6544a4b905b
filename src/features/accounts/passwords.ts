import { hash, verify } from '@node-rs/argon2';
import { atMost } from './gate.ts';

/** OWASP's first recommendation for Argon2id: 19 MiB, two passes, one lane. The library's default variant is `id`. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** A hash of nothing anybody knows, so that an unknown address costs the same work as a wrong password. */
const NOBODYS_HASH = '$argon2id$v=19$m=19456,t=2,p=1$mad/w+9MmGXNYmcS3LsIRg$PoWDVi+HjcYw/fL3fJIoipJUq4rmoaWu44S9nx6FaP4';

// Argon2 runs on libuv's pool of four threads, which file reads need too: 64 hashes at once held one up for 0.9 s.
// The pool is the process's, so this gate is as well.
const inTurn = atMost(2);

/** The one form a password is hashed in: keyboards make the same character in different ways. */
export function normalizePassword(password: string): string {
  return password.normalize('NFKC');
}

/** Hashes a password with Argon2id, at most two at a time. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(normalizePassword(password), COST));
}

/** Whether a password belongs to a hash. Takes as long for `null`, which stands for an account that doesn't exist. */
export async function isPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const isRight = await inTurn(() => verify(passwordHash ?? NOBODYS_HASH, normalizePassword(password)));
  return isRight && passwordHash !== null;
}
