import type { Span } from '../text/span.js';
import { isStopWord } from '../text/stop-words.js';
import type { SentenceView } from './sentence-view.js';
import { wordSet } from '../text/word-set.js';

const CLAUSE_WORDS = wordSet(
  'which that who whom whose when where while although though because if unless until whereas whether but',
);
const BREAK = /[,;:.!?()[\]{}"“”«»]|[-–—]\s|\s[-–—]/u;
/** Words that begin the phrase of a noun. */
const DETERMINERS = wordSet(
  'a an the some any its his her their our your my this that these those both all each every no another al el',
);
export const BE_FORMS = wordSet('is are was were be been being');

/** The words behind token `at` up to the end of its clause; `null` when there are none. */
export function phraseAfter(view: SentenceView, at: number): Span | null {
  return spanOfTokens(view, at + 1, clauseEnd(view, at + 1));
}

/** Index of the first token behind the clause that holds token `from`. */
export function clauseEnd(view: SentenceView, from: number): number {
  let end = from;
  while (end < view.tokens.length && (end === from || !isBorder(view, end))) end += 1;
  return Math.min(end, view.tokens.length);
}

/** Index of the first token of the clause that holds token `from`. */
export function clauseStart(view: SentenceView, from: number): number {
  let start = from;
  while (start > 0 && !isBorder(view, start)) start -= 1;
  return Math.max(start, 0);
}

/** Index of the last token before `at` that is no adverb or auxiliary: the end of the verb's subject, exclusive. */
export function subjectEnd(view: SentenceView, at: number): number {
  let end = at;
  while (end > 0 && isVerbPart(view.tokens[end - 1]?.word ?? '')) end -= 1;
  return end;
}

function isVerbPart(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    BE_FORMS.has(lower) ||
    lower.endsWith('ly') ||
    /^(?:has|have|had|will|would|also|not|then|first|already|still|recently)$/u.test(lower)
  );
}

/**
 * The span of tokens `[from, end)`, without words at either end that only tie it to others ("and", "which", "of").
 * `null` when nothing is left.
 */
export function spanOfTokens(view: SentenceView, from: number, end: number): Span | null {
  let [first, last] = [from, end - 1];
  while (first <= last && isTie(view, first) && !DETERMINERS.has(lowerAt(view, first))) first += 1;
  while (first <= last && isTie(view, last)) last -= 1;
  const [begin, finish] = [view.tokens[first], view.tokens[last]];
  return first > last || begin === undefined || finish === undefined
    ? null
    : { start: begin.start, end: finish.end - possessive(finish.word) };
}

/** Length of a possessive ending: whose something is names nothing of it. */
function possessive(word: string): number {
  return /['’]s$/u.exec(word)?.[0].length ?? 0;
}

function isTie(view: SentenceView, at: number): boolean {
  return isStopWord(view.tokens[at]?.word ?? '');
}

function lowerAt(view: SentenceView, at: number): string {
  return view.tokens[at]?.word.toLowerCase() ?? '';
}

/** A clause ends before a token with punctuation in front of it, or that begins a clause itself. */
function isBorder(view: SentenceView, at: number): boolean {
  const [before, token] = [view.tokens[at - 1], view.tokens[at]];
  if (before === undefined || token === undefined) return false;
  return BREAK.test(view.window.slice(before.end, token.start)) || CLAUSE_WORDS.has(token.word.toLowerCase());
}
