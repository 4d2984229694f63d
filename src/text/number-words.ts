const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  dozen: 12,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  k: 1e3,
  m: 1e6,
  bn: 1e9,
};

/** Source of a regular expression for one English number word, longest first. */
export const NUMBER_WORD = String.raw`(?:${[
  ...UNITS,
  ...TENS,
  ...Object.keys(SCALES).filter((word) => word.length > 2),
]
  .sort((a, b) => b.length - a.length)
  .join('|')}|half\sa|an?(?=\s(?:hundred|dozen|thousand|million|billion|trillion)))(?![\p{L}\p{N}])`;

/** What the parts of a number mean together; `null` when they are no number, such as "million" alone. */
export function amountOf(
  figures: string | undefined,
  scale: string | undefined,
  words: string | undefined,
): number | null {
  if (figures === undefined) return words === undefined ? null : amountOfWords(words);
  const amount = Number(figures.replace(/[,\u00a0\u202f]/gu, '').normalize('NFKD'));
  const factor = scale === undefined ? 1 : SCALES[scale.trim().toLowerCase()];
  return Number.isFinite(amount) && factor !== undefined ? amount * factor : null;
}

/** "two hundred and five" → 205, "forty-five thousand" → 45,000, "half a million" → 500,000. */
function amountOfWords(words: string): number | null {
  let [total, part, isStarted] = [0, 0, false];
  for (const word of words
    .toLowerCase()
    .replace(/half\sa/u, 'half')
    .split(/[\s-]+/u)) {
    const scale = SCALES[word];
    if (word === 'and') continue;
    if (scale === undefined) part += valueOf(word);
    else if (!isStarted) return null;
    else if (scale < 1000) part *= scale;
    else [total, part] = [total + part * scale, 0];
    isStarted = true;
  }
  return total + part;
}

function valueOf(word: string): number {
  if (word === 'half') return 0.5;
  if (word === 'a' || word === 'an') return 1;
  const unit = UNITS.indexOf(word);
  return unit >= 0 ? unit : (TENS.indexOf(word) + 2) * 10;
}
