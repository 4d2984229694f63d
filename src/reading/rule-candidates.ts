import type { AnswerType, Question } from '../question/question.js';
import { analyze, termsOf } from '../text/analyzer.js';
import { findDates } from '../text/dates.js';
import { findNumbers, type NumberMention } from '../text/numbers.js';
import { contains, shift, slice, type Span } from '../text/span.js';
import { isStopWord } from '../text/stop-words.js';
import { findBearers, findDescriptions, findGroups } from './person-phrases.js';
import { BE_FORMS, clauseStart, phraseAfter, subjectEnd, spanOfTokens } from './phrases.js';
import type { SentenceView } from './sentence-view.js';

/** A span of the right kind, before it is weighed. */
export interface RuleCandidate extends Span {
  /** How well the span itself suits the question, whatever stands around it: 0 is neutral. */
  readonly fit: number;
}

/** Longer spans are no short answers. */
const MOST_WORDS = 25;

type Finder = (view: SentenceView, question: Question) => readonly RuleCandidate[];

/** Where something happens, nobody acts: no other fact outweighs it. */
const NO_PERSON = -20;

/** One finder for each kind of answer. */
const FINDERS: Readonly<Record<AnswerType, Finder>> = {
  person: findPersons,
  place: (view) =>
    findBearers(view).map((span) => ({
      ...span,
      fit: isAdjective(view, span) ? -2 : isInside(view, span) ? 1.5 : isPlace(view, span) ? 0.5 : -2,
    })),
  date: (view) =>
    findDates(slice(view.window, view.span), null).map((date) => ({
      ...moved(view, date),
      fit: date.precision === 'day' ? 0.5 : 0,
    })),
  duration: (view) => matchesOf(view, DURATION),
  frequency: (view) => matchesOf(view, FREQUENCY),
  number: findAmounts,
  reason: (view) => clausesAfter(view, REASON),
  manner: (view) => clausesAfter(view, MANNER),
  thing: findThings,
  topic: findTopic,
};

/** The spans of a sentence that are of the kind that is asked for; in no particular order. */
export function findCandidates(view: SentenceView, question: Question): readonly RuleCandidate[] {
  const asked = new Set(question.terms.map(({ term }) => term));
  return FINDERS[question.type](view, question).filter((span) => {
    const own = analyze(slice(view.window, span)).filter(({ word }) => !isStopWord(word));
    // What only repeats words of the question answers nothing.
    return (
      own.length > 0 &&
      own.length <= MOST_WORDS &&
      (question.type === 'topic' || !own.every(({ term }) => asked.has(term)))
    );
  });
}

const COUNT = String.raw`(?:about |almost |nearly |more than |over |at least |less than )?(?:\d[\d,.]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|several|many|few)`;
const TIME_UNIT = String.raw`(?:second|minute|hour|day|night|week|month|year|decade|centur(?:y|ie))s?`;
const DURATION = new RegExp(String.raw`\b${COUNT}[- ](?:half )?${TIME_UNIT}\b`, 'giu');
const FREQUENCY = new RegExp(
  String.raw`\b(?:(?:${COUNT} times|once|twice|thrice)(?: (?:a|an|per|every) ${TIME_UNIT})?|(?:every|each) (?:\w+ )?${TIME_UNIT}|daily|weekly|monthly|yearly|annually|hourly)\b`,
  'giu',
);
const REASON =
  /\b(?:because of|because|due to|owing to|thanks to|as a result of|in order to|so that|caused by|amid)\s+/giu;
const MANNER = /\b(?:by means of|by(?=\s+\w+ing\b)|through|via|using|with the help of)\s+/giu;

function matchesOf(view: SentenceView, pattern: RegExp): readonly RuleCandidate[] {
  return [...slice(view.window, view.span).matchAll(pattern)].map((match) => ({
    ...moved(view, { start: match.index, end: match.index + match[0].length }),
    fit: 0.5,
  }));
}

function clausesAfter(view: SentenceView, pattern: RegExp): readonly RuleCandidate[] {
  return [...slice(view.window, view.span).matchAll(pattern)].flatMap((match) => {
    const from = view.span.start + match.index + match[0].length;
    const at = view.tokens.findIndex(({ start }) => start >= from);
    const span = at < 0 ? null : phraseAfter(view, at - 1);
    return span === null ? [] : [{ ...span, fit: 1 }];
  });
}

/** Those who may have done it; or, where only a name is asked about, what its bearer is. */
function findPersons(view: SentenceView, question: Question): readonly RuleCandidate[] {
  if (question.predicate === null)
    return findDescriptions(view, question).map((span) => ({ ...span, fit: 2 }));
  return [
    ...findBearers(view).map((span) => ({ ...span, fit: isPlace(view, span) ? NO_PERSON : 0.5 })),
    ...findGroups(view).map((span) => ({ ...span, fit: 0 })),
  ];
}

/** With a noun that is counted, only its own amounts: how many *airstrikes* is not answered by "five months". */
function findAmounts(view: SentenceView, { focus }: Question): readonly RuleCandidate[] {
  return findNumbers(slice(view.window, view.span)).map((number) => {
    const span = moved(view, number);
    return { ...span, fit: focus.length === 0 ? 0 : countsFocus(view, number, focus) ? 2 : -4 };
  });
}

