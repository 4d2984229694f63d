import { ApplicationCommandType, Locale } from 'discord-api-types/v10';

import type { Problem } from './faults.js';
import { listOf, numberOf, objectOf, stringOf, type Json } from './json.js';
import { lengthProblems, tooMany } from './message-limits.js';

/** Limits of commands. https://discord.com/developers/docs/interactions/application-commands */
const MOST_SLASH = 100;
const MOST_IN_MENU = 15;
const MOST_OPTIONS = 25;
const MOST_CHOICES = 25;
const MOST_TEXT = 8000;
const LONGEST_CHOICE = 100;
const LOCALES: ReadonlySet<string> = new Set(Object.values(Locale));
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** What Discord would refuse in the list of all commands; empty when nothing. */
export function problemsOfCommands(commands: readonly unknown[]): readonly Problem[] {
  const all = commands.map(objectOf);
  const kinds = [
    [ApplicationCommandType.ChatInput, MOST_SLASH],
    [ApplicationCommandType.User, MOST_IN_MENU],
    [ApplicationCommandType.Message, MOST_IN_MENU],
  ] as const;
  const counts = kinds.flatMap(([type, most]) =>
    all.filter((command) => typeOf(command) === type).length > most ? [tooMany([], most)] : [],
  );
  const names = all.map((command) => `${String(typeOf(command))} ${stringOf(command['name'])}`);
  const repeated = names.flatMap((name, index) =>
    names.indexOf(name) < index
      ? [
          {
            path: [index, 'name'],
            code: 'APPLICATION_COMMANDS_DUPLICATE_NAME',
            message: 'Application command names must be unique',
          },
        ]
      : [],
  );
  return [...counts, ...repeated, ...all.flatMap((command, index) => commandProblems([index], command))];
}

/** What Discord would refuse in an answer to an autocomplete. */
export function problemsOfChoices(choices: readonly unknown[], path: Problem['path']): readonly Problem[] {
  const long = choices
    .map(objectOf)
    .flatMap((choice, index) =>
      ['name', 'value'].flatMap((field) =>
        typeof choice[field] === 'number'
          ? []
          : lengthProblems([...path, index], choice, { field, least: 1, most: LONGEST_CHOICE }),
      ),
    );
  return [...(choices.length > MOST_CHOICES ? [tooMany(path, MOST_CHOICES)] : []), ...long];
}

function commandProblems(path: Problem['path'], command: Json): readonly Problem[] {
  if (typeOf(command) !== ApplicationCommandType.ChatInput) {
    const described =
      stringOf(command['description']) === ''
        ? []
        : [
            {
              path: [...path, 'description'],
              code: 'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION',
              message: 'Context menu commands cannot have description',
            },
          ];
    return [
      ...lengthProblems(path, command, { field: 'name', least: 1, most: 32 }),
      ...localizationProblems(path, command, { field: 'name', isGood: (name) => isWithin(name, 32) }),
      ...described,
    ];
  }
  const size = textSize(command);
  return [
    ...namedProblems(path, command),
    ...optionProblems([...path, 'options'], listOf(command['options']).map(objectOf)),
    ...(size > MOST_TEXT
      ? [
          {
            path,
            code: 'APPLICATION_COMMAND_TOO_LARGE',
            message: `Command exceeds maximum size (${String(MOST_TEXT)})`,
          },
        ]
      : []),
  ];
}

function optionProblems(path: Problem['path'], options: readonly Json[]): readonly Problem[] {
  const firstOptional = options.findIndex((option) => option['required'] !== true);
  const names = options.map((option) => stringOf(option['name']));
  const late = options.flatMap((option, index) =>
    firstOptional >= 0 && index > firstOptional && option['required'] === true
      ? [
          {
            path: [...path, index],
            code: 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
            message: 'Required options must be placed before non-required options',
          },
        ]
      : [],
  );
  const repeated = names.flatMap((name, index) =>
    names.indexOf(name) < index
      ? [
          {
            path: [...path, index, 'name'],
            code: 'APPLICATION_COMMAND_OPTIONS_NAME_INVALID',
            message: 'Option names must be unique',
          },
        ]
      : [],
  );
  const own = options.flatMap((option, index) => [
    ...namedProblems([...path, index], option),
    ...problemsOfChoices(listOf(option['choices']), [...path, index, 'choices']),
  ]);
  const both = options.flatMap((option, index) =>
    option['autocomplete'] === true && listOf(option['choices']).length > 0
      ? [
          {
            path: [...path, index],
            code: 'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES',
            message: 'Autocomplete cannot be set with choices',
          },
        ]
      : [],
  );
  return [
    ...(options.length > MOST_OPTIONS ? [tooMany(path, MOST_OPTIONS)] : []),
    ...late,
    ...repeated,
    ...own,
    ...both,
  ];
}

function namedProblems(path: Problem['path'], holder: Json): readonly Problem[] {
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
    ...localizationProblems(path, holder, { field: 'description', isGood: (text) => isWithin(text, 100) }),
  ];
}

interface Localized {
  readonly field: 'name' | 'description';
  readonly isGood: (text: string) => boolean;
}

/** What is wrong with the translations of a name or description; they obey the limits of what they translate. */
function localizationProblems(
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

function isWithin(text: string, most: number): boolean {
  return text.length >= 1 && text.length <= most;
}

function textSize(holder: Json): number {
  const own = ['name', 'description', 'value'].reduce((sum, field) => sum + longest(holder, field), 0);
  const inside = [...listOf(holder['options']), ...listOf(holder['choices'])].map(objectOf);
  return inside.reduce((sum, part) => sum + textSize(part), own);
}

/** Length of a text in the language in which it is longest. */
function longest(holder: Json, field: string): number {
  const translations = Object.values(objectOf(holder[`${field}_localizations`]));
  return Math.max(...[holder[field], ...translations].map((text) => stringOf(text).length));
}

function typeOf(command: Json): number {
  return numberOf(command['type'] ?? ApplicationCommandType.ChatInput);
}
