import fc from 'fast-check';

import { CATALOGUES, wordingFor } from '../../src/presentation/wording.js';

/** Of the languages with regions, some that write dates and numbers in other ways. */
const LOCALES = [...Object.keys(CATALOGUES), 'en-US', 'es-ES', 'es-419', 'ar-EG'];

export const ENGLISH = wordingFor('en-GB');

/** The words for every reader there can be, with the name of the locale, for tables of tests. */
export const WORDINGS = LOCALES.map((locale) => [locale, wordingFor(locale)] as const);

/** The words for some reader. */
export const anyWording = fc.constantFrom(...WORDINGS.map(([, wording]) => wording));
