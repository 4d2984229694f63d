/**
 * How fast the archive builds, changes and starts, with MiniSearch alone in the same run: npm run bench:archive
 *
 * --parts building,changing,living,waiting   --write (its part of docs/benchmarks.md)
 */
import { existsSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';

import { BENCH } from './answers/data.js';
import { buildingTable } from './archive/building.js';
import { changingTable } from './archive/changing.js';
import { livingTable } from './archive/living.js';
import { waitingTable } from './archive/waiting.js';
import { writePart } from './page-parts.js';

const PAGE = 'docs/benchmarks.md';

interface Part {
  readonly name: string;
  /** Markdown. */
  readonly measure: () => string | Promise<string>;
  readonly note: string;
}

const PARTS: readonly Part[] = [
  {
    name: 'building',
    measure: buildingTable,
    note: `Articles that are parsed already. *MiniSearch alone* adds their sentences, each with its title: with its own tokenizer, the
yardstick, and with the terms that our analyzer gives. An edition also has its paragraphs and articles, and all that
questions are compared with. *Speed* is the yardstick's CPU seconds by its own (wanted: at least 0.6), *memory* its bytes by
the yardstick's (at most 1.5), taken after some questions.`,
  },
  {
    name: 'changing',
    measure: changingTable,
    note: `10,000 files of one paragraph (wanted: one changed file in under 2 %, a start from what was kept 5 times as fast). The files
are in memory; what was kept is read from the disk, with its articles. What an edition prepares beside its retriever (the
comparing of sources, suggestions) is in none of the rows.`,
  },
  {
    name: 'living',
    measure: livingTable,
    note: `The same files on a disk, through the whole archive with its threads, by the clock: a build reads and parses them all.`,
  },
  {
    name: 'waiting',
    measure: waitingTable,
    note: `10,000 files of one paragraph, all of which change, on a disk; the archive with its threads (wanted: p99 at most 3 times that
at rest).`,
  },
];

if (existsSync(BENCH)) await run();
else
  console.error(
    `${BENCH} is not there: this benchmark measures on data that does not come with the project.`,
  );

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      parts: { type: 'string', default: PARTS.map(({ name }) => name).join(',') },
      write: { type: 'boolean', default: false },
    },
  });
  const sections: string[] = [];
  for (const { name, measure, note } of PARTS) {
    if (!values.parts.split(',').includes(name)) continue;
    const section = `### ${name[0]?.toUpperCase() ?? ''}${name.slice(1)}\n\n${note}\n\n${await measure()}\n`;
    sections.push(section);
    console.log(section);
  }
  if (values.write) writePart(PAGE, 'archive', pageOf(values.parts, sections));
}

function pageOf(parts: string, sections: readonly string[]): string {
  const machine = `${String(availableParallelism())} cores of ${cpus()[0]?.model.trim() ?? 'an unknown processor'}, Node ${process.versions.node}`;
  return `## The archive

Written by \`npm run bench:archive -- --parts ${parts} --write\` on ${new Date().toISOString().slice(0, 10)}: ${machine}. Paragraphs are those of
SQuAD's training set, one after the other.

${sections.join('\n')}`;
}
