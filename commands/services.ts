import type { Archive } from '../src/archive/types.js';
import type { ProgramFacts } from '../src/presentation/status-card.js';

/** What commands work with. */
export interface Services {
  readonly archive: Archive;
  /** How the program does at this moment. */
  readonly program: () => ProgramFacts;
}
