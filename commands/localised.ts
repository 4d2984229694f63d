import { Locale, type LocalizationMap } from 'discord-api-types/v10';

import { wordingFor, type Wording } from '../src/presentation/wording.js';

/** Discord's locales that we have words for, beside English, which is what everybody else reads. */
const LOCALES = [
  Locale.German,
  Locale.French,
  Locale.SpanishES,
  Locale.SpanishLATAM,
  Locale.Russian,
  Locale.Ukrainian,
];
const ENGLISH = wordingFor(Locale.EnglishGB);

/** Chooses a text of a command out of a catalogue. */
type Choose = (commands: Wording['commands']) => string;

/** The description of a command or option, in every language that Discord shows it in. */
export function described(choose: Choose) {
  return { description: choose(ENGLISH.commands), description_localizations: inOtherLanguages(choose) };
}

/** The name of a command in a message's menu, in every language. Names that people type are the same everywhere. */
export function named(choose: Choose) {
  return { name: choose(ENGLISH.commands), name_localizations: inOtherLanguages(choose) };
}

function inOtherLanguages(choose: Choose): LocalizationMap {
  return Object.fromEntries(LOCALES.map((locale) => [locale, choose(wordingFor(locale).commands)]));
}
