import type { Reader } from '../../src/reading/reader.js';
import { createRuleReader } from '../../src/reading/rule-reader.js';

/** Every reader that hostile articles and bad questions are tried on, by name. */
export const READERS: readonly (readonly [name: string, create: () => Reader])[] = [
  ['rules', createRuleReader],
];
