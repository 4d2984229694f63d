import { franc } from 'franc-min';

import { LANGUAGES, UNDETERMINED, type Language } from './language-tags.js';
import { stopWordUses } from './stop-words.js';
import { hasDigit, isCapitalised, tokenize } from './tokens.js';

/** So many characters, from the beginning, tell the language of any text. */
const MOST_CHARACTERS = 8000;
/** A text of so many words has stop words, if it is in a language that we have a list for. */
const LONG = 20;
/** Least share of stop words among the words of a long text that have neither capital nor digit. */
const LEAST_SHARE = 0.08;
/** From this share on the language is beyond doubt. */
const SURE_SHARE = 0.45;
/** Shorter texts, in characters, have too few letters for franc to tell them by. */
const LONG_ENOUGH_FOR_FRANC = 40;
/** A question word says more than an article or a preposition, which also stand in names. */
const QUESTION_WORD_WEIGHT = 2;
/** So many small words may stand inside a name: "Universidad de los Andes". */
const MOST_INNER_WORDS = 2;
const LONGEST_INNER_WORD = 3;

const CYRILLIC: readonly Language[] = ['ru', 'uk'];
/** Languages whose stop words also stand in names that English texts have; English itself needs no more proof. */
const LATIN: readonly Language[] = ['de', 'fr', 'es'];

/** Codes of ISO 639-3, as franc has them. */
const FRANC_CODES: Readonly<Record<Language, string>> = {
  en: 'eng',
  de: 'deu',
  fr: 'fra',
  es: 'spa',
  ru: 'rus',
  uk: 'ukr',
  ar: 'arb',
};

/** Letters of other languages that share a script with ours: Serbian, Belarusian, Persian, Urdu and their neighbours. */
const FOREIGN_LETTERS = /[ђјљњћџўқғәөүҳپچژگٹڈڑںے]/giu;
/** Most foreign letters, as a share of all characters, that names and quotations bring into a text. */
const MOST_FOREIGN = 0.01;
/** Letters and marks that one of our languages has, and the others of its script have not. */
const OWN_LETTERS: Readonly<Partial<Record<Language, RegExp>>> = {
  uk: /[іїєґ]/giu,
  ru: /[ыэъё]/giu,
  es: /[ñ¿¡]/giu,
  de: /[äöß]/giu,
  fr: /[çœèàêîû]/giu,
};

/**
 * The language of `text`, by its stop words, and where those do not decide, by its letters; `null` where neither does,
 * or where it is none of ours. Short questions are told as well: one word is enough that only one language has.
 * Depends on nothing but `text`, of which the beginning is looked at.
 */
export function tellLanguage(text: string): Language | null {
  const beginning = text.slice(0, MOST_CHARACTERS);
  const sample = /\p{Ll}/u.test(beginning) ? beginning : beginning.toLowerCase();
  if (count(sample, FOREIGN_LETTERS) > MOST_FOREIGN * sample.length) return null;
  const words = tokenize(sample).map(({ word }) => word);
  const told = words.length < LONG ? tellShort(sample, words) : tellLong(sample, words);
  // Russian and Ukrainian share too many small words; their letters tell them apart.
  return told !== null && CYRILLIC.includes(told) ? (byOwnLetters(sample, CYRILLIC) ?? told) : told;
}

function tellShort(text: string, words: readonly string[]): Language | null {
  const common = withoutNames(words);
  const counts = countStopWords(common, QUESTION_WORD_WEIGHT);
  const { most, of } = mostOf(LANGUAGES, (language) => counts.get(language) ?? 0);
  if (most === 0) return byScript(text);
  const [told] = of;
  // A single small word of another language is more likely part of a name: "Die Hard".
  const isSure =
    most > 1 || told === undefined || !LATIN.includes(told) || count(text, OWN_LETTERS[told]) > 0;
  return of.length > 1 ? byLetters(text, of) : isSure ? (told ?? null) : null;
}

