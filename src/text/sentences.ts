import { abbreviationsIn } from './abbreviations.js';
import { languageOf, type Language } from './language-tags.js';
import { cutLong } from './long-sentences.js';
import { isFunctionWord } from './stop-words.js';
import { slice, trim, type Span } from './span.js';

/** Marks that may end a sentence, with the quotation marks and brackets that close behind them. */
const END = /(?:[.!?…؟۔]+|[。！？｡।॥]+)["'”’»)\]]*/gu;
/** Languages whose quotations close with what opens them in English: „so“, «так». */
const END_OF_LOW_QUOTES = /(?:[.!?…؟۔]+|[。！？｡।॥]+)["'”’»)\]“‘«]*/gu;
/** French puts a space before the mark that closes a quotation. */
const END_OF_SPACED_QUOTES = /(?:[.!?…؟۔]+|[。！？｡।॥]+)(?:["'”’»)\]]|[ \u00a0\u202f]»)*/gu;
/** Scripts that write no space between sentences end them with these. */
const WIDE_END = /^[。！？｡]/u;

/**
 * The sentences of one paragraph of `text`, in order, none empty, none longer than LONGEST_SENTENCE; between them stands
 * only white space. `tag` is the BCP 47 tag of its language. One pass over the marks that may end a sentence; each is
 * judged by the word before it and the word behind it.
 */
export function findSentences(text: string, paragraph: Span, tag = 'en'): readonly Span[] {
  const language = languageOf(tag);
  const sentences: Span[] = [];
  const words = text.slice(paragraph.start, paragraph.end);
  let start = 0;
  for (const match of words.matchAll(endIn(language))) {
    const end = match.index + match[0].length;
    if (!isBorder(words, { start: match.index, end }, language)) continue;
    sentences.push(trim(words, { start, end }));
    start = end;
  }
  sentences.push(trim(words, { start, end: words.length }));
  return sentences
    .filter((sentence) => sentence.start < sentence.end)
    .flatMap((sentence) => cutLong(words, sentence))
    .map((sentence) => ({ start: paragraph.start + sentence.start, end: paragraph.start + sentence.end }));
}

function endIn(language: Language | null): RegExp {
  if (language === 'fr') return END_OF_SPACED_QUOTES;
  return language === 'de' || language === 'ru' || language === 'uk' ? END_OF_LOW_QUOTES : END;
}

/** Whether a sentence ends with the mark at `at` of `words`. */
function isBorder(words: string, at: Span, language: Language | null): boolean {
  const mark = slice(words, at);
  if (WIDE_END.test(mark)) return true;
  const behind = words.slice(at.end, at.end + 40);
  if (!/^\s/u.test(behind)) return false;
  const next = behind.trimStart();
  if (/^["'“‘«([]*\p{Ll}/u.test(next)) return false;
  return !mark.startsWith('.') || mark.startsWith('..') || endsBeforeDot(words, at.start, next, language);
}

/** Whether a single dot at `at` ends a sentence, and no abbreviation, initial or number of a list. */
function endsBeforeDot(words: string, at: number, next: string, language: Language | null): boolean {
  const word = /[\p{L}\p{M}\p{N}.&]*$/u.exec(words.slice(Math.max(0, at - 20), at))?.[0] ?? '';
  const folded = word.toLowerCase();
  const { beforeName, mayEnd } = abbreviationsIn(language);
  if (beforeName.has(folded)) return false;
  if (/^\p{N}{1,3}$/u.test(word)) return endsAfterNumber(words.slice(0, at - word.length), next, language);
  const isSmallLetter = language !== 'en' && /^[\p{Ll}\p{Lo}]$/u.test(word);
  if (isSmallLetter || mayEnd.has(folded) || /^(?:\p{L}\.)+\p{L}$/u.test(word))
    return opensSentence(next, language);
  return !/^\p{Lu}$/u.test(word) || (word === 'I' && opensSentence(next, language));
}

/** The number of a list opens it; in German a number with a dot is an ordinal as well: "am 3. Oktober". */
function endsAfterNumber(before: string, next: string, language: Language | null): boolean {
  return before.trim() !== '' && (language !== 'de' || opensSentence(next, language));
}

/** Whether the next word is one that has a capital only at the beginning of a sentence: "The", "In", "He". */
function opensSentence(next: string, language: Language | null): boolean {
  const word = /^["'“‘«„([¿¡]*([\p{L}'’]+)/u.exec(next)?.[1];
  return word !== undefined && /^\p{Lu}/u.test(word) && isFunctionWord(word, language ?? 'en');
}
