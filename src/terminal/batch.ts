import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

import { z } from 'zod';

import type { Archive } from '../archive/types.js';
import { messageOf, UserError } from '../errors.js';

const ID = z.union([z.string(), z.number()]);
/** One line of a batch. */
const LINE = z.object({ id: ID, question: z.string() });
/** What a line that is no question may still have. */
const NAMED = z.object({ id: ID });

/** Questions that are under way at once: enough to keep the edition's thread busy while lines are read and written. */
const MOST_AT_ONCE = 16;

/**
 * Answers the questions of `input`, one JSON object `{"id", "question"}` a line, in their order; blank lines are passed
 * over. A line that is no question, or has nothing to look for, gets `{"id", "error"}`, with the id null where it has
 * none, and the rest goes on. An answer is written as soon as those before it are, so that a program may wait for it
 * before it asks the next. `write` is given one line at a time and awaited. Resolves to how many lines had an error.
 */
export async function answerBatch(
  archive: Pick<Archive, 'ask'>,
  input: Readable,
  write: (line: string) => Promise<void>,
): Promise<number> {
  let errors = 0;
  let written = Promise.resolve();
  const waiting: Promise<void>[] = [];
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const answering = answerLine(archive, line);
    written = written.then(async () => {
      const answered = await answering;
      if (answered.isError) errors += 1;
      await write(answered.line);
    });
    // It is thrown below, where it is awaited, which may be after the next line only.
    written.catch(() => undefined);
    waiting.push(written);
    if (waiting.length >= MOST_AT_ONCE) await waiting.shift();
  }
  await written;
  return errors;
}

interface Answered {
  readonly line: string;
  readonly isError: boolean;
}

/** Never rejects. */
async function answerLine(archive: Pick<Archive, 'ask'>, line: string): Promise<Answered> {
  const value = parseJson(line);
  const id = NAMED.safeParse(value).data?.id ?? null;
  try {
    const answer = await archive.ask(questionOf(value));
    return { line: JSON.stringify({ id, ...answer }), isError: false };
  } catch (error) {
    return { line: JSON.stringify({ id, error: messageOf(error) }), isError: true };
  }
}

/** Undefined where the line is no JSON. */
function parseJson(line: string): unknown {
  try {
    return JSON.parse(line.trim());
  } catch {
    return undefined;
  }
}

function questionOf(value: unknown): string {
  const parsed = LINE.safeParse(value);
  if (parsed.success) return parsed.data.question;
  throw new UserError('bad-usage', 'The line is not an object like {"id": 1, "question": "Who came?"}.');
}