function countsFocus(view: SentenceView, number: NumberMention, focus: readonly string[]): boolean {
  const end = view.span.start + number.end;
  const following = view.tokens
    .filter(({ start }) => start >= end)
    .slice(0, 2)
    .map(({ term }) => term);
  const terms = [...termsOf(number.unit ?? ''), ...following];
  const head = focus.at(-1);
  return head !== undefined && terms.includes(head);
}

/** What the predicate is done to, or who or what does it, as the question asks. */
function findThings(view: SentenceView, { gap, focus, predicate }: Question): readonly RuleCandidate[] {
  const phrases = view.predicates
    .filter((at) => isVerb(view, at, predicate))
    .map((at) => {
      const isPassive =
        BE_FORMS.has(view.tokens[at - 1]?.word ?? '') || BE_FORMS.has(view.tokens[at - 2]?.word ?? '');
      const isBefore = (gap === 'subject') !== isPassive;
      if (isBefore) return spanOfTokens(view, clauseStart(view, at - 1), subjectEnd(view, at));
      return isPreposition(view, at + 1) ? null : withoutAsked(view, phraseAfter(view, at));
    });
  const found = phrases.filter((phrase) => phrase !== null).map((phrase) => ({ ...phrase, fit: 1.5 }));
  return focus.length === 0 ? found : [...found, ...namedByFocus(view, focus)];
}

/** Whether a match of the predicate is a verb here: no article, adjective or preposition before it, no noun's ending; of related words only past forms. */
function isVerb(view: SentenceView, at: number, predicate: string | null): boolean {
  const before = view.tokens[at - 1]?.word.toLowerCase() ?? '';
  const [word, term] = [view.tokens[at]?.word.toLowerCase() ?? '', view.tokens[at]?.term];
  if (/^(?:the|an?|of|in|for|with|from|by|on|at|its|his|her|their|these|those|this|that)$/u.test(before))
    return false;
  return term === predicate ? !/(?:ions?|ments?|ings?)$/u.test(word) : word.endsWith('ed');
}

/** "a port in Tartus", asked what is in Tartus, is "a port": what hangs on by a preposition and is known already goes. */
function withoutAsked(view: SentenceView, span: Span | null): Span | null {
  if (span === null) return null;
  const inside = view.tokens.flatMap((token, at) => (contains(span, token) ? [at] : []));
  const link = inside.find(
    (at, index) => index > 0 && isPreposition(view, at) && isAskedFrom(view, at + 1, inside.at(-1) ?? at),
  );
  return link === undefined ? span : { start: span.start, end: view.tokens[link - 1]?.end ?? span.end };
}

function isAskedFrom(view: SentenceView, first: number, last: number): boolean {
  const rest = view.tokens.slice(first, last + 1).map((_, index) => first + index);
  return (
    rest.length > 0 &&
    rest.every(
      (at) => isStopWord(view.tokens[at]?.word ?? '') || view.matches.some(({ token }) => token === at),
    )
  );
}

/** "discussed in Moscow" has no object behind the verb. */
function isPreposition(view: SentenceView, at: number): boolean {
  return /^(?:in|on|at|with|for|from|by|of|as|after|before|during|under|over|about)$/u.test(
    view.tokens[at]?.word ?? '',
  );
}

/** Names beside the noun that is asked for: which *aircraft* – "an Il-62M transport aircraft". */
function namedByFocus(view: SentenceView, focus: readonly string[]): readonly RuleCandidate[] {
  const nouns = view.tokens.filter(({ term }) => focus.includes(term));
  return findBearers(view).map((span) => ({
    ...span,
    fit: Math.max(-1, ...nouns.map((noun) => nearness(view, noun, span))),
  }));
}

/** Right beside the noun, or before it with adjectives between; "aircraft of the Russian Forces" names no aircraft. */
function nearness(view: SentenceView, noun: Span, name: Span): number {
  const between =
    noun.end <= name.start
      ? view.window.slice(noun.end, name.start)
      : view.window.slice(name.end, noun.start);
  if (between.length <= 1) return 3;
  return between.length < 20 && !/[,;:.]|\b(?:of|in|from|to|for|by|with|at|on)\b/u.test(between) ? 2 : -1;
}

/** The shortest run of words that holds every word of the topic. */
function findTopic(view: SentenceView): readonly RuleCandidate[] {
  const places = view.matches.map(({ token }) => token);
  const span = places.length === 0 ? null : spanOfTokens(view, Math.min(...places), Math.max(...places) + 1);
  return span === null ? [] : [{ ...span, fit: 0 }];
}

/** A name that a noun follows says which noun: the *Future Investment Initiative* summit is no place. */
function isAdjective(view: SentenceView, span: Span): boolean {
  const next = /^ (\p{Ll}\p{L}+)/u.exec(view.window.slice(span.end))?.[1];
  return next !== undefined && !isStopWord(next) && !/(?:ed|ly)$/u.test(next);
}

/** Whether the span is where something is, not whence or whither. */
function isInside(view: SentenceView, span: Span): boolean {
  return /\b(?:in|near|inside) (?:the )?$/u.test(view.window.slice(view.span.start, span.start));
}

/** Whether a preposition of place stands before the span: "in", "at the", "to". */
function isPlace(view: SentenceView, span: Span): boolean {
  const before = view.window.slice(view.span.start, span.start);
  return /\b(?:in|at|near|to|from|into|toward|towards|outside|inside|across|over)(?: the)?(?: \p{Lu}\w+)? $/u.test(
    before,
  );
}

function moved(view: SentenceView, span: Span): Span {
  return shift({ start: span.start, end: span.end }, view.span.start);
}
