import { Locale } from 'discord-api-types/v10';

import type { Problem } from './faults.js';
import { objectOf, stringOf, type Json } from './json.js';
import { lengthProblems } from './problems.js';

const LOCALES: ReadonlySet<string> = new Set(Object.values(Locale));
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** What is wrong with the name and description of a command or option that people type, and with their translations. */
export function namedProblems(path: Problem['path'], holder: Json): readonly Problem[] {
  const badName = isTypable(stringOf(holder['name']))
    ? []
    : [
        {
          path: [...path, 'name'],
          code: 'APPLICATION_COMMAND_INVALID_NAME',
          message: 'Command name is invalid',
        },
      ];
  return [
    ...badName,
    ...lengthProblems(path, holder, { field: 'description', least: 1, most: 100 }),
    ...localizationProblems(path, holder, { field: 'name', isGood: isTypable }),
    ...localizationProblems(path, holder, {
      field: 'description',
      isGood: (text) => lengthInRange(text, 100),
    }),
  ];
}

interface Localized {
  readonly field: 'name' | 'description';
  readonly isGood: (text: string) => boolean;
}

/** What is wrong with the translations of a name or description; they obey the limits of what they translate. */
export function localizationProblems(
  path: Problem['path'],
  holder: Json,
  { field, isGood }: Localized,
): readonly Problem[] {
  const key = `${field}_localizations`;
  return Object.entries(objectOf(holder[key])).flatMap(([locale, text]) =>
    LOCALES.has(locale) && isGood(stringOf(text))
      ? []
      : [
          {
            path: [...path, key, locale],
            code: LOCALES.has(locale) ? 'APPLICATION_COMMAND_INVALID_LOCALIZATION' : 'BASE_TYPE_CHOICES',
            message: 'Localization is invalid',
          },
        ],
  );
}

/** Whether it can be the name of a command or option that people type. */
function isTypable(name: string): boolean {
  return NAME.test(name) && name === name.toLowerCase();
}

/** Whether the text has 1 to `most` characters. */
export function lengthInRange(text: string, most: number): boolean {
  return text.length >= 1 && text.length <= most;
}
