import type { Article } from '../corpus/article.js';
import { fold, termOf } from '../text/analyzer.js';
import { slice } from '../text/span.js';
import { isCapitalised, tokenize, type Token } from '../text/tokens.js';
import { wordSet } from '../text/word-set.js';

/** A word as the articles write it. */
export interface LexiconWord {
  /** Case, accents and possessive ending folded. */
  readonly word: string;
  /** What index and query know it by; words of one stem share it. */
  readonly term: string;
  /** As it is written most often: "Hmeimim", "airstrikes". */
  readonly spelling: string;
  /** How often it stands in the articles. */
  readonly count: number;
  /** Written in capitals at least once: "NATO". */
  readonly isAbbreviation: boolean;
  /** Behind an Arabic article at least once: "al-Sharaa". */
  readonly isAfterArticle: boolean;
}

/** All words of the articles. */
export interface Lexicon {
  /** Most frequent first, equal ones in the order of their code units. */
  readonly words: readonly LexiconWord[];
  /** By the folded word. */
  readonly byWord: ReadonlyMap<string, LexiconWord>;
  readonly terms: ReadonlySet<string>;
}

/** Nobody types a longer word, and nothing is gained by comparing with one. */
const LONGEST = 40;
const ARTICLES = wordSet('al el as ash ad at an ar');

interface Counts {
  readonly written: Map<string, number>;
  /** Of the first article that writes it so. */
  readonly languages: Map<string, string>;
  readonly afterArticle: Set<string>;
}

/** Counts the words of all sentences; what has a digit in it, or more than 40 letters, is left out. */
export function createLexicon(articles: readonly Article[]): Lexicon {
  const counts: Counts = { written: new Map(), languages: new Map(), afterArticle: new Set() };
  for (const { text, sentences, language } of articles) {
    for (const sentence of sentences) countWords(counts, tokenize(slice(text, sentence)), language);
  }
  const byWord = new Map<string, LexiconWord>();
  const commonest = [...counts.written].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  for (const [written, count] of commonest) addWord(byWord, counts, written, count);
  const words = [...byWord.values()].sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
  return { words, byWord, terms: new Set(words.map(({ term }) => term)) };
}

/**
 * Whether a word may be a name: the articles write it with a capital more often than not. Unlike the vocabulary's
 * `isName`, the beginning of a sentence counts, as a name may stand nowhere else.
 */
export function mayBeName({ spelling }: LexiconWord): boolean {
  return isCapitalised(spelling);
}

function countWords(counts: Counts, tokens: readonly Token[], language: string): void {
  const { written, languages, afterArticle } = counts;
  for (const [index, { word, start }] of tokens.entries()) {
    if (word.length > LONGEST || /\p{N}/u.test(word)) continue;
    written.set(word, (written.get(word) ?? 0) + 1);
    if (!languages.has(word)) languages.set(word, language);
    const before = tokens[index - 1];
    if (before?.end === start - 1 && ARTICLES.has(before.word.toLowerCase())) afterArticle.add(fold(word));
  }
}

/** Called with the commonest spelling of a word first. */
function addWord(byWord: Map<string, LexiconWord>, counts: Counts, written: string, count: number): void {
  const word = fold(written);
  if (word === '') return;
  const known = byWord.get(word);
  byWord.set(word, {
    word,
    term: known?.term ?? termOf(written, counts.languages.get(written)),
    spelling: known?.spelling ?? written.replace(/['’]s$/u, ''),
    count: count + (known?.count ?? 0),
    isAbbreviation: (known?.isAbbreviation ?? false) || /^(?:\p{Lu}\.?){2,}$/u.test(written),
    isAfterArticle: counts.afterArticle.has(word),
  });
}
