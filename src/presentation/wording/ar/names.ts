import type { Wording } from '../catalogue.js';
import { NAMES as ENGLISH } from '../en/names.js';

/** Discord does not speak Arabic: who writes in it sees the English names. */
export const NAMES: Wording['names'] = ENGLISH;
