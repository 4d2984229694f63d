import { defineConfig } from 'vitest/config';

import base from './vitest.config.js';

/** The page of the playground in a real browser, `npm run test:browser`: it needs `npm run build` and Chromium. */
export default defineConfig({
  test: {
    ...base.test,
    include: ['tests/browser/*.browser.ts'],
    maxWorkers: 1,
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
