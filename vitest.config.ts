import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: 2,
    // No module keeps state, so test files can share a process: half the time.
    isolate: false,
    // Worker threads started by the code under test inherit this, so that they can read TypeScript too.
    execArgv: ['--import', './tests/support/typescript-loader.mjs'],
    testTimeout: 15_000,
    coverage: {
      include: ['src/**', 'commands/**'],
      exclude: ['src/main.ts', 'src/cli.ts', 'src/playground.ts', 'src/playground/page/**'],
    },
  },
});
