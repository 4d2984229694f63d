import { languageOf, LANGUAGES } from '../text/language-tags.js';
import { isQuestionWord } from '../text/stop-words.js';
import { tokenize } from '../text/tokens.js';
import { CATALOGUES, type Wording } from './wording.js';

/** What a reply to an answer of ours may wish: why it was given, more excerpts, or nothing at all, such as thanks. */
export type Wish = 'why' | 'more' | 'nothing';

/** A wish, with the locale of the language that it was written in. */
export interface ReadWish {
  readonly wish: Wish;
  readonly locale: string;
}

/** A mark that ends a question, and no part of an address. */
const QUESTION_MARK = /[?؟？](?![\p{L}\p{N}=&/])/u;
/** "And when did …": so far into a reply a question word makes it a question. */
const FIRST_WORDS = 3;
/** Longer than any phrase of the catalogues. */
const LONGEST_PHRASE = 60;

const PHRASES = new Map(LANGUAGES.map((language) => [language, phrasesOf(CATALOGUES[language])]));

/**
 * The wish that a whole reply says in so many words, in any language, that of `locale` before others; `null` where it
 * says something else. Without a letter or digit it wishes nothing.
 */
export function wishOf(reply: string, locale: string): ReadWish | null {
  if (reply.length > LONGEST_PHRASE) return null;
  const said = plain(reply);
  if (said === '') return { wish: 'nothing', locale };
  const own = languageOf(locale);
  for (const language of own === null ? LANGUAGES : [own, ...LANGUAGES]) {
    const wish = PHRASES.get(language)?.get(said);
    if (wish !== undefined) return { wish, locale: language === own ? locale : language };
  }
  return null;
}

/** Whether words ask something, by their mark or by a question word of the language of `locale` at their beginning. */
export function isAsking(words: string, locale: string): boolean {
  return (
    QUESTION_MARK.test(words) ||
    tokenize(words)
      .slice(0, FIRST_WORDS)
      .some(({ word }) => isQuestionWord(word, locale))
  );
}

function phrasesOf({ talk, controls }: Wording): ReadonlyMap<string, Wish> {
  const wishes = { why: `${talk.why}, ${controls.why}`, more: `${talk.more}, ${controls.moreExcerpts}` };
  return new Map([
    ...listed(talk.thanks, 'nothing'),
    ...listed(wishes.more, 'more'),
    ...listed(wishes.why, 'why'),
  ]);
}

function listed(phrases: string, wish: Wish): readonly (readonly [string, Wish])[] {
  return phrases.split(',').map((phrase) => [plain(phrase), wish] as const);
}

/** Words without case, accents, punctuation and emoji. */
function plain(words: string): string {
  return words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
