import type { RefusedFile } from '../corpus/list-files.js';
import { messageOf, UserError, type FailureCode } from '../errors.js';
import type { Hashes } from './changes.js';
import type { Edition } from './edition.js';

/** What can be asked of an edition across threads. */
export type EditionMethods = Pick<
  Edition,
  'ask' | 'search' | 'timeline' | 'articles' | 'article' | 'suggest' | 'examples'
>;
export type MethodName = keyof EditionMethods;

/** From the main thread to the edition's. */
export interface Request {
  readonly id: number;
  readonly method: MethodName;
  readonly args: readonly unknown[];
}

/** Sent once, when the edition is built. */
export interface Ready {
  readonly kind: 'ready';
  readonly edition: string;
  readonly hashes: Hashes;
  readonly refused: readonly RefusedFile[];
}

/** Sent instead, when it cannot be built. */
export interface Failed {
  readonly kind: 'failed';
  readonly error: SentError;
}

/** The answer to the request with the same id. */
export type Response =
  | { readonly kind: 'done'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'error'; readonly id: number; readonly error: SentError };

export type FromWorker = Ready | Failed | Response;

/** An error as it crosses threads; `code` is null for a fault, whose stack tells where it came from. */
export interface SentError {
  readonly code: FailureCode | null;
  readonly message: string;
  /** Of a UserError, empty for a fault. */
  readonly detail: string;
  readonly stack: string | null;
}

/** Makes an error ready to cross. */
export function sendError(error: unknown): SentError {
  return {
    code: error instanceof UserError ? error.code : null,
    message: messageOf(error),
    detail: error instanceof UserError ? error.detail : '',
    stack: error instanceof Error ? (error.stack ?? null) : null,
  };
}

/** Makes an error again of what crossed. */
export function receiveError({ code, message, detail, stack }: SentError): Error {
  const error = code === null ? new Error(message) : new UserError(code, message, { detail });
  if (stack !== null) error.stack = stack;
  return error;
}
