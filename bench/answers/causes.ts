import { firstOf, isExcerptRight, isFirstRight, isRead, isShown } from './figures.js';
import { overlapOf } from './metrics.js';
import type { Outcome } from './types.js';

/** Why a question went wrong, in the order in which the causes are looked for. */
export const CAUSES = [
  'wrongly spoken',
  'wrongly silent',
  'not retrieved',
  'wrong window',
  'borders',
  'wrong kind',
  'another of the kind',
] as const;
export type Cause = (typeof CAUSES)[number];

/** The first cause that holds; null where nothing went wrong. */
export function causeOf(outcome: Outcome): Cause | null {
  if (outcome.condition !== 'as it is') return isShown(outcome) ? 'wrongly spoken' : null;
  if (isFirstRight(outcome)) return isShown(outcome) ? null : 'wrongly silent';
  if (!isRead(outcome)) return 'not retrieved';
  if (!isExcerptRight(outcome)) return 'wrong window';
  const words = firstOf(outcome)?.text ?? '';
  if (overlapOf(words, outcome.item.references) > 0) return 'borders';
  const kinds = outcome.item.references.map(kindOf);
  return kinds.includes(kindOf(words)) ? 'another of the kind' : 'wrong kind';
}

/** A rough kind by the form of the words. */
function kindOf(words: string): 'number' | 'name' | 'words' {
  if (/\d/u.test(words)) return 'number';
  return /\p{Lu}/u.test(words) ? 'name' : 'words';
}

/** Lines that tell at most `limit` mistakes of each cause, spread over the outcomes. */
export function describeMistakes(outcomes: readonly Outcome[], limit: number): readonly string[] {
  return CAUSES.flatMap((cause) => {
    const own = outcomes.filter((outcome) => causeOf(outcome) === cause);
    const step = Math.max(1, Math.floor(own.length / Math.max(1, limit)));
    const told = own.filter((_, index) => index % step === 0).slice(0, limit);
    return own.length === 0 ? [] : [`  ${cause}: ${String(own.length)}`, ...told.map(describe)];
  });
}

function describe(outcome: Outcome): string {
  const { item, condition } = outcome;
  const first = firstOf(outcome);
  const wanted = item.references.length === 0 ? '–' : item.references.slice(0, 3).join(' | ');
  const said = first === null ? 'nothing' : `"${first.text}" ${first.score.toFixed(2)} in "${first.quote}"`;
  return `    ${item.id} (${condition}) ${item.question}\n      wanted ${wanted}\n      said ${said}`;
}
