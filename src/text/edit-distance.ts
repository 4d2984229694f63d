/** Levenshtein distance: the fewest UTF-16 code units to add, drop or change. */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + change));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/**
 * The fewest slips of a typist between two words: a code unit added, dropped or changed, or two neighbours swapped.
 * More than `most` are told as `most + 1`; the work is linear in the shorter word, however long the other is.
 */
export function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  const empty = () => new Array<number>(b.length + 1).fill(most + 1);
  let rows: Rows = { before: empty(), row: empty().map((far, j) => Math.min(far, j)), next: empty() };
  for (let i = 1; i <= a.length; i += 1) {
    if (fillRow(a, b, i, { ...rows, most }) > most) return most + 1;
    rows = { before: rows.row, row: rows.next, next: rows.before };
  }
  return rows.row[b.length] ?? most + 1;
}

/** The table of slips, row `next` being filled from the two before it. */
interface Rows {
  readonly before: number[];
  readonly row: number[];
  readonly next: number[];
}

/** Fills the cells within `most` of the diagonal, as no others can be worth as little; gives the least of them. */
function fillRow(
  a: string,
  b: string,
  i: number,
  { before, row, next, most }: Rows & { most: number },
): number {
  const far = most + 1;
  const [first, last] = [Math.max(1, i - most), Math.min(b.length, i + most)];
  next[first - 1] = first === 1 ? Math.min(far, i) : far;
  if (last < b.length) next[last + 1] = far;
  let least = next[first - 1] ?? far;
  for (let j = first; j <= last; j += 1) {
    const [x, y] = [a.charCodeAt(i - 1), b.charCodeAt(j - 1)];
    let slips = Math.min(
      (row[j] ?? far) + 1,
      (next[j - 1] ?? far) + 1,
      (row[j - 1] ?? far) + (x === y ? 0 : 1),
      far,
    );
    if (i > 1 && j > 1 && x === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === y)
      slips = Math.min(slips, (before[j - 2] ?? far) + 1);
    next[j] = slips;
    least = Math.min(least, slips);
  }
  return least;
}