function tellLong(text: string, words: readonly string[]): Language | null {
  // Capitalised words belong to names more often than they begin a sentence.
  const common = words.filter((word) => !isCapitalised(word) && !hasDigit(word));
  const counts = countStopWords(common, 1);
  const { most, of } = mostOf(LANGUAGES, (language) => counts.get(language) ?? 0);
  const stopShare = common.length === 0 ? 0 : most / common.length;
  if (stopShare < LEAST_SHARE) return null;
  // Kin of our languages share many of their stop words: Portuguese, Italian, Dutch, Bulgarian.
  if (stopShare < SURE_SHARE && !Object.values(FRANC_CODES).includes(franc(text))) return null;
  return of.length > 1 ? byLetters(text, of) : (of[0] ?? null);
}

/**
 * The BCP 47 tag of an article's language where the article does not say it. Too short to tell and in Latin letters is
 * taken for English; what is none of our languages is `und`.
 */
export function tagOf(text: string): string {
  const told = tellLanguage(text);
  if (told !== null) return told;
  const words = tokenize(text.slice(0, MOST_CHARACTERS));
  const isLatin = words.every(({ word }) => /^[\p{Script=Latin}\p{Script=Common}\p{M}]*$/u.test(word));
  return isLatin && words.length < LONG ? 'en' : UNDETERMINED;
}

/**
 * The words without those that may belong to a name, in the name's language: the small ones between two capitalised
 * words, and what is capitalised itself. The first word has its capital from the sentence.
 */
function withoutNames([first, ...words]: readonly string[]): readonly string[] {
  const common = words.filter((word, index) => {
    if (isCapitalised(word)) return false;
    const before = words.slice(Math.max(0, index - MOST_INNER_WORDS), index);
    const behind = words.slice(index + 1, index + 1 + MOST_INNER_WORDS);
    return !isSmall(word) || !before.some(isCapitalised) || !behind.some(isCapitalised);
  });
  return first === undefined ? [] : [first, ...common];
}

function isSmall(word: string): boolean {
  return word.length <= LONGEST_INNER_WORD;
}

/** How many stop words each language has in `words`; an asking one that is no English word counts `questionWeight`. */
function countStopWords(words: readonly string[], questionWeight: number): ReadonlyMap<Language, number> {
  const counts = new Map<Language, number>();
  for (const word of words) {
    const uses = stopWordUses(word);
    const isEnglish = uses[0]?.language === 'en';
    for (const { language, isQuestionWord } of uses) {
      const weight = isQuestionWord && (language === 'en' || !isEnglish) ? questionWeight : 1;
      counts.set(language, (counts.get(language) ?? 0) + weight);
    }
  }
  return counts;
}

function byScript(text: string): Language | null {
  const [latin, cyrillic, arabic] = [
    /\p{Script=Latin}/gu,
    /\p{Script=Cyrillic}/gu,
    /\p{Script=Arabic}/gu,
  ].map((script) => count(text, script));
  if (latin === undefined || cyrillic === undefined || arabic === undefined) return null;
  if (arabic > latin) return 'ar';
  return cyrillic > latin ? (CYRILLIC[0] ?? null) : null;
}

/** The one of `languages` that most letters speak for; `null` where none does, or as many for two. */
function byOwnLetters(text: string, languages: readonly Language[]): Language | null {
  const { most, of } = mostOf(languages, (language) => count(text, OWN_LETTERS[language]));
  return most > 0 && of.length === 1 ? (of[0] ?? null) : null;
}

/** One of several languages that have as many stop words in the text. English, and Russian before Ukrainian, is the likelier where nothing tells. */
function byLetters(text: string, tied: readonly Language[]): Language | null {
  const told = byOwnLetters(text, tied);
  if (told !== null) return told;
  if (text.length >= LONG_ENOUGH_FOR_FRANC) {
    const code = franc(text, { only: tied.map((language) => FRANC_CODES[language]) });
    return tied.find((language) => FRANC_CODES[language] === code) ?? null;
  }
  const [first] = tied;
  return first === 'en' || first === 'ru' ? first : null;
}

/** The greatest number that any of the languages has, and the languages that have it, in their order. */
function mostOf(languages: readonly Language[], numberOf: (language: Language) => number) {
  const numbers = languages.map(numberOf);
  const most = Math.max(...numbers);
  return { most, of: languages.filter((_, index) => numbers[index] === most) };
}

function count(text: string, pattern: RegExp | undefined): number {
  return pattern === undefined ? 0 : (text.match(pattern)?.length ?? 0);
}
