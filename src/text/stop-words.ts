import { fold, foldIn } from './analyzer.js';
import { languageOf, LANGUAGES, type Language } from './language-tags.js';
import * as arabic from './stop-words/arabic.js';
import * as english from './stop-words/english.js';
import * as french from './stop-words/french.js';
import * as german from './stop-words/german.js';
import * as russian from './stop-words/russian.js';
import * as spanish from './stop-words/spanish.js';
import * as ukrainian from './stop-words/ukrainian.js';
import { wordSet } from './word-set.js';

interface WordLists {
  readonly FUNCTION_WORDS: string;
  readonly QUESTION_WORDS: string;
}

interface StopWords {
  /** Articles, pronouns, auxiliaries, prepositions, conjunctions. */
  readonly functionWords: ReadonlySet<string>;
  /** Words that make a sentence a question, or a request of the person who asks, and never stand in the answer. */
  readonly questionWords: ReadonlySet<string>;
}

const LISTS: Readonly<Record<Language, WordLists>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  ru: russian,
  uk: ukrainian,
  ar: arabic,
};

const STOP_WORDS: ReadonlyMap<Language, StopWords> = new Map(
  LANGUAGES.map((language) => [language, folded(language, LISTS[language])]),
);

/**
 * Whether a word says nothing of what is looked for, in the language of a BCP 47 tag; none does in a language that we
 * have no list for. An abbreviation in capitals (US, IT) is never a stop word.
 */
export function isStopWord(word: string, language = 'en'): boolean {
  return isFunctionWord(word, language) || isQuestionWord(word, language);
}

/** Whether a word only holds a sentence together; `language` as above. */
export function isFunctionWord(word: string, language = 'en'): boolean {
  return isIn('functionWords', word, language);
}

/** Whether a word makes a sentence a question, or a request; `language` as above. */
export function isQuestionWord(word: string, language = 'en'): boolean {
  return isIn('questionWords', word, language);
}

/** A language that has a word as a stop word. */
export interface StopWordUse {
  readonly language: Language;
  readonly isQuestionWord: boolean;
}

/** The languages in which `word` is a stop word, English first; looked up once for all of them, so that it is fast. */
export function stopWordUses(word: string): readonly StopWordUse[] {
  const folded = fold(word.replace(/['’].*$/u, ''));
  return USES.get(folded) ?? USES.get(folded.replace(/^[وف]/u, '')) ?? [];
}

const USES: ReadonlyMap<string, readonly StopWordUse[]> = usesByWord();

function usesByWord(): ReadonlyMap<string, readonly StopWordUse[]> {
  const uses = new Map<string, readonly StopWordUse[]>();
  for (const language of LANGUAGES) {
    const { FUNCTION_WORDS, QUESTION_WORDS } = LISTS[language];
    const asking = new Set([...wordSet(QUESTION_WORDS)].map(fold));
    for (const word of new Set([...wordSet(`${FUNCTION_WORDS} ${QUESTION_WORDS}`)].map(fold)))
      uses.set(word, [...(uses.get(word) ?? []), { language, isQuestionWord: asking.has(word) }]);
  }
  return uses;
}

function isIn(kind: keyof StopWords, word: string, tag: string): boolean {
  const language = languageOf(tag);
  if (language === null || isAbbreviation(word)) return false;
  const words = STOP_WORDS.get(language)?.[kind] ?? new Set();
  if (language === 'en') return words.has(fold(word));
  const folded = foldIn(language, word);
  // Arabic writes "and" and "so" together with the word behind.
  return words.has(folded) || (language === 'ar' && /^[وف]/u.test(folded) && words.has(folded.slice(1)));
}

function folded(language: Language, { FUNCTION_WORDS, QUESTION_WORDS }: WordLists): StopWords {
  const setOf = (list: string) => new Set([...wordSet(list)].map((word) => foldIn(language, word)));
  return { functionWords: setOf(FUNCTION_WORDS), questionWords: setOf(QUESTION_WORDS) };
}

function isAbbreviation(word: string): boolean {
  return /^(?:\p{Lu}\.?){2,}$/u.test(word);
}
