import { stem as porter2 } from 'porter2';
import { newStemmer } from 'snowball-stemmers';

import { arabicStem } from './arabic-stem.js';
import { baseForm } from './irregular-forms.js';
import type { Language } from './language-tags.js';
import { remember } from './remember.js';
import { ukrainianStem } from './ukrainian-stem.js';

type Stem = (word: string) => string;

/** No word of any language is as long; stemming what is longer would cost time and find nothing. */
const LONGEST_WORD = 64;

/** A text has most of its words again and again, and stemmers are slow. */
const WORDS = { most: 50_000, longest: LONGEST_WORD };

const STEMMERS: Readonly<Record<Language, Stem>> = {
  en: remember(WORDS, (word) => porter2(baseForm(word))),
  de: ofSnowball('german'),
  fr: ofSnowball('french'),
  es: ofSnowball('spanish'),
  ru: ofSnowball('russian'),
  uk: ukrainianStem,
  ar: arabicStem,
};

/** The stem of a word that is written as its language's stemmer expects it: lower case, with the marks that are letters of their own. */
export function stemIn(language: Language, word: string): string {
  return word.length > LONGEST_WORD ? word : STEMMERS[language](word);
}

/** A stemmer of Snowball, made when it is first needed. */
function ofSnowball(algorithm: string): Stem {
  let stemmer: { stem: Stem } | null = null;
  return remember(WORDS, (word) => {
    stemmer ??= newStemmer(algorithm);
    return stemmer.stem(word);
  });
}
