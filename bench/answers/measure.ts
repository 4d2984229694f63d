import { openCorpus, readWhole, type System } from './systems.js';
import type { Group, Outcome } from './types.js';

/** A word of progress on standard error after so many questions. */
const PROGRESS_EVERY = 200;

/** Asks every system every question, one at a time, one index at a time. */
export async function measure(
  name: string,
  groups: readonly Group[],
  systems: readonly System[],
): Promise<readonly Outcome[]> {
  const total = groups.reduce((sum, { items }) => sum + items.length, 0);
  const started = performance.now();
  const outcomes: Outcome[] = [];
  let done = 0;
  for (const { condition, articles, items } of groups) {
    const corpus = openCorpus(articles());
    for (const item of items) {
      for (const system of systems) {
        const told = await corpus.ask(system, item.question);
        const isWhole = item.paragraph !== null;
        const whole = isWhole ? await readWhole(system, item.question, item.paragraph) : null;
        outcomes.push({ system: system.name, condition, item, told, whole });
      }
      done += 1;
      if (done % PROGRESS_EVERY === 0)
        console.error(
          `${name}: ${String(done)} of ${String(total)}, ${String(Math.round((performance.now() - started) / 1000))} s`,
        );
    }
  }
  return outcomes;
}
