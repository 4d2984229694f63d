import { availableParallelism, cpus } from 'node:os';

import type { Options } from './options.js';
import { RIGHT_IN_WORDS } from './right.js';

/** The page of all figures, with what is needed to repeat them. */
export function pageOf(sections: readonly string[], { sets, systems, sample }: Options): string {
  const machine = `${String(availableParallelism())} cores of ${cpus()[0]?.model.trim() ?? 'an unknown processor'}, Node ${process.versions.node}`;
  return `# Benchmarks

Written by \`npm run bench:answers -- --sets ${sets.join(',')} --systems ${systems.join(',')} --sample ${String(sample)} --write\`
on ${new Date().toISOString().slice(0, 10)}: ${machine}. The data does not come with the project.

Systems: \`rules\` is the rule-based reader, \`study\` the weights of the study that led to the reader, \`product\` what
ships; all three with the same index and the same decision. Of SQuAD every ${String(sample)}th question is asked. Halves are
parted by article: settings were chosen on *looked at* alone.

EM and F1 are SQuAD's, of the best answer whether or not it is shown. ${RIGHT_IN_WORDS} *In windows*: a text that was read
holds an accepted answer. *Answered*: of the questions that the articles answer, those that get an answer shown. ECE:
expected calibration error in ten bins. Shares are per cent.

${sections.join('\n')}`;
}
