import type { Logger as PinoLogger } from 'pino';

/** What the rest of the program needs of the log: four levels, facts first, then a sentence. */
export type Logger = Pick<PinoLogger, 'debug' | 'info' | 'warn' | 'error'>;
