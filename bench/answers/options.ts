import { parseArgs } from 'node:util';

/** What one run does. */
export interface Options {
  /** Names of sets and of further measurements. */
  readonly sets: readonly string[];
  readonly systems: readonly string[];
  /** Every so-manieth question of SQuAD's sets. */
  readonly sample: number;
  /** Mistakes told of each cause, set and system. */
  readonly showWrong: number;
  /** Write docs/benchmarks.md. */
  readonly write: boolean;
}

const SETS = 'squad-given,squad-open,squad2,wikinews,seeds,dates,languages,scale,memory';
const SYSTEMS = 'rules,study,product';
/** A full run stays within half an hour on two cores. */
const SAMPLE = 10;

/** Reads the command line. @throws TypeError for an option that there is not. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sets: { type: 'string', default: SETS },
      systems: { type: 'string', default: SYSTEMS },
      sample: { type: 'string', default: String(SAMPLE) },
      'show-wrong': { type: 'string', default: '0' },
      write: { type: 'boolean', default: false },
    },
  });
  return {
    sets: values.sets.split(','),
    systems: values.systems.split(','),
    sample: countOf(values.sample, SAMPLE),
    showWrong: countOf(values['show-wrong'], 0),
    write: values.write,
  };
}

function countOf(text: string, otherwise: number): number {
  const count = Number(text);
  return Number.isInteger(count) && count >= 0 ? Math.max(count, Math.min(1, otherwise)) : otherwise;
}
