import { analyze, fold, termOf, type AnalyzedToken } from '../text/analyzer.js';
import { writesNounsWithCapital } from '../text/language-tags.js';
import { baseForm } from '../text/irregular-forms.js';
import { isCalendarWord, TITLES } from '../text/name-words.js';
import { isFunctionWord, isStopWord } from '../text/stop-words.js';
import { spellingOf } from '../text/term-matches.js';
import { hasDigit, isCapitalised } from '../text/tokens.js';
import type { AnswerType, Gap, KeyTerm, Question } from './question.js';
import { AUXILIARIES, FOCUS_TYPES, TYPE_RULES } from './question-words.js';
import { typeInOther } from './other-question-words.js';
import { relatedTerms } from './related-terms.js';
import { tongueOf, type Tongue } from './tongue.js';

const QUESTION_WORD = /^(?:who|whom|whose|whos|what|whats|which|when|where|why|how)$/u;
const BE = /^(?:am|is|are|was|were|be|been|being)$/u;
/** No question that a person types by hand has more words to look for. */
const MOST_TERMS = 64;
const MEASURED = /^(?:many|much|often|long)$/u;

/**
 * What a person's words ask for. Any text is a question; one without a question word asks about a topic,
 * and one without a word to look for has no terms. `languages` are the BCP 47 tags of the articles, the commonest
 * first: words are analysed as those articles are.
 */
export function analyzeQuestion(text: string, languages: readonly string[] = ['en']): Question {
  const trimmed = text.trim();
  const tongue = tongueOf(trimmed, languages);
  const isEnglish = tongue.asked === 'en';
  const tokens = analyze(isShouted(trimmed) ? lowered(trimmed) : trimmed);
  const asked = isEnglish ? tokens.findIndex(({ word }) => QUESTION_WORD.test(lower(word))) : -1;
  const rest = asked < 0 ? [] : tokens.slice(asked);
  const focus = focusOf(rest);
  const type = isEnglish ? typeOf(rest, focus) : typeInOther(trimmed, tongue.asked);
  const focusTerms = focus.map(({ term }) => term);
  const terms = keyTerms(tokens, tongue);
  return {
    text: trimmed,
    language: tongue.asked,
    type,
    gap: gapOf(rest, focus),
    predicate: isEnglish ? predicateOf(trimmed, terms, focusTerms) : null,
    focus: focusTerms,
    terms,
  };
}

/**
 * The question with the terms that `isName` knows to be names marked as such: people type them in lower case. A title
 * ("president") is no name, whatever its capitals; and what is a name is no predicate.
 */
export function withNames(question: Question, isName: (term: string) => boolean): Question {
  const terms = question.terms.map((term) => ({
    ...term,
    isName: term.isName || (isNamed(term, isName) && !TITLES.has(lower(term.spelling))),
  }));
  const predicate =
    question.language === 'en' ? predicateOf(question.text, terms, question.focus) : question.predicate;
  return { ...question, terms, predicate };
}

/** By the term itself or, where it was mistyped, by the word that it is read as. */
function isNamed({ term, variants }: KeyTerm, isName: (term: string) => boolean): boolean {
  return isName(term) || (variants[0]?.terms.some(isName) ?? false);
}

function isShouted(text: string): boolean {
  return !/\p{Ll}/u.test(text);
}

/** In lower case, and as long as before: "İ" alone would become two code units, and move what stands behind it. */
function lowered(text: string): string {
  return text.replace(/İ/gu, 'I').toLowerCase();
}

/** `rest` begins with the question word; empty when there is none. */
function typeOf(rest: readonly AnalyzedToken[], focus: readonly AnalyzedToken[]): AnswerType {
  if (rest.length === 0) return 'topic';
  const words = rest.map(({ word }) => lower(word)).join(' ');
  const rule = TYPE_RULES.find(([pattern]) => pattern.test(words));
  return rule?.[1] ?? typeOfFocus(focus);
}

function typeOfFocus(focus: readonly AnalyzedToken[]): AnswerType {
  const head = focus.at(-1);
  if (head === undefined) return 'thing';
  const forms = [lower(head.word), lower(head.word).replace(/s$/u, '')];
  const types: readonly AnswerType[] = [
    'person',
    'place',
    'date',
    'number',
    'reason',
    'duration',
    'frequency',
  ];
  return types.find((type) => forms.some((form) => FOCUS_TYPES[type]?.has(form))) ?? 'thing';
}

/**
 * The noun after *how many*, *what* or *which*, with its adjectives. Without an auxiliary behind it, its last word
 * is taken for the verb: *how many aircraft flew to …*
 */
