/** Words as SQuAD compares them: lower case, no punctuation, no article, single spaces. */
export function normalise(text: string): string {
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .split(/\s+/u);
  return words.filter((word) => word !== '' && !/^(?:a|an|the)$/u.test(word)).join(' ');
}

/** Whether the words equal one of the references after normalisation. No references, not equal. */
export function isExact(words: string, references: readonly string[]): boolean {
  const normal = normalise(words);
  return references.some((reference) => normalise(reference) === normal);
}

/** Overlap of words with the best reference, 0 to 1, as SQuAD's F1; 0 without references. */
export function overlapOf(words: string, references: readonly string[]): number {
  return Math.max(0, ...references.map((reference) => f1(wordsOf(words), wordsOf(reference))));
}

function f1(a: readonly string[], b: readonly string[]): number {
  const rest = [...b];
  const shared = a.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
  return shared === 0 ? 0 : (2 * shared) / (a.length + b.length);
}

function wordsOf(text: string): readonly string[] {
  return normalise(text)
    .split(' ')
    .filter((word) => word !== '');
}

/**
 * Probability that one of `positives` is greater than one of `negatives`, ties counted half: the area under the ROC
 * curve. `null` when either list is empty.
 */
export function auroc(positives: readonly number[], negatives: readonly number[]): number | null {
  if (positives.length === 0 || negatives.length === 0) return null;
  const all = [
    ...positives.map((score) => ({ score, isPositive: true })),
    ...negatives.map((score) => ({ score, isPositive: false })),
  ].sort((a, b) => a.score - b.score);
  let sum = 0;
  for (let start = 0; start < all.length;) {
    let end = start;
    while (end < all.length && all[end]?.score === all[start]?.score) end += 1;
    const ties = all.slice(start, end);
    // Ranks count from 1; those of equal scores are their mean.
    sum += ties.filter(({ isPositive }) => isPositive).length * ((start + 1 + end) / 2);
    start = end;
  }
  const least = (positives.length * (positives.length + 1)) / 2;
  return (sum - least) / (positives.length * negatives.length);
}

/** A probability that was stated, and whether it came true. */
export interface Forecast {
  /** 0 to 1. */
  readonly score: number;
  readonly isRight: boolean;
}

/**
 * Expected calibration error: in `bins` equal parts of 0 to 1, how far the mean of the stated probabilities is from the
 * share that came true, weighed by how many fall there. `null` without forecasts.
 */
export function calibrationError(forecasts: readonly Forecast[], bins = 10): number | null {
  if (forecasts.length === 0) return null;
  const parts = Array.from({ length: bins }, (_, bin) =>
    forecasts.filter(({ score }) => Math.min(bins - 1, Math.floor(score * bins)) === bin),
  );
  const gaps = parts.map((part) => {
    const stated = part.reduce((sum, { score }) => sum + score, 0);
    return Math.abs(stated - part.filter(({ isRight }) => isRight).length);
  });
  return gaps.reduce((sum, gap) => sum + gap, 0) / forecasts.length;
}

/** The value that `share` (0 to 1) of the values do not exceed, by nearest rank; `null` without values. */
export function percentile(values: readonly number[], share: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
}

/** The greatest threshold that at least `share` (0 to 1) of the scores reach; `null` without scores. */
export function thresholdKeeping(scores: readonly number[], share: number): number | null {
  const sorted = [...scores].sort((a, b) => b - a);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
}

/** Part of the whole, 0 to 1; `null` of nothing. */
export function shareOf<T>(all: readonly T[], isCounted: (one: T) => boolean): number | null {
  return all.length === 0 ? null : all.filter(isCounted).length / all.length;
}

/** `null` of nothing. */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
