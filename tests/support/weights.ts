import { existsSync } from 'node:fs';

import { OWN_FILES } from '../../src/reading/load-learned-reader.js';

/** Whether the learned reader's weights are there; tests that need them are skipped where they are not. */
export const hasWeights = existsSync(OWN_FILES.weights);
