import { languageOf, type Language } from '../text/language-tags.js';
import { tellLanguage } from '../text/language.js';
import { AR } from './wording/ar.js';
import type { Wording } from './wording/catalogue.js';
import { DE } from './wording/de.js';
import { EN } from './wording/en.js';
import { ES } from './wording/es.js';
import { FR } from './wording/fr.js';
import { RU } from './wording/ru.js';
import { UK } from './wording/uk.js';

export type { Wording };

/** Every language that people are spoken to in. */
export const CATALOGUES: Readonly<Record<Language, Wording>> = {
  en: EN,
  de: DE,
  fr: FR,
  es: ES,
  ru: RU,
  uk: UK,
  ar: AR,
};

/** A language with its region, which decides how dates and numbers are written: `en-US`, `es-419`. */
const WITH_REGION = /^[a-z]{2}-(?:[A-Z]{2}|\d{3})$/u;

/**
 * The words for a reader with this locale, a BCP 47 tag as Discord gives it; chosen by its language, with dates and
 * numbers as its region writes them. English where there is no catalogue of that language.
 */
export function wordingFor(locale: string): Wording {
  const language = languageOf(locale);
  const wording = CATALOGUES[language ?? 'en'];
  return language !== null && WITH_REGION.test(locale) ? { ...wording, locale } : wording;
}

/**
 * The locale to answer somebody's words in: that of the words where their language is told, else `fallback`, such as the
 * locale of the server. A fallback of the same language is kept, for its region.
 */
export function localeOfWords(words: string, fallback: string): string {
  const told = tellLanguage(words);
  return told === null || told === languageOf(fallback) ? fallback : told;
}
