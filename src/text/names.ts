import { remember, SENTENCES } from './remember.js';
import { isFunctionWord } from './stop-words.js';
import { hasDigit, isCapitalised, tokenize, type Token } from './tokens.js';
import { TITLES, TITLE_MODIFIERS, isCalendarWord, isDemonym, isOpener } from './name-words.js';
import type { Span } from './span.js';
import { wordSet } from './word-set.js';

/** A run of capitalised words: someone or something with a name. */
export interface NameMention extends Span {
  /** The run without the title before the name ("Syrian President Ahmed al-Sharaa" → "Ahmed al-Sharaa"); the whole run where there is none. */
  readonly core: Span;
  /** A title stands before the name: it is a person's. */
  readonly hasTitle: boolean;
}

/** Lower-case words that join parts of a name. */
const JOINTS = wordSet('of the al el bin ibn ben de del della der den van von da dos du la le');
/** Joints that belong to the name that follows them, such as "al-Sheibani" at its beginning. */
const PREFIXES = wordSet('al el bin ibn ben de van von');

/**
 * Finds runs of capitalised words, in order and without overlap. A capital at the beginning of a sentence counts
 * when the word is no function word, so some ordinary nouns are among them.
 */
export const findNames = remember(SENTENCES, findNamesOnce);

/** As `findNames`, for a text that is looked at once: nothing is remembered. */
export function findNamesOnce(text: string): readonly NameMention[] {
  const tokens = tokenize(text);
  const names: NameMention[] = [];
  for (let first = 0; first < tokens.length; first += 1) {
    const last = endOfRun(text, tokens, first);
    if (last < first) continue;
    names.push(mention(tokens.slice(first, last + 1)));
    first = last;
  }
  return names;
}

/** Index of the last token of the run that begins at `first`; less than `first` when none begins there. */
function endOfRun(text: string, tokens: readonly Token[], first: number): number {
  let last = first - 1;
  for (let at = first; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || (at > first && !isJoined(text, tokens[at - 1], token))) break;
    if (isNameWord(text, token, at > first)) last = at;
    else if (!(at > first ? JOINTS : PREFIXES).has(token.word)) break;
    if (/['’]s?$/u.test(token.word)) break;
  }
  return last;
}

function isNameWord(text: string, { word, start, end }: Token, isInside: boolean): boolean {
  if (isInside && hasDigit(word)) return true;
  if (!isCapitalised(word) || isCalendarWord(word)) return false;
  if (isFunctionWord(word)) return /^-[\p{Lu}\p{N}]/u.test(text.slice(end, end + 3));
  return isInside || !isOpener(word) || !isFirstOfSentence(text, start);
}

/** By what stands before it, without a sentence splitter: a capital behind a colon or quotation mark counts as first too. */
function isFirstOfSentence(text: string, start: number): boolean {
  return /(?:^|[.!?…:"“”‘’'(\n])\s*$/u.test(text.slice(Math.max(0, start - 4), start));
}

/** Only a space, a hyphen or the dot of an initial or title may stand between two words of a name. */
function isJoined(text: string, before: Token | undefined, token: Token): boolean {
  if (before === undefined) return false;
  const gap = text.slice(before.end, token.start);
  if (hasDigit(token.word) && gap !== '-') return false;
  return gap === ' ' || gap === '-' || (gap === '. ' && (before.word.length === 1 || isTitle(before)));
}

function mention(tokens: readonly Token[]): NameMention {
  const whole = spanOf(tokens);
  const core = withoutTitle(tokens);
  if (core.length === tokens.length) return { ...whole, core: whole, hasTitle: false };
  return { ...whole, core: spanOf(core), hasTitle: true };
}

/** The tokens of a name without the title that it begins with; all of them where there is none, or nothing else. */
export function withoutTitle(tokens: readonly Token[]): readonly Token[] {
  const core = tokens.slice(endOfTitle(tokens));
  return core.length === 0 ? tokens : core;
}

/**
 * How many tokens at the front are a title: adjectives ("Syrian", "Foreign") count only before one ("Minister"), and
 * "of State" behind one only where a name follows.
 */
function endOfTitle(tokens: readonly Token[]): number {
  let end = 0;
  for (const [index, token] of tokens.entries()) {
    if (isTitle(token)) end = index + 1;
    else if (!TITLE_MODIFIERS.has(token.word.toLowerCase()) && !isDemonym(token.word)) break;
  }
  if (end === 0 || tokens[end]?.word !== 'of') return end;
  return tokens.length > end + 2 ? end + 2 : 0;
}

function isTitle({ word }: Token): boolean {
  return TITLES.has(word.toLowerCase());
}

function spanOf(tokens: readonly Token[]): Span {
  const start = tokens[0]?.start ?? 0;
  const last = tokens.at(-1);
  return {
    start,
    end: last === undefined ? start : last.end - (/['’]s?$/u.exec(last.word)?.[0].length ?? 0),
  };
}
