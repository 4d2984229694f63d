/** Rows of numbers with what came true of each, and how much each counts. */
export interface Row {
  readonly x: readonly number[];
  readonly y: number;
  readonly weight: number;
  /** Log-odds that are given, not fitted. */
  readonly offset?: number;
}

/** Several rows of which the right ones should come first; `y` is each row's share of being right. */
export type Contest = readonly Row[];

const STEPS = 1500;
const RATE = 0.05;

/** Weights of a logistic regression, by Adam on standardised columns, with `shrink` times half their squares as cost. */
export function fitLogistic(rows: readonly Row[], shrink: number): readonly number[] {
  const total = sum(rows.map(({ weight }) => weight));
  return descend(rows, shrink, (weights, gradient) => {
    for (const { x, y, weight, offset = 0 } of rows) {
      const error = (weight / total) * (1 / (1 + Math.exp(-dot(x, weights) - offset)) - y);
      addTo(gradient, x, error);
    }
  });
}

/** Weights of a conditional logit: the chance of a row is its share of the exponentials of its contest. */
export function fitContests(contests: readonly Contest[], shrink: number): readonly number[] {
  const total = sum(contests.map(([first]) => first?.weight ?? 0));
  return descend(contests.flat(), shrink, (weights, gradient) => {
    for (const contest of contests) {
      const scores = contest.map(({ x }) => dot(x, weights));
      const top = Math.max(...scores);
      const shares = scores.map((score) => Math.exp(score - top));
      const all = sum(shares);
      for (const [index, { x, y, weight }] of contest.entries())
        addTo(gradient, x, (weight / total) * ((shares[index] ?? 0) / all - y));
    }
  });
}

type Slope = (weights: readonly number[], gradient: number[]) => void;

function descend(rows: readonly Row[], shrink: number, slope: Slope): readonly number[] {
  const scales = scalesOf(rows);
  const width = scales.length;
  const weights = Array.from({ length: width }, () => 0);
  const [mean, square] = [Array.from(weights), Array.from(weights)];
  for (let step = 1; step <= STEPS; step += 1) {
    const scaled = weights.map((weight, at) => weight / (scales[at] ?? 1));
    const gradient = weights.map(() => 0);
    slope(scaled, gradient);
    for (let at = 0; at < width; at += 1) {
      const g = (gradient[at] ?? 0) / (scales[at] ?? 1) + shrink * (weights[at] ?? 0);
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * g;
      square[at] = 0.999 * (square[at] ?? 0) + 0.001 * g * g;
      const [m, v] = [(mean[at] ?? 0) / (1 - 0.9 ** step), (square[at] ?? 0) / (1 - 0.999 ** step)];
      weights[at] = (weights[at] ?? 0) - (RATE * (1 - step / STEPS) * m) / (Math.sqrt(v) + 1e-9);
    }
  }
  return weights.map((weight, at) => weight / (scales[at] ?? 1));
}

/** Standard deviation of each column, 1 for one that never changes. */
function scalesOf(rows: readonly Row[]): readonly number[] {
  const width = rows[0]?.x.length ?? 0;
  return Array.from({ length: width }, (_, at) => {
    const column = rows.map(({ x }) => x[at] ?? 0);
    const mean = sum(column) / column.length;
    return Math.sqrt(sum(column.map((value) => (value - mean) ** 2)) / column.length) || 1;
  });
}

function addTo(gradient: number[], x: readonly number[], factor: number): void {
  for (let at = 0; at < x.length; at += 1) gradient[at] = (gradient[at] ?? 0) + factor * (x[at] ?? 0);
}

function dot(x: readonly number[], weights: readonly number[]): number {
  let total = 0;
  for (let at = 0; at < x.length; at += 1) total += (x[at] ?? 0) * (weights[at] ?? 0);
  return total;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
