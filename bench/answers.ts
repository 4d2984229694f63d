/**
 * How good the answers are: npm run bench:answers
 *
 * --sets squad-given,squad-open,squad2,wikinews,seeds,dates,languages,scale,memory
 * --systems rules,study,product   --sample N (every N-th question of SQuAD)
 * --show-wrong N (mistakes of each cause)   --write (docs/benchmarks.md)
 */
import { existsSync } from 'node:fs';

import { describeMistakes } from './answers/causes.js';
import { BENCH } from './answers/data.js';
import { groupBy } from './answers/group-by.js';
import { measure } from './answers/measure.js';
import { readOptions, type Options } from './answers/options.js';
import { pageOf } from './answers/page.js';
import { memoryLine } from './answers/memory.js';
import { scaleTable } from './answers/scale.js';
import { outputOf, SCRIPTS } from './answers/scripts.js';
import { QUESTION_SETS, type QuestionSet } from './answers/sets.js';
import { openSystems, type System } from './answers/systems.js';
import { tablesOf } from './answers/tables.js';
import type { Outcome } from './answers/types.js';
import { writePart } from './page-parts.js';

const PAGE = 'docs/benchmarks.md';

if (existsSync(BENCH)) await run(readOptions(process.argv.slice(2)));
else
  console.error(
    `${BENCH} is not there: this benchmark measures on data that does not come with the project.`,
  );

async function run(options: Options): Promise<void> {
  const systems = await openSystems(options.systems);
  const sections: string[] = [];
  for (const { name, title, measure: text } of measurements(systems, options)) {
    if (!options.sets.includes(name)) continue;
    const section = `## ${title}\n\n${await text()}\n`;
    sections.push(section);
    console.log(section);
  }
  if (options.write) writePart(PAGE, 'answers', pageOf(sections, options));
}

interface Measurement {
  readonly name: string;
  readonly title: string;
  /** Markdown. */
  readonly measure: () => string | Promise<string>;
}

function measurements(systems: readonly System[], options: Options): readonly Measurement[] {
  return [
    ...QUESTION_SETS.map((set) => ({
      name: set.name,
      title: set.title,
      measure: () => answersTo(set, systems, options),
    })),
    ...SCRIPTS.map(({ name, title, file }) => ({ name, title, measure: () => outputOf(file) })),
    { name: 'scale', title: 'Time a question, by size', measure: () => scaleTable(systems) },
    { name: 'memory', title: 'Memory of the whole bot, with the seeds', measure: memoryLine },
  ];
}

async function answersTo(
  set: QuestionSet,
  systems: readonly System[],
  { sample, showWrong }: Options,
): Promise<string> {
  const groups = set.groups(sample);
  if (groups.length === 0) return 'The questions are not there.';
  const outcomes = await measure(set.name, groups, systems);
  if (showWrong > 0) {
    for (const [system, own] of groupBy(outcomes, (outcome) => outcome.system))
      console.log(
        `${set.name}, ${system}\n${describeMistakes(own.filter(isLookedAt), showWrong).join('\n')}\n`,
      );
  }
  return `${set.note}\n\n${tablesOf(outcomes, set.hasHalves).join('\n')}`;
}

/** The other half is reported, and its mistakes are told to nobody. */
function isLookedAt({ item }: Outcome): boolean {
  return item.half === 'looked at';
}
