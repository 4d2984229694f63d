/**
 * Heaps' law: prose of n words has about 5 n^0.62 different ones (SQuAD's paragraphs and Wikinews have more). A text with
 * less than LEAST_VARIETY of that repeats itself: a list of search words.
 */
const HEAPS = { factor: 5, exponent: 0.62 };
const LEAST_VARIETY = 0.5;

/** 1 for prose, less for a text that says the same words again and again; words are what white space parts. */
export function varietyOf(text: string): number {
  return isSurelyVaried(text) ? 1 : reckonVariety(text);
}

function reckonVariety(text: string): number {
  const words = text.toLowerCase().split(/\s+/u);
  return Math.min(1, new Set(words).size / (LEAST_VARIETY * usualOf(words.length))) ** 2;
}

/** How many different words prose of `words` words has. */
function usualOf(words: number): number {
  return Math.min(words, HEAPS.factor * words ** HEAPS.exponent);
}

/** Slots of the table of words, a power of two: a text with so many different words is seldom without enough of them. */
const SLOTS = 4096;
const stamps = new Float64Array(SLOTS);
let stamp = 0;

/**
 * Whether the text has enough different words, told without cutting it into them: they are counted by a hash, in which
 * different words may fall together, but never one word apart. All letters beyond ASCII count as one, so that their case
 * does not matter.
 */
function isSurelyVaried(text: string): boolean {
  stamp += 1;
  let [words, different, hash, isInside] = [1, 0, 0, false];
  for (let at = 0; at <= text.length; at += 1) {
    const unit = at < text.length ? text.charCodeAt(at) : SPACE;
    // "İ" and the sign of Kelvin have letters of ASCII for their small ones.
    if (unit === 0x130 || unit === 0x212a) return false;
    if (!isSpace(unit)) {
      hash = Math.imul(hash ^ (unit > 0x7f ? 0x80 : unit | 0x20), 0x01000193) + 1;
      isInside = true;
      continue;
    }
    if (isInside && isNew(hash)) different += 1;
    if (at < text.length && (isInside || at === 0)) words += 1;
    [hash, isInside] = [0, false];
  }
  return different >= LEAST_VARIETY * usualOf(words);
}

/** Whether no word of the text was counted in this one's slot. */
function isNew(hash: number): boolean {
  const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  const isFree = stamps[slot] !== stamp;
  stamps[slot] = stamp;
  return isFree;
}

const SPACE = 32;

/** As `\s` has it. */
function isSpace(unit: number): boolean {
  if (unit <= 0x7f) return unit === SPACE || (unit >= 9 && unit <= 13);
  return (
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff
  );
}
