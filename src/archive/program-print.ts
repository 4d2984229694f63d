import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cachedDataVersionTag } from 'node:v8';

/** The rooms that make articles of files, index and compare them; which others they may use is held by the layers' check. */
const ROOMS = ['corpus', 'text', 'question', 'retrieval', 'answer'].map(
  (room) => new URL(`../${room}/`, import.meta.url),
);

/**
 * Changes whenever the program may make other articles of the same files, or find other things in them: with its own code for that, the libraries that
 * its manifest asks for, or the engine, whose tables of letters and words it uses. So nobody has to remember to raise a
 * number. Reckoned once, of the code as it was when it was first asked for.
 */
export function programPrint(): string {
  print ??= printOf();
  return print;
}

let print: string | null = null;

function printOf(): string {
  const hash = createHash('sha256').update(String(cachedDataVersionTag()));
  hash.update(JSON.stringify(createRequire(import.meta.url)('#package')));
  for (const room of ROOMS) {
    const names = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.[jt]s$/u.test(name),
    );
    for (const name of names.sort()) hash.update(`${name}\n`).update(readFileSync(new URL(name, room)));
  }
  return hash.digest('hex').slice(0, 16);
}
