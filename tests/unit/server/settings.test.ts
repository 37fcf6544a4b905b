import { describe, expect, test } from 'vitest';
import { readSettings, SettingsError } from '#server/settings.ts';

const mistakeOf = (env: Record<string, string>): string => {
  try {
    readSettings(env);
  } catch (error) {
    if (error instanceof SettingsError) return error.message;
    throw error;
  }
  return 'no mistake';
};

describe('settings', () => {
  test('need nothing to be set on one’s own machine', () => {
    const settings = readSettings({});
    expect(settings.siteUrl.origin).toBe('http://localhost:4321');
    expect(settings.database.url).toMatch(/^file:.*data\/reachwright\.db$/);
    expect(settings.hasOutboxPage).toBe(true);
  });

  test('name the variable that is wrong, quote it and say what to do', () => {
    expect(mistakeOf({ PORT: 'many' })).toBe('PORT="many" is not a number. Correct it or leave it out.');
    expect(mistakeOf({ DATABASE_URL: 'mysql://x' })).toContain('DATABASE_URL="mysql://x" must begin with file:');
  });

  test('name every variable that is wrong at once', () => {
    expect(mistakeOf({ PORT: '99999999', SMTP_URL: 'mail' }).split('\n')).toHaveLength(2);
  });

  test('an empty variable is as good as none', () => {
    expect(readSettings({ PORT: '' }).port).toBe(4321);
  });

  test('a site for others must be able to send e-mail', () => {
    expect(mistakeOf({ HOST: '0.0.0.0' })).toContain('SMTP_URL is missing');
    expect(mistakeOf({ SITE_URL: 'https://learn.example.org' })).toContain('SMTP_URL is missing');
  });

  test('a site for others must be https', () => {
    expect(mistakeOf({ SITE_URL: 'http://learn.example.org', SMTP_URL: 'smtp://mail.example.org' })).toContain('is not https');
  });

  test('e-mails are never shown on a page where others could read them', () => {
    expect(
      readSettings({ HOST: '0.0.0.0', SITE_URL: 'https://learn.example.org', SMTP_URL: 'smtps://a:b@mail.example.org' })
        .hasOutboxPage,
    ).toBe(false);
  });
});
