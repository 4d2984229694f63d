import { ApplicationCommandOptionType } from 'discord-api-types/v10';

import { namedProblems } from './command-names.js';
import type { Problem } from './faults.js';
import { listOf, numberOf, objectOf, stringOf, type Json } from './json.js';
import { lengthProblems, required, tooMany, wrongChoice } from './problems.js';
import { outside } from './select-limits.js';

/** Limits of options. https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-structure */
const MOST_OPTIONS = 25;
export const MOST_CHOICES = 25;
const LONGEST_CHOICE = 100;
const LONGEST_VALUE = 6000;

const { Subcommand, SubcommandGroup, String: Text, Integer, Number: Decimal } = ApplicationCommandOptionType;
const TYPES = Object.values(ApplicationCommandOptionType).filter((type) => typeof type === 'number');
/** Kinds whose values a command can name, or suggest while they are typed. */
const WITH_CHOICES: readonly number[] = [Text, Integer, Decimal];
/** Kinds that may stand within which; `undefined` stands for the command itself. */
const NESTED_IN: Readonly<Record<number, number | undefined>> = {
  [SubcommandGroup]: undefined,
  [Subcommand]: SubcommandGroup,
};

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

/** What Discord would refuse in the options of a command or, where `within` is its kind, of an option; empty when nothing. */
export function problemsOfOptions(
  path: Problem['path'],
  options: readonly Json[],
  within?: number,
): readonly Problem[] {
  return [
    ...(options.length > MOST_OPTIONS ? [tooMany(path, MOST_OPTIONS)] : []),
    ...orderProblems(path, options),
    ...repeatedNames(path, options),
    ...mixedKinds(path, options),
    ...options.flatMap((option, index) => [
      ...kindProblems([...path, index], option, within),
      ...namedProblems([...path, index], option),
      ...valueProblems([...path, index], option),
    ]),
  ];
}

function orderProblems(path: Problem['path'], options: readonly Json[]): readonly Problem[] {
  const firstOptional = options.findIndex((option) => option['required'] !== true);
  return options.flatMap((option, index) =>
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
}

function repeatedNames(path: Problem['path'], options: readonly Json[]): readonly Problem[] {
  const names = options.map((option) => stringOf(option['name']));
  return names.flatMap((name, index) =>
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
}

/** A command has either subcommands and groups, or options. */
function mixedKinds(path: Problem['path'], options: readonly Json[]): readonly Problem[] {
  const first = options[0] === undefined ? false : isNested(options[0]);
  return options.flatMap((option, index) =>
    isNested(option) === first
      ? []
      : [
          {
            path: [...path, index],
            code: 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
            message:
              'Sub-command and sub-command group option types are mutually exclusive to all other types',
          },
        ],
  );
}

function kindProblems(path: Problem['path'], option: Json, within: number | undefined): readonly Problem[] {
  const { type } = option;
  if (type == null) return [required([...path, 'type'])];
  if (!TYPES.includes(numberOf(type))) return [wrongChoice([...path, 'type'], TYPES)];
  const inside = listOf(option['options']).map(objectOf);
  if (!isNested(option)) {
    // What stands in a group can only be a subcommand; anything else has no options of its own.
    return within === SubcommandGroup || inside.length > 0 ? [invalidKind(path)] : [];
  }
  const isInPlace = within === undefined || NESTED_IN[numberOf(type)] === within;
  return [
    ...(isInPlace ? [] : [invalidKind(path)]),
    ...(type === SubcommandGroup && inside.length === 0 ? [required([...path, 'options'])] : []),
    ...problemsOfOptions([...path, 'options'], inside, numberOf(type)),
  ];
}

function invalidKind(path: Problem['path']): Problem {
  return {
    path,
    code: 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
    message: 'An option of this type cannot stand here',
  };
}

function valueProblems(path: Problem['path'], option: Json): readonly Problem[] {
  const type = numberOf(option['type']);
  const choices = listOf(option['choices']);
  const isCompleted = option['autocomplete'] === true;
  const refused = (code: string, message: string): Problem => ({ path, code, message });
  return [
    ...problemsOfChoices(choices, [...path, 'choices']),
    ...(isCompleted && choices.length > 0
      ? [
          refused(
            'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES',
            'Autocomplete cannot be set with choices',
          ),
        ]
      : []),
    ...((isCompleted || choices.length > 0) && !WITH_CHOICES.includes(type)
      ? [
          refused(
            'APPLICATION_COMMAND_OPTIONS_CHOICES_TYPE_INVALID',
            'Choices and autocomplete are for texts and numbers',
          ),
        ]
      : []),
    ...(isNested(option) && option['required'] === true
      ? [refused('APPLICATION_COMMAND_OPTIONS_REQUIRED_TYPE_INVALID', 'A sub-command cannot be required')]
      : []),
    ...lengthBounds(path, option),
    ...wrongValues([...path, 'choices'], choices, type),
  ];
}

function lengthBounds(path: Problem['path'], option: Json): readonly Problem[] {
  const [least, most] = [option['min_length'], option['max_length']];
  return [
    ...(least != null && (numberOf(least) < 0 || numberOf(least) > LONGEST_VALUE)
      ? [outside([...path, 'min_length'], 0, LONGEST_VALUE)]
      : []),
    ...(most != null && (numberOf(most) < 1 || numberOf(most) > LONGEST_VALUE)
      ? [outside([...path, 'max_length'], 1, LONGEST_VALUE)]
      : []),
  ];
}

/** Values of choices are of their option's kind. */
function wrongValues(path: Problem['path'], choices: readonly unknown[], type: number): readonly Problem[] {
  const wanted = type === Text ? 'string' : 'number';
  return choices.map(objectOf).flatMap(({ value }, index) =>
    value == null || typeof value === wanted || !WITH_CHOICES.includes(type)
      ? []
      : [
          {
            path: [...path, index, 'value'],
            code: wanted === 'string' ? 'STRING_TYPE_CONVERT' : 'NUMBER_TYPE_COERCE',
            message: `Could not interpret "${JSON.stringify(value)}" as ${wanted}.`,
          },
        ],
  );
}

function isNested({ type }: Json): boolean {
  return type === Subcommand || type === SubcommandGroup;
}
