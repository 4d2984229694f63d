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
 * More than `most` are told as `most + 1`, so that the work is linear in the shorter word, however long the other is.
 */
export function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = slipRow({ a, b, i, most, before, row });
    if (Math.min(...next.slice(Math.max(0, i - most), i + most + 1)) > most) return most + 1;
    [before, row] = [row, next];
  }
  return Math.min(row[b.length] ?? most + 1, most + 1);
}

/** The table's last two rows before row `i`; only the cells within `most` of the diagonal are worth anything. */
interface SlipTable {
  readonly a: string;
  readonly b: string;
  readonly i: number;
  readonly most: number;
  readonly before: readonly number[];
  readonly row: readonly number[];
}

function slipRow({ a, b, i, most, before, row }: SlipTable): readonly number[] {
  const next = Array.from({ length: b.length + 1 }, () => most + 1);
  if (i <= most) next[0] = i;
  for (let j = Math.max(1, i - most); j <= Math.min(b.length, i + most); j += 1) {
    const change = a[i - 1] === b[j - 1] ? 0 : 1;
    const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    next[j] = Math.min(
      (row[j] ?? most) + 1,
      (next[j - 1] ?? most) + 1,
      (row[j - 1] ?? most) + change,
      isSwapped ? (before[j - 2] ?? most) + 1 : most + 1,
    );
  }
  return next;
}
