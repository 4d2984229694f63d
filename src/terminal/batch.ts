import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

import { z } from 'zod';

import type { Archive } from '../archive/types.js';
import { messageOf, UserError } from '../errors.js';

/** One line of a batch. */
const LINE = z.object({ id: z.union([z.string(), z.number()]), question: z.string() });

/** Questions that are under way at once: enough to keep the edition's thread busy while lines are read and written. */
const MOST_AT_ONCE = 16;

/**
 * Answers the questions of `input`, one JSON object `{"id", "question"}` a line, in their order; blank lines are passed
 * over. A line that is no question, or has nothing to look for, gets `{"id", "error"}`, and the rest goes on.
 * `write` is given one line at a time and awaited. Resolves to how many lines had an error.
 */
export async function answerBatch(
  archive: Pick<Archive, 'ask'>,
  input: Readable,
  write: (line: string) => Promise<void>,
): Promise<number> {
  const waiting: Promise<Answered>[] = [];
  let errors = 0;
  const flush = async (most: number): Promise<void> => {
    while (waiting.length > most) {
      const answered = await waiting.shift();
      if (answered === undefined) return;
      if (answered.isError) errors += 1;
      await write(answered.line);
    }
  };
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    waiting.push(answerLine(archive, line));
    await flush(MOST_AT_ONCE - 1);
  }
  await flush(0);
  return errors;
}

interface Answered {
  readonly line: string;
  readonly isError: boolean;
}

async function answerLine(archive: Pick<Archive, 'ask'>, line: string): Promise<Answered> {
  let id: string | number | null = null;
  try {
    const parsed = parseLine(line);
    id = parsed.id;
    const answer = await archive.ask(parsed.question);
    return { line: JSON.stringify({ id, ...answer }), isError: false };
  } catch (error) {
    return { line: JSON.stringify({ id, error: messageOf(error) }), isError: true };
  }
}

function parseLine(line: string): z.infer<typeof LINE> {
  try {
    return LINE.parse(JSON.parse(line));
  } catch {
    throw new UserError('bad-usage', 'The line is not an object like {"id": 1, "question": "Who came?"}.');
  }
}
