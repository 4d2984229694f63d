/**
 * How good the answers are: npm run bench:answers
 *
 * --sets squad-given,squad-open,squad2,wikinews,seeds,dates,languages,scale,memory
 * --systems rules,study,product   --sample N (every N-th question of SQuAD)
 * --show-wrong N (mistakes of each cause)   --write (docs/benchmarks.md)
 */
import { existsSync, writeFileSync } from 'node:fs';

import { describeMistakes } from './answers/causes.js';
import { BENCH, readSeedQuestions } from './answers/data.js';
import { groupBy } from './answers/group-by.js';
import { measure } from './answers/measure.js';
import { readOptions, type Options } from './answers/options.js';
import { pageOf } from './answers/page.js';
import { QUESTION_SETS, type QuestionSet } from './answers/sets.js';
import { openSystems, type System } from './answers/systems.js';
import { tablesOf } from './answers/tables.js';
import type { Outcome } from './answers/types.js';

const PAGE = 'docs/benchmarks.md';

if (existsSync(BENCH)) await run(readOptions(process.argv.slice(2)));
else
  console.error(
    `${BENCH} is not there: this benchmark measures on data that does not come with the project.`,
  );

async function run(options: Options): Promise<void> {
  const systems = await openSystems(options.systems);
  const sections: string[] = [];
  for (const set of QUESTION_SETS.filter(({ name }) => options.sets.includes(name))) {
    const section = await sectionOf(set, systems, options);
    sections.push(section);
    console.log(section);
  }
  if (options.write) writeFileSync(PAGE, pageOf(sections, options));
}

async function sectionOf(
  set: QuestionSet,
  systems: readonly System[],
  { sample, showWrong }: Options,
): Promise<string> {
  const head = `## ${set.title}\n\n${set.note}\n`;
  if (set.name === 'seeds' && readSeedQuestions() === null) return `${head}\nThe questions are not there.\n`;
  const outcomes = await measure(set.name, set.groups(sample), systems);
  if (showWrong > 0) {
    for (const [system, own] of groupBy(outcomes, (outcome) => outcome.system))
      console.log(
        `${set.name}, ${system}\n${describeMistakes(own.filter(isLookedAt), showWrong).join('\n')}\n`,
      );
  }
  return `${head}\n${tablesOf(outcomes, set.hasHalves).join('\n')}\n`;
}

/** The other half is reported, and its mistakes are told to nobody. */
function isLookedAt({ item }: Outcome): boolean {
  return item.half === 'looked at';
}
