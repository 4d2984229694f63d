import { loadLearnedReader } from '../../src/reading/load-learned-reader.js';
import type { Reader } from '../../src/reading/reader.js';
import { createRuleReader } from '../../src/reading/rule-reader.js';
import { hasWeights } from './weights.js';

const learned = hasWeights ? await loadLearnedReader() : null;

/** Every reader that hostile articles and bad questions are tried on, by name; one network for all that use it. */
export const READERS: readonly (readonly [name: string, create: () => Reader])[] = [
  ['rules', createRuleReader],
  ...(learned === null ? [] : ([['network', () => learned]] as const)),
];
