import { defineConfig } from 'vitest/config';

/** What touches the database runs a second time, unchanged, against a libSQL server over HTTP. */
const ON_THE_DATABASE = [
  'tests/unit/db/any-database.test.ts',
  'tests/unit/accounts/{forms,leaving,own-account,people,rate-limits,reset,sessions,sign-in,sign-up}.test.ts',
  'tests/unit/cohorts/{cohorts,gradebook,untaught}.test.ts',
  'tests/unit/certificates/{issue,keys}.test.ts',
  'tests/unit/mail/outbox.test.ts',
  'tests/unit/progress/{lesson-tallies,record-progress}.test.ts',
  'tests/unit/exams/attempts.test.ts',
  'tests/unit/exercises/save-work.test.ts',
  'tests/unit/publishing/{after-withdrawal,figures,lessons}.test.ts',
  'tests/unit/search/released.test.ts',
  'tests/unit/sandbox/runs.test.ts',
];

export default defineConfig({
  test: {
    env: { TZ: 'UTC' },
    // Argon2 and a real SMTP server on a busy machine with two cores.
    testTimeout: 90_000,
    // All processors: by itself Vitest leaves one out, which is half of two.
    maxWorkers: '100%',
    // Files share what they import: no test file here changes a module's state, and reading the engine takes as long as its tests.
    isolate: false,
    // A real server has one database for all tests.
    fileParallelism: process.env['TEST_LIBSQL_URL'] === undefined,
    projects: [
      { extends: true, test: { name: 'local file', include: ['tests/{unit,architecture,golden}/**/*.test.ts'] } },
      { extends: true, test: { name: 'over HTTP', include: ON_THE_DATABASE, env: { TEST_DATABASE: 'http' } } },
    ],
  },
});
