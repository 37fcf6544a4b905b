import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/architecture/**/*.test.ts'],
    env: { TZ: 'UTC' },
    // Argon2 and a real SMTP server on a busy machine with two cores.
    testTimeout: 30_000,
  },
});
