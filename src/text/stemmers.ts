import { stem as porter2 } from 'porter2';
import { newStemmer } from 'snowball-stemmers';

import { arabicStem } from './arabic-stem.js';
import { baseForm } from './irregular-forms.js';
import type { Language } from './language-tags.js';
import { ukrainianStem } from './ukrainian-stem.js';

type Stem = (word: string) => string;

/** No word of any language is as long; stemming what is longer would cost time and find nothing. */
const LONGEST_WORD = 64;

const STEMMERS: Readonly<Record<Language, Stem>> = {
  en: (word) => porter2(baseForm(word)),
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

/** So many words of a language are remembered: a text has most of its words again and again, and these stemmers are slow. */
const MOST_REMEMBERED = 50_000;

/** A stemmer of Snowball, made when it is first needed. */
function ofSnowball(algorithm: string): Stem {
  let stemmer: { stem: Stem } | null = null;
  const remembered = new Map<string, string>();
  return (word) => {
    stemmer ??= newStemmer(algorithm);
    const known = remembered.get(word);
    if (known !== undefined) return known;
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    const stem = stemmer.stem(word);
    remembered.set(word, stem);
    return stem;
  };
}
