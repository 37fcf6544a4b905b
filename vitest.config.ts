import { defineConfig } from 'vitest/config';

/** What touches the database runs a second time, unchanged, against a libSQL server over HTTP. */
const ON_THE_DATABASE = [
  'tests/unit/db/any-database.test.ts',
  'tests/unit/accounts/{forms,leaving,own-account,people,rate-limits,reset,sessions,sign-in,sign-up}.test.ts',
  'tests/unit/mail/outbox.test.ts',
  'tests/unit/progress/record-progress.test.ts',
  'tests/unit/exercises/save-work.test.ts',
  'tests/unit/publishing/{after-withdrawal,figures,lessons}.test.ts',
  'tests/unit/search/released.test.ts',
  'tests/unit/sandbox/runs.test.ts',
];

export default defineConfig({
  test: {
    env: { TZ: 'UTC' },
    // Argon2 and a real SMTP server on a busy machine with two cores.
    testTimeout: 30_000,
    // A real server has one database for all tests.
    fileParallelism: process.env['TEST_LIBSQL_URL'] === undefined,
    projects: [
      { extends: true, test: { name: 'local file', include: ['tests/{unit,architecture,golden}/**/*.test.ts'] } },
      { extends: true, test: { name: 'over HTTP', include: ON_THE_DATABASE, env: { TEST_DATABASE: 'http' } } },
    ],
  },
});
