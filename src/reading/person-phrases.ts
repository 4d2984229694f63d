import type { Question } from '../question/question.js';
import { isDemonym, TITLES } from '../text/name-words.js';
import { findNames, type NameMention } from '../text/names.js';
import { slice, shift, type Span } from '../text/span.js';
import { isFunctionWord } from '../text/stop-words.js';
import { isCapitalised } from '../text/tokens.js';
import { spanOfTokens } from './phrases.js';
import type { SentenceView } from './sentence-view.js';
import { wordSet } from '../text/word-set.js';

/** People who act without being named, singular or plural. */
const GROUPS =
  wordSet(`delegation delegations officials leaders leader ministers minister president soldiers troops forces rebels residents
   protesters demonstrators police authorities government army team scientists researchers experts students teachers
   workers investors journalists families children women men people source sources analysts analyst diplomats lawmakers voters
   critics sides ministry parliament court company companies organisation organization spokesman spokeswoman spokesperson
   fishermen sailors pilots crew passengers tourists refugees migrants doctors engineers firefighters judge jury king queen
   professor student teacher biologist scientist researcher author director`);

/** Names without their titles; adjectives of nationality are left out. */
export function findBearers(view: SentenceView): readonly Span[] {
  const sentence = slice(view.window, view.span);
  return findNames(sentence)
    .filter((name) => !isDemonym(slice(sentence, name)) && !isTitleAlone(sentence, name))
    .map(({ core }) => shift(core, view.span.start));
}

/** "Secretary of State" and "the President" name an office and nobody. */
function isTitleAlone(sentence: string, name: NameMention): boolean {
  return !name.hasTitle && TITLES.has(/^\p{L}+/u.exec(slice(sentence, name))?.[0].toLowerCase() ?? '');
}

/** "a delegation from the Syrian Foreign Ministry": a noun for people with what stands before it, and whose or whence they are. */
export function findGroups(view: SentenceView): readonly Span[] {
  return view.tokens.flatMap(({ word }, at) => {
    if (!GROUPS.has(at === 0 ? word.toLowerCase() : word) || isTitle(view, at)) return [];
    const span = spanOfTokens(view, groupStart(view, at), groupEnd(view, at));
    return span === null ? [] : [span];
  });
}

/** "Syrian transitional president" before a name of the question: what somebody is who is asked about by name alone. */
export function findDescriptions(view: SentenceView, question: Question): readonly Span[] {
  const isAsked = (at: number): boolean =>
    view.matches.some(({ token, wanted }) => token === at && question.terms[wanted]?.isName === true);
  const firsts = view.tokens.flatMap((_, at) =>
    isAsked(at) && !isAsked(at - 1) ? [at - particlesBefore(view, at)] : [],
  );
  return firsts.flatMap((first) => {
    const title = view.tokens[first - 1];
    if (title === undefined || !isTitle(view, first - 1) || !TITLES.has(title.word.toLowerCase())) return [];
    const span = spanOfTokens(view, groupStart(view, first - 1), first);
    return span === null ? [] : [span];
  });
}

/** "al" and the like between a title and the name that is asked about. */
function particlesBefore(view: SentenceView, at: number): number {
  return /^(?:al|el|bin|ibn|de|van|von)$/iu.test(view.tokens[at - 1]?.word ?? '') ? 1 : 0;
}

/** "president" in "president Ahmad al-Sharaa" is no one else than the name behind it. */
function isTitle(view: SentenceView, at: number): boolean {
  const [token, next] = [view.tokens[at], view.tokens[at + 1]];
  return (
    token !== undefined &&
    next !== undefined &&
    isCapitalised(next.word) &&
    view.window.slice(token.end, next.start) === ' '
  );
}

function groupStart(view: SentenceView, at: number): number {
  let start = at;
  while (start > 0 && at - start < 4 && isModifier(view, start - 1)) start -= 1;
  return isDeterminer(view, start - 1) ? start - 1 : start;
}

function isModifier(view: SentenceView, at: number): boolean {
  const [token, next] = [view.tokens[at], view.tokens[at + 1]];
  if (token === undefined || next === undefined || isFunctionWord(token.word)) return false;
  return /^[ -]$/u.test(view.window.slice(token.end, next.start)) && !/(?:ed|ing|ly)$/u.test(token.word);
}

function isDeterminer(view: SentenceView, at: number): boolean {
  return /^(?:a|an|the|some|both|several|many|two|three|its|his|her|their)$/iu.test(
    view.tokens[at]?.word ?? '',
  );
}

/** Behind the noun: "from" or "of", with a name. */
function groupEnd(view: SentenceView, at: number): number {
  if (!/^(?:from|of)$/u.test(view.tokens[at + 1]?.word ?? '')) return at + 1;
  const from = view.tokens[at + 2]?.start ?? view.span.end;
  const rest = view.window.slice(from, view.span.end);
  const name = findNames(rest)[0];
  if (name === undefined || !/^(?:the )?$/u.test(rest.slice(0, name.start))) return at + 1;
  const end = view.tokens.findIndex((token) => token.start >= from + name.end);
  return end < 0 ? view.tokens.length : end;
}
