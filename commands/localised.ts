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

/** Chooses what is typed out of a catalogue. */
type ChooseName = (names: Wording['names']) => string;

/** The description of a command or option, in every language that Discord shows it in. */
export function described(choose: Choose) {
  return {
    description: choose(ENGLISH.commands),
    description_localizations: inOtherLanguages(({ commands }) => choose(commands)),
  };
}

/** The name of a command in a message's menu, or of a choice, in every language. */
export function named(choose: Choose) {
  return {
    name: choose(ENGLISH.commands),
    name_localizations: inOtherLanguages(({ commands }) => choose(commands)),
  };
}

/** The name of a command or option that people type, in every language. The program is told the English one always. */
export function typed(choose: ChooseName) {
  return {
    name: choose(ENGLISH.names),
    name_localizations: inOtherLanguages(({ names }) => choose(names)),
  };
}

function inOtherLanguages(choose: (wording: Wording) => string): LocalizationMap {
  return Object.fromEntries(LOCALES.map((locale) => [locale, choose(wordingFor(locale))]));
}
