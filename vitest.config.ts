import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    pool: 'forks',
    // Worker threads started by the code under test inherit this, so that they can read TypeScript too.
    execArgv: ['--import', './tests/support/typescript-loader.mjs'],
    testTimeout: 15_000,
    coverage: {
      include: ['src/**', 'commands/**'],
      exclude: ['src/main.ts', 'src/cli.ts'],
    },
  },
});
