import type { Archive } from '../src/archive/types.js';

/** What commands work with. */
export interface Services {
  readonly archive: Archive;
}
