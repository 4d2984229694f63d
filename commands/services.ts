import type { Archive } from '../src/archive/types.js';
import type { Audit } from '../src/audit.js';
import type { ProgramFacts } from '../src/presentation/status-card.js';

/** What commands work with. */
export interface Services {
  readonly archive: Archive;
  readonly audit: Audit;
  /** How the program does at this moment. */
  readonly program: () => ProgramFacts;
}
