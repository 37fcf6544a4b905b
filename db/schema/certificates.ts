import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { users } from './accounts.ts';

/**
 * The register: that a certificate was issued, and whether it still holds. It names nobody, so it outlives the account;
 * a row whose `user_id` has gone belonged to somebody who has left, and counts as withdrawn.
 */
export const certificates = sqliteTable(
  'certificates',
  {
    id: text('id').primaryKey(),
    /** Of `content/certificates/rules.yaml`. */
    kind: text('kind').notNull(),
    userId: text('user_id').references(() => users.id, { onDelete: 'set null' }),
    /** Its place in the status lists, counted through all of them; drawn by lot, so that it tells nothing. */
    statusIndex: integer('status_index').notNull().unique(),
    issuedAt: integer('issued_at', { mode: 'timestamp_ms' }).notNull(),
    expiresAt: integer('expires_at', { mode: 'timestamp_ms' }),
    revokedAt: integer('revoked_at', { mode: 'timestamp_ms' }),
    revokedBy: text('revoked_by', { enum: ['holder', 'admin'] }),
  },
  (table) => [
    // Double clicks, two tabs, two processes: one certificate of a kind holds at a time.
    uniqueIndex('certificates_one_that_holds')
      .on(table.userId, table.kind)
      .where(sql`revoked_at is null`),
    index('certificates_revoked').on(table.revokedAt),
  ],
);

/** Everything about a certificate that is somebody's own; it goes with the account. */
export const certificatePapers = sqliteTable(
  'certificate_papers',
  {
    certificateId: text('certificate_id')
      .primaryKey()
      .references(() => certificates.id, { onDelete: 'cascade' }),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    /** The name on it, as its holder chose it. */
    name: text('name').notNull(),
    locale: text('locale', { enum: ['en', 'nl'] }).notNull(),
    /** What it rests on, as the server knew it on that day. */
    grounds: text('grounds', { mode: 'json' }).notNull(),
    /** What its holder shows beyond the name, the certificate and the date. */
    shown: text('shown', { mode: 'json' }).$type<readonly string[]>().notNull(),
    /** The signed credential, as text so that not a byte of it changes; null until it is signed. */
    credential: text('credential'),
    jwt: text('jwt'),
    /** The key that signed it. */
    keyId: text('key_id'),
    /** Why it was revoked, in the words of who did it. */
    reason: text('reason'),
  },
  (table) => [index('certificate_papers_by_user').on(table.userId), index('certificate_papers_by_key').on(table.keyId)],
);

/** Public keys that credentials were or are signed with. Their secret halves are files in the data folder. */
export const issuerKeys = sqliteTable('issuer_keys', {
  id: text('id').primaryKey(),
  /** The 32 bytes of an Ed25519 public key in base64url. */
  publicKey: text('public_key').notNull(),
  madeAt: integer('made_at', { mode: 'timestamp_ms' }).notNull(),
  /** From when nothing new is signed with it; what it signed stays valid. */
  retiredAt: integer('retired_at', { mode: 'timestamp_ms' }),
  /** Since when it counts as stolen: nothing signed with it is valid. */
  withdrawnAt: integer('withdrawn_at', { mode: 'timestamp_ms' }),
});

/** Signed status lists, each kept until what it says changes. */
export const statusLists = sqliteTable('status_lists', {
  number: integer('number').primaryKey(),
  /** The `encodedList` inside, for comparing. */
  bits: text('bits').notNull(),
  credential: text('credential').notNull(),
  keyId: text('key_id').notNull(),
  signedAt: integer('signed_at', { mode: 'timestamp_ms' }).notNull(),
});

/** What a replay of a certified run on the server came to, kept by the run's fingerprint. */
export const runReplays = sqliteTable(
  'run_replays',
  {
    certificateId: text('certificate_id')
      .notNull()
      .references(() => certificatePapers.certificateId, { onDelete: 'cascade' }),
    digest: text('digest').notNull(),
    /** Whether it came to the same fingerprint; the score is held against the certificate's whenever it is shown. */
    isSame: integer('is_same', { mode: 'boolean' }).notNull(),
    score: real('score').notNull(),
    playedAt: integer('played_at', { mode: 'timestamp_ms' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.certificateId, table.digest] })],
);
