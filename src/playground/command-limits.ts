import { ApplicationCommandType } from 'discord-api-types/v10';

import { problemsOfOptions } from './command-options.js';
import { lengthInRange, localizationProblems, namedProblems } from './command-names.js';
import type { Problem } from './faults.js';
import { listOf, numberOf, objectOf, stringOf, type Json } from './json.js';
import { lengthProblems, tooMany } from './problems.js';

/** Limits of commands. https://discord.com/developers/docs/interactions/application-commands */
const MOST_SLASH = 100;
const MOST_IN_MENU = 15;
const MOST_TEXT = 8000;

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
  return [...counts, ...repeated, ...all.flatMap((command, index) => problemsOfCommand(command, [index]))];
}

/** What Discord would refuse in one command; empty when nothing. */
export function problemsOfCommand(command: Json, path: Problem['path'] = []): readonly Problem[] {
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
      ...localizationProblems(path, command, { field: 'name', isGood: (name) => lengthInRange(name, 32) }),
      ...described,
    ];
  }
  const size = textSize(command);
  return [
    ...namedProblems(path, command),
    ...problemsOfOptions([...path, 'options'], listOf(command['options']).map(objectOf)),
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
