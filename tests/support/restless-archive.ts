import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { pino } from 'pino';

import { openArchive } from '../../src/archive/archive.js';

/**
 * A process that never rests, to be killed: it adds an article after another and changes one of the folder, and indexes
 * both. Its arguments are a home with `articles` in it, and the number of the first article to be added. It prints a line
 * for everything that is done: what was printed must never be lost.
 */
const [home = '', first = '0'] = process.argv.slice(2);
const archive = await openArchive({
  folder: join(home, 'articles'),
  addedFolder: join(home, 'added'),
  kept: { folder: join(home, 'data'), isWritten: true },
  log: pino({ level: 'silent' }),
});
console.log(`open ${archive.report.edition}`);
for (let turn = Number(first); ; turn += 1) {
  const name = `${String(turn)}.txt`;
  const text = `Hill ${String(turn)} is high. ${'It has a path. '.repeat(500)}Here it ends.`;
  const adder = { by: 'somebody', at: new Date() };
  await Promise.all([
    archive.addArticle(name, Buffer.from(text), adder),
    writeFile(join(home, 'articles', 'clock.txt'), `The clock was wound ${String(turn)} times.`),
    archive.reindex(),
  ]);
  console.log(`added ${name}`);
}
