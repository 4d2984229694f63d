import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';

import type { Question } from '../../src/question/question.js';
import type { Reader, Reading } from '../../src/reading/reader.js';

const FOLDER = 'bench/work';

/**
 * A reader that keeps what it has read in a file named for `name`, so that another run over the same questions reads
 * only what is new. Readings are a function of question and window, so this changes nothing but the time.
 */
export function rememberReadings(reader: Reader, name: string): Reader {
  mkdirSync(FOLDER, { recursive: true });
  const file = `${FOLDER}/readings-${name}.jsonl`;
  const known = new Map<string, Reading>();
  if (existsSync(file))
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      if (line === '') continue;
      const [key, reading] = JSON.parse(line) as [string, Reading];
      known.set(key, reading);
    }
  return {
    read: async (question, windows) => {
      const keys = windows.map((window) => keyOf(question, window));
      const fresh = keys.flatMap((key, index) => (known.has(key) ? [] : [index]));
      const readings = await reader.read(
        question,
        fresh.map((index) => windows[index] ?? ''),
      );
      for (const [at, index] of fresh.entries()) {
        const [key, reading] = [keys[index], readings[at]];
        if (key === undefined || reading === undefined) continue;
        known.set(key, reading);
        appendFileSync(file, `${JSON.stringify([key, reading])}\n`);
      }
      return keys.flatMap((key) => known.get(key) ?? []);
    },
  };
}

function keyOf({ text }: Question, window: string): string {
  return createHash('sha1').update(`${text}\u0000${window}`).digest('base64url').slice(0, 16);
}
