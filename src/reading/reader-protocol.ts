import type { Reading } from './reader.js';

/** What is read: the question as it was written, and windows of text. */
export interface ReadingMatter {
  readonly question: string;
  readonly windows: readonly string[];
}

/** From an edition to the keeper of the reader, and from there to the reader's thread. `id` is the sender's own count. */
export interface ReadRequest extends ReadingMatter {
  readonly id: number;
}

/** Back to the edition: `null` when the learned reader is out of order, and rules have to answer. */
export interface ReadResponse {
  readonly id: number;
  readonly readings: readonly Reading[] | null;
}

/** From the reader's thread: once whether it can read, with a sentence for people where it cannot; then responses. */
export type FromReader =
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly problem: string }
  | (ReadResponse & { readonly kind: 'done' });
