import { fold } from './analyzer.js';
import { withoutTitle } from './names.js';
import { remember } from './remember.js';
import { isSameAfterArticle, isSameWord } from './spelling.js';
import { tokenize } from './tokens.js';
import { wordSet } from './word-set.js';

const PARTICLES = wordSet('al el as ash ad at an ar ul bin ibn de von van der the');
/** Words that make another name of the one behind them: "South Sudan" is not Sudan. */
const CHANGERS = wordSet(`
  new old south north east west southern northern eastern western central upper lower great greater inner outer
  equatorial
`);
/** What may stand before "of" and leave the name what it is: the city of Latakia is Latakia, the Bank of England not England. */
const KINDS = wordSet('city town village port island republic kingdom state province region county district');
/** No name has more words. */
const MOST_PARTS = 12;

/** One part of a name. After an Arabic article ("al-") spellings differ most. */
interface NamePart {
  readonly word: string;
  readonly isAfterParticle: boolean;
}

/**
 * Whether two names may mean the same bearer: the same words in any transliteration, or a full name and its last part,
 * with or without titles, initials and middle names. "Putin" and "President Vladimir Putin", "Ahmed al-Sharaa" and
 * "Al-Shaa", "George W. Bush" and "George Bush"; not "George Bush" and "Jeb Bush", not "Hillary" and "Hillary Clinton".
 * An empty name is nobody's.
 */
export function isSameName(a: string, b: string): boolean {
  const [short, long] = [partsOf(a), partsOf(b)].sort((x, y) => x.length - y.length);
  if (short === undefined || long === undefined || short.length === 0) return false;
  return isTail(short, long) || isWithoutMiddle(short, long);
}

function isTail(short: readonly NamePart[], long: readonly NamePart[]): boolean {
  const cut = long.length - short.length;
  if (!long.slice(cut).every((part, index) => isSamePart(part, short[index]))) return false;
  const before = long[cut - 1]?.word ?? '';
  if (before === 'of') return KINDS.has(long[cut - 2]?.word ?? '');
  return !CHANGERS.has(before);
}

/** First and last part agree, and so does what both have between: an initial stands for a name. */
function isWithoutMiddle(short: readonly NamePart[], long: readonly NamePart[]): boolean {
  if (short.length < 2 || [...short, ...long].some(({ word }) => word === 'of')) return false;
  const isEqual = (part: NamePart | undefined, other: NamePart | undefined) =>
    part !== undefined && (isSamePart(part, other) || isInitial(part, other));
  if (!isSamePart(long[long.length - 1], short[short.length - 1]) || !isEqual(long[0], short[0]))
    return false;
  const [inner, others] = [short.slice(1, -1), long.slice(1, -1)];
  return (
    inner.length === 0 ||
    (inner.length === others.length && inner.every((part, at) => isEqual(part, others[at])))
  );
}

function isInitial(a: NamePart, b: NamePart | undefined): boolean {
  if (b === undefined || Math.min(a.word.length, b.word.length) !== 1) return false;
  return a.word.startsWith(b.word) || b.word.startsWith(a.word);
}

const partsOf = remember({ most: 10_000, longest: 100 }, (name: string): readonly NamePart[] => {
  const tokens = tokenize(name).slice(-MOST_PARTS);
  const words = withoutTitle(tokens).map((token) => fold(token.word));
  return words
    .map((word, index) => ({ word, isAfterParticle: PARTICLES.has(words[index - 1] ?? '') }))
    .filter(({ word }) => !PARTICLES.has(word));
});

function isSamePart(a: NamePart | undefined, b: NamePart | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return a.isAfterParticle && b.isAfterParticle
    ? isSameAfterArticle(a.word, b.word)
    : isSameWord(a.word, b.word);
}
