import type { MessagePort } from 'node:worker_threads';

import type { FileRecord } from '../corpus/file-record.js';
import type { ListedFile, RefusedFile } from '../corpus/list-files.js';
import type { Root } from '../corpus/read-folder.js';
import { messageOf, UserError, type FailureCode } from '../errors.js';
import type { Hashes } from './changes.js';
import type { Edition } from './edition.js';
import type { Progress } from './types.js';

/** What an edition's thread is started with. */
export interface EditionWorkerData {
  /** The folders of articles; the last is that for added ones, where there is one. */
  readonly roots: readonly Root[];
  readonly task: Task;
  /** A line to the learned reader; `null`: rules read. */
  readonly reader: MessagePort | null;
  /** A line on which the holdings of a running edition come; `null`: there is none. */
  readonly base: MessagePort | null;
  /** Where holdings may be kept from an earlier time; `null`: nowhere. */
  readonly kept: string | null;
}

/** Which folders are read: all, or that for added articles alone. */
export type Extent = 'all' | 'added';

export type Task =
  /** Index what the folders hold, and serve it; when nothing changed against the base, say so and end, unless it must be built. */
  | { readonly kind: 'build'; readonly extent: Extent; readonly mustBuild: boolean }
  /** Serve what comes on the base line, whatever the folders hold. */
  | { readonly kind: 'restore' }
  /** Say what a build would find, and end. */
  | { readonly kind: 'preview' }
  /** Read some files, and end. */
  | { readonly kind: 'read'; readonly files: readonly ListedFile[] };

/** What is to be read before an edition can go over to the next. */
export interface Scanned {
  /** Files that are new or changed, and those that were refused before: they are tried again. */
  readonly missing: readonly ListedFile[];
  /** How many of them were not refused before. */
  readonly fresh: number;
  /** How many files there are of all. */
  readonly total: number;
}

/** What can be asked of an edition across threads. */
export type EditionMethods = Pick<
  Edition,
  'ask' | 'search' | 'sources' | 'timeline' | 'articles' | 'article' | 'suggest' | 'examples'
> & {
  /** Compares the folders with the edition; what is `offered` was read a moment ago, and is not missing while it is still the same. */
  readonly scan: (extent: Extent, offered: readonly FileRecord[]) => Promise<Scanned>;
  /** Makes the edition that was scanned the current one, once what was missing is read; null when that would take long. */
  readonly advance: (read: readonly FileRecord[]) => Built | null;
  /** Makes the edition before the current one; null when that would take long. */
  readonly restore: () => Built | null;
  /** Keeps what the edition was built from under a folder, for the next start. */
  readonly keep: (folder: string) => Promise<void>;
};
export type MethodName = keyof EditionMethods;

/** From the main thread to the edition's. */
export interface Request {
  readonly kind: 'request';
  readonly id: number;
  readonly method: MethodName;
  readonly args: readonly unknown[];
}

/** From the main thread to the edition's, which sends its holdings, or those before them, on the line. There is no answer. */
export interface HandOver {
  readonly kind: 'hand-over';
  readonly which: 'current' | 'former';
  readonly line: MessagePort;
}

/** What the folders hold, as it crosses threads. */
export interface Survey {
  /** Id of the edition that was, or would be, built. */
  readonly edition: string;
  readonly hashes: Hashes;
  readonly refused: readonly RefusedFile[];
  readonly undated: readonly string[];
  readonly nearDuplicates: readonly (readonly string[])[];
}

/** How a build ended. */
export type Built =
  /** The edition serves from now on. */
  | { readonly kind: 'ready'; readonly survey: Survey; readonly hasFormer: boolean }
  /** The articles are what they were. */
  | { readonly kind: 'unchanged'; readonly refused: readonly RefusedFile[] };

/** How the task ended. Sent once. */
export type Outcome =
  | Built
  | { readonly kind: 'previewed'; readonly survey: Survey }
  | { readonly kind: 'read'; readonly records: readonly FileRecord[] }
  | { readonly kind: 'failed'; readonly error: SentError };

/** What is said on the way there, and after. */
export type Remark =
  { readonly kind: 'progress'; readonly step: Step } | { readonly kind: 'warning'; readonly message: string };

/** How far a task is. */
export type Step = Pick<Progress, 'phase' | 'done' | 'total'>;

/** The answer to the request with the same id. */
export type Response =
  | { readonly kind: 'done'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'error'; readonly id: number; readonly error: SentError };

export type FromWorker = Outcome | Remark | Response;

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
