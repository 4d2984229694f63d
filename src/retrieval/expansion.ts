import type { KeyTerm, Question } from '../question/question.js';
import { fold, termOf } from '../text/analyzer.js';
import { baseForm } from '../text/irregular-forms.js';
import { isCountryOrPeople } from '../text/peoples.js';
import { isSameAfterArticle, isSameWord, skeleton } from '../text/spelling.js';
import { isFunctionWord } from '../text/stop-words.js';
import type { Span } from '../text/span.js';
import type { Variant } from '../text/term-matches.js';
import { tokenize, type Token } from '../text/tokens.js';
import { abbreviationsOf } from './abbreviations.js';
import { createAliases, type FindAliases } from './aliases.js';
import type { Collection } from './collection.js';
import { lexiconOf, mayBeName, type Lexicon, type LexiconWord } from './lexicon.js';
import { createMisspellings, type FindMeant } from './misspellings.js';
import type { Vocabulary } from './vocabulary.js';

/** A word of the question that no article has, and the word that it was read as. The span is in the question's text. */
export interface Interpretation extends Span {
  /** As the person typed it. */
  readonly typed: string;
  /** As the articles write it. */
  readonly read: string;
}

/** A question compared with the words of the articles. */
export interface Expansion {
  /** The same question, with the variants of its terms. */
  readonly question: Question;
  /** In the order of the question; empty when every word stands in the articles, or nothing like it does. */
  readonly interpretations: readonly Interpretation[];
}

/** Says which words of the articles may be meant by those of a question. The same question expands the same. */
export type Expand = (question: Question) => Expansion;

/** What a name in another spelling is worth against the name as it was typed. */
const SPELLING_WEIGHT = 0.8;
/** What a word is worth that is read for a misspelt one, by the number of slips. */
const SLIP_WEIGHTS = [0, 0.6, 0.4];
const MOST_VARIANTS = 8;
/** Words in a row that may be one name. */
const LONGEST_NAME = 8;

/** What is looked up for a question, made once an edition. */
interface Lookups {
  readonly lexicon: Lexicon;
  readonly vocabulary: Vocabulary;
  readonly aliases: FindAliases;
  readonly meant: FindMeant;
}

/** A word that may be meant, with its weight; `read` where the typed word is none of the articles'. */
interface Reading extends Variant {
  readonly read: string | null;
}

/** Prepares the words of a collection, which may have none. */
export function createExpansion(collection: Collection, vocabulary: Vocabulary): Expand {
  const lexicon = lexiconOf(collection);
  const lookups: Lookups = {
    lexicon,
    vocabulary,
    aliases: createAliases(lexicon, abbreviationsOf(collection, lexicon)),
    meant: createMisspellings(collection.book, lexicon),
  };
  return (question) => expand(lookups, question);
}

function expand(lookups: Lookups, question: Question): Expansion {
  const aliases = aliasesIn(lookups, question.text);
  const asked = new Set(question.terms.map(({ term }) => term));
  const interpretations: Interpretation[] = [];
  const terms = question.terms.map((term) => {
    const named = aliases.filter(({ start, end }) => start <= term.start && term.end <= end);
    // "Jane Roe in Rome" does not name Roe twice.
    const readings = readingsOf(lookups, term).filter(({ terms: [read] }) => !asked.has(read ?? ''));
    const read = readings[0]?.read ?? null;
    if (read !== null && named.length === 0)
      interpretations.push({
        typed: question.text.slice(term.start, term.end),
        read,
        start: term.start,
        end: term.end,
      });
    return { ...term, variants: variantsOf(term, [...named.map(({ variant }) => variant), ...readings]) };
  });
  return { question: { ...question, terms }, interpretations };
}

/** Best first, each once, none of them the term itself. */
function variantsOf({ term }: KeyTerm, variants: readonly Variant[]): readonly Variant[] {
  const best = new Map<string, Variant>();
  for (const { terms, weight } of [...variants].sort((a, b) => b.weight - a.weight)) {
    const key = terms.join(' ');
    if (!terms.includes(term) && !best.has(key)) best.set(key, { terms, weight });
  }
  return [...best.values()].slice(0, MOST_VARIANTS);
}

/** Other names of the words in a row that are one, with where these stand in the question. */
function aliasesIn(
  { lexicon, aliases }: Lookups,
  text: string,
): readonly (Span & { readonly variant: Variant })[] {
  const tokens = tokenize(text);
  return tokens.flatMap((first, index) => {
    if (isFunctionWord(first.word)) return [];
    const runs = tokens
      .slice(index, index + LONGEST_NAME)
      .map((_, more) => tokens.slice(index, index + more + 1));
    return runs.flatMap((run) => {
      const words = run.map(({ word }) => fold(word));
      const variants = aliases(words, run.length === 1 && isShort(lexicon, first)).flatMap(
        ({ name, weight }) => variantOf(lexicon, name, weight),
      );
      return variants.map((variant) => ({ start: first.start, end: run.at(-1)?.end ?? first.end, variant }));
    });
  });
}

/** Typed in capitals, or in no article: it may be short for something. */
function isShort({ get }: Lexicon, { word }: Token): boolean {
  return /^(?:\p{Lu}\.?){2,}$/u.test(word) || get(fold(word)) === undefined;
}

/** Nothing, where the articles lack one of the words. */
function variantOf({ get }: Lexicon, name: string, weight: number): readonly Variant[] {
  const terms = name.split(' ').map((word) => get(word)?.term);
  return terms.every((term) => term !== undefined) ? [{ terms, weight }] : [];
}

function readingsOf(lookups: Lookups, term: KeyTerm): readonly Reading[] {
  const tokens = tokenize(term.spelling);
  const word = fold(tokens.at(-1)?.word ?? '');
  const isKnown = lookups.vocabulary.has(term.term);
  if (isKnown && !term.isName && !lookups.vocabulary.isName(term.term)) return [];
  const spelt = spellingsOf(lookups, word, tokens.length > 1).map((same) => ({
    terms: [same.term],
    weight: SPELLING_WEIGHT,
    read: isKnown ? null : same.spelling,
  }));
  if (isKnown || spelt.length > 0 || isWellSpelt(term, word)) return spelt;
  // What was typed like a name is meant for one: "Carl" is no slip of "call".
  const mayBe = (other: LexiconWord) => !term.isName || mayBeName(other);
  return lookups.meant(word, mayBe).map(({ word: { term: meant, spelling }, slips }) => ({
    terms: [meant],
    weight: SLIP_WEIGHTS[slips] ?? 0,
    read: spelling,
  }));
}

/** Names of the articles that are this one in another transliteration. */
function spellingsOf(lookups: Lookups, word: string, isAfterArticle: boolean): readonly LexiconWord[] {
  const { namesLike, namesBehindArticle } = lookups.lexicon;
  const same = namesLike(skeleton(word)).filter((other) => isSameWord(word, other.word));
  const behind = isAfterArticle ? namesBehindArticle(word.charAt(0)) : [];
  return [...same, ...behind.filter((other) => isSameAfterArticle(word, other.word))].filter(
    (other) => other.word !== word,
  );
}

/** English that no article happens to have: it is not read as another word. */
function isWellSpelt({ related }: KeyTerm, word: string): boolean {
  return related.length > 0 || baseForm(word) !== word || isCountryOrPeople(word) || termOf(word).length < 3;
}
