import { randomBytes } from 'node:crypto';

import { UserError } from '../errors.js';
import type { Logger } from '../logger.js';
import { failureCard } from '../presentation/notice-card.js';
import type { Reply } from '../presentation/reply.js';
import { wordingFor } from '../presentation/wording.js';

/** Where a failure is logged, with what facts, and the locale of the person who is told. */
export interface FailureContext {
  readonly log: Logger;
  readonly facts: object;
  readonly locale: string;
}

/** Logs a failure under a new id, and says it to the person with the same id. */
export function reportFailure(error: unknown, { log, facts, locale }: FailureContext): Reply {
  const wording = wordingFor(locale);
  const id = randomBytes(4).toString('hex');
  if (error instanceof UserError) log.info({ ...facts, id, code: error.code }, 'a request was refused');
  else log.error({ ...facts, id, err: error }, 'a request failed');
  return failureCard(error, id, wording);
}
