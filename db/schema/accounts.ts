import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const users = sqliteTable('users', {
  id: text('id').primaryKey(),
  email: text('email').notNull(),
  /** The address in the one form it is compared in. */
  emailKey: text('email_key').notNull().unique(),
  name: text('name').notNull(),
  passwordHash: text('password_hash').notNull(),
  role: text('role', { enum: ['learner', 'instructor', 'admin'] }).notNull(),
  /** The language of letters to this person. */
  locale: text('locale').notNull(),
  createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
});

export const sessions = sqliteTable(
  'sessions',
  {
    /** SHA-256 of the session's id; the id itself is only in the member's cookie. */
    idHash: text('id_hash').primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    expiresAt: integer('expires_at', { mode: 'timestamp_ms' }).notNull(),
    createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
    /** Written at most once an hour. */
    lastUsedAt: integer('last_used_at', { mode: 'timestamp_ms' }).notNull(),
    browser: text('browser').notNull(),
    system: text('system').notNull(),
  },
  (table) => [index('sessions_user').on(table.userId), index('sessions_expiry').on(table.expiresAt)],
);

/** Sign-ups that nobody has confirmed yet; an address may have several, of which one becomes the account. */
export const pendingSignUps = sqliteTable(
  'pending_sign_ups',
  {
    tokenHash: text('token_hash').primaryKey(),
    email: text('email').notNull(),
    emailKey: text('email_key').notNull(),
    name: text('name').notNull(),
    passwordHash: text('password_hash').notNull(),
    locale: text('locale').notNull(),
    /** Tells the browser that signed up from any other that opens the link. */
    browserHash: text('browser_hash').notNull(),
    createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
    expiresAt: integer('expires_at', { mode: 'timestamp_ms' }).notNull(),
  },
  (table) => [index('pending_sign_ups_email').on(table.emailKey), index('pending_sign_ups_expiry').on(table.expiresAt)],
);

export const passwordResets = sqliteTable(
  'password_resets',
  {
    tokenHash: text('token_hash').primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
    expiresAt: integer('expires_at', { mode: 'timestamp_ms' }).notNull(),
  },
  (table) => [index('password_resets_user').on(table.userId)],
);

export const emailChanges = sqliteTable(
  'email_changes',
  {
    tokenHash: text('token_hash').primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    email: text('email').notNull(),
    emailKey: text('email_key').notNull(),
    createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
    expiresAt: integer('expires_at', { mode: 'timestamp_ms' }).notNull(),
  },
  (table) => [index('email_changes_user').on(table.userId)],
);

/** The link that makes the first admin; at most one row. */
export const firstAdminLinks = sqliteTable('first_admin_links', {
  tokenHash: text('token_hash').primaryKey(),
  createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
  expiresAt: integer('expires_at', { mode: 'timestamp_ms' }).notNull(),
});

/** One counter per action and per account or client address; a window begins with its first try. */
export const rateLimits = sqliteTable(
  'rate_limits',
  {
    key: text('key').primaryKey(),
    count: integer('count').notNull(),
    resetsAt: integer('resets_at', { mode: 'timestamp_ms' }).notNull(),
  },
  (table) => [index('rate_limits_reset').on(table.resetsAt)],
);

/** What admins did to whom. Names are not copied here, so that deleting an account leaves nothing of it. */
export const adminLog = sqliteTable(
  'admin_log',
  {
    id: text('id').primaryKey(),
    adminId: text('admin_id').references(() => users.id, { onDelete: 'set null' }),
    userId: text('user_id').references(() => users.id, { onDelete: 'set null' }),
    deed: text('deed', {
      enum: [
        'role-changed',
        'sessions-ended',
        'reset-link-sent',
        'first-admin-made',
        'certificate-revoked',
        'issuer-key-changed',
        'issuer-key-withdrawn',
      ],
    }).notNull(),
    roleBefore: text('role_before', { enum: ['learner', 'instructor', 'admin'] }),
    roleAfter: text('role_after', { enum: ['learner', 'instructor', 'admin'] }),
    at: integer('at', { mode: 'timestamp_ms' }).notNull(),
  },
  (table) => [
    index('admin_log_at').on(table.at),
    index('admin_log_admin').on(table.adminId),
    index('admin_log_user').on(table.userId),
  ],
);