function focusOf(rest: readonly AnalyzedToken[]): readonly AnalyzedToken[] {
  const [first, second, third] = rest.map(({ word }) => lower(word));
  const isCount = first === 'how' && /^(?:many|much)$/u.test(second ?? '') && third !== 'times';
  const isChoice = first === 'what' || first === 'which';
  const after = isCount ? rest.slice(2) : isChoice ? rest.slice(1) : [];
  const end = after.findIndex(
    (token, index) => isStopWord(token.word) || (index > 0 && isCapitalised(token.word)),
  );
  const noun = end < 0 ? after : after.slice(0, end);
  const isComplete = noun.length < 2 || (end >= 0 && AUXILIARIES.has(lower(after[end]?.word ?? '')));
  return isComplete ? noun : noun.slice(0, -1);
}

/**
 * An auxiliary with a subject behind it shows that the object is asked for: *what did he say*, *whom has the king met*;
 * so does the passive: *what was discussed*.
 */
function gapOf(rest: readonly AnalyzedToken[], focus: readonly AnalyzedToken[]): Gap {
  if (!/^(?:who|whom|what|which)$/u.test(lower(rest[0]?.word ?? ''))) return 'other';
  const auxiliary = lower(rest[1 + focus.length]?.word ?? '');
  const next = rest[2 + focus.length]?.word;
  if (next === undefined || !AUXILIARIES.has(auxiliary)) return 'subject';
  if (BE.test(auxiliary)) return isParticiple(next) ? 'object' : next.endsWith('ing') ? 'subject' : 'other';
  const isSubjectGiven = /^d(?:o|oes|id)$/u.test(auxiliary) || isCapitalised(next) || isFunctionWord(next);
  return isSubjectGiven ? 'object' : 'subject';
}

function isParticiple(word: string): boolean {
  const folded = fold(word);
  return folded.endsWith('ed') || baseForm(folded) !== folded;
}

/** The first word that is no name and no focus; behind *did* one that is no noun: what did *the sides* discuss. */
function predicateOf(text: string, terms: readonly KeyTerm[], focus: readonly string[]): string | null {
  const plain = terms.filter(({ term, isName }) => !isName && !focus.includes(term));
  const verbs = /\bd(?:o|oes|id)\b/iu.test(text) ? plain.filter((term) => !isNounIn(text, term)) : plain;
  return (verbs[0] ?? plain[0])?.term ?? null;
}

/** A plural, or a word with an article before it: after *did*, a verb stands in its base form. */
function isNounIn(text: string, { start, end }: KeyTerm): boolean {
  const before = /(\p{L}+)\s$/u.exec(text.slice(0, start))?.[1] ?? '';
  return /[^s]s$/u.test(text.slice(start, end)) || /^(?:the|an?|its|his|her|their|this|that)$/iu.test(before);
}

/** Each term once, at its first place. Work for one question is bounded: what stands behind the limit is not looked for. */
function keyTerms(tokens: readonly AnalyzedToken[], tongue: Tongue): readonly KeyTerm[] {
  const terms = new Map<string, KeyTerm>();
  for (const term of allTerms(tokens, tongue))
    if (terms.size < MOST_TERMS && !terms.has(term.term)) terms.set(term.term, term);
  return [...terms.values()];
}

function allTerms(tokens: readonly AnalyzedToken[], tongue: Tongue): readonly KeyTerm[] {
  return tokens.flatMap((token, index) => {
    if (isStopWord(token.word, tongue.asked) || isMeasure(tokens, index)) return [];
    const isName =
      hasDigit(token.word) ||
      (index > 0 &&
        isCapitalised(token.word) &&
        !writesNounsWithCapital(tongue.asked) &&
        !isCalendarWord(token.word) &&
        !TITLES.has(lower(token.word)));
    return [
      {
        ...termsIn(tongue, token),
        variants: [],
        isName,
        start: token.start,
        end: token.end,
        spelling: spellingOf(tokens, index),
      },
    ];
  });
}

/** The word as the articles of each language know it, and what English words may stand for it where there are English articles. */
function termsIn({ analysed, others }: Tongue, { word, term: english }: AnalyzedToken) {
  const term = analysed === 'en' ? english : termOf(word, analysed);
  const forms = new Set(others.map((other) => termOf(word, other)));
  forms.delete(term);
  const hasEnglish = analysed === 'en' || others.includes('en');
  return { term, forms: [...forms], related: hasEnglish ? relatedTerms(english) : [] };
}

/** *Many*, *often*, *times* and the like behind *how*: they say what is asked for, not what about. */
function isMeasure(tokens: readonly AnalyzedToken[], index: number): boolean {
  const [beforeLast = '', last = '', word = ''] = [-2, -1, 0].map((step) =>
    lower(tokens[index + step]?.word ?? ''),
  );
  return (
    (last === 'how' && MEASURED.test(word)) || (beforeLast === 'how' && last === 'many' && word === 'times')
  );
}

function lower(word: string): string {
  return word.toLowerCase().replace(/['’]s$/u, '');
}
