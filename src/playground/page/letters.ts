const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The first letter of a word as people see it, in capitals; empty for an empty word. */
export function firstLetter(word: string): string {
  for (const { segment } of letters.segment(word)) return segment.toLocaleUpperCase();
  return '';
}
