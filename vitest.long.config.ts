import { defineConfig, mergeConfig } from 'vitest/config';

import config from './vitest.config.js';

/** The property test of every reply over ten thousand cases: minutes, where `npm test` takes some hundred. */
export default mergeConfig(config, defineConfig({ test: { env: { CASES: '10000' } } }));
