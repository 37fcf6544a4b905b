import { resolve } from 'node:path';
import { z } from 'zod';

const wholeNumber = (fallback: number, min: number, max: number) =>
  z.coerce
    .number({ error: 'is not a number' })
    .int('is not a whole number')
    .min(min, `is below ${min}`)
    .max(max, `is above ${max}`)
    .default(fallback);

const Environment = z.object({
  HOST: z.string().min(1, 'is empty').default('localhost'),
  PORT: wholeNumber(4321, 0, 65_535),
  SITE_URL: z.url({ protocol: /^https?$/, error: 'is not a web address like https://learn.example.org' }).optional(),
  DATA_DIR: z.string().min(1, 'is empty').default('data'),
  DATABASE_URL: z
    .string()
    .regex(/^(file|libsql|https?):/, 'must begin with file:, libsql:, https: or http:')
    .optional(),
  DATABASE_AUTH_TOKEN: z.string().optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'is not an address like smtps://user:password@mail.example.org' }).optional(),
  MAIL_FROM: z.email({ error: 'is not an e-mail address' }).default('no-reply@reachwright.example'),
  TRUST_PROXY: z.stringbool({ error: 'must be true or false' }).default(false),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], {
      error: 'must be one of fatal, error, warn, info, debug, silent',
    })
    .default('info'),
});

export type Settings = {
  readonly host: string;
  readonly port: number;
  /** Where the site is reached from outside; links in e-mails are made from it, never from a request. */
  readonly siteUrl: URL;
  readonly dataDir: string;
  readonly database: { readonly url: string; readonly authToken: string | undefined };
  readonly mail: { readonly smtpUrl: string | undefined; readonly from: string };
  /** Whether a proxy of ours sets X-Forwarded-For. */
  readonly trustProxy: boolean;
  readonly logLevel: z.infer<typeof Environment>['LOG_LEVEL'];
  /** E-mails are shown on a page instead of sent: only without SMTP and only on this very machine. */
  readonly hasOutboxPage: boolean;
};

/** A setting that can't be used; the message names the variable, says what is wrong and what to do. */
export class SettingsError extends Error {}

const LOCAL_HOSTS = new Set(['localhost', '127.0.0.1', '[::1]', '::1']);

/**
 * Reads the settings from environment variables.
 * Errors: {@link SettingsError} with one line for each variable that is wrong.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const filled = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = Environment.safeParse(filled);
  if (!parsed.success) {
    throw new SettingsError(
      parsed.error.issues
        .map(
          (issue) =>
            `${String(issue.path[0])}="${String(env[String(issue.path[0])])}" ${issue.message}. Correct it or leave it out.`,
        )
        .join('\n'),
    );
  }
  const e = parsed.data;
  const siteUrl = new URL(e.SITE_URL ?? `http://localhost:${e.PORT}`);
  const dataDir = resolve(e.DATA_DIR);
  const isLocal = LOCAL_HOSTS.has(siteUrl.hostname) && LOCAL_HOSTS.has(e.HOST);
  if (!isLocal && !e.SMTP_URL) {
    throw new SettingsError(
      `SMTP_URL is missing: a site reached from other machines (HOST="${e.HOST}", SITE_URL="${siteUrl.origin}") must be able to send e-mail. Set SMTP_URL=smtps://user:password@host.`,
    );
  }
  if (!LOCAL_HOSTS.has(siteUrl.hostname) && siteUrl.protocol !== 'https:') {
    throw new SettingsError(`SITE_URL="${e.SITE_URL}" is not https: sign-in cookies would travel in the open. Use https://.`);
  }
  return {
    host: e.HOST,
    port: e.PORT,
    siteUrl,
    dataDir,
    database: { url: e.DATABASE_URL ?? `file:${resolve(dataDir, 'reachwright.db')}`, authToken: e.DATABASE_AUTH_TOKEN },
    mail: { smtpUrl: e.SMTP_URL, from: e.MAIL_FROM },
    trustProxy: e.TRUST_PROXY,
    logLevel: e.LOG_LEVEL,
    hasOutboxPage: isLocal && !e.SMTP_URL,
  };
}
