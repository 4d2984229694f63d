import { ComponentType } from 'discord-api-types/v10';

import type { Problem } from './faults.js';
import { listOf, numberOf, objectOf, type Json } from './json.js';
import { badLength, lengthProblems, optionalLengthProblems, required, tooMany } from './problems.js';

/** Limits of menus. https://discord.com/developers/docs/components/reference#string-select */
const MOST_OPTIONS = 25;
const LONGEST_ID = 100;
const LONGEST_OPTION = 100;
const LONGEST_PLACEHOLDER = 150;

/** What Discord would refuse in a select menu of any kind; empty when nothing. */
export function selectProblems(path: Problem['path'], select: Json): readonly Problem[] {
  return [
    ...lengthProblems(path, select, { field: 'custom_id', least: 1, most: LONGEST_ID }),
    ...optionalLengthProblems(path, select, { field: 'placeholder', least: 0, most: LONGEST_PLACEHOLDER }),
    ...amountProblems(path, select, MOST_OPTIONS),
    ...(select['type'] === ComponentType.StringSelect
      ? optionsProblems(path, select, { least: 1, most: MOST_OPTIONS })
      : []),
  ];
}

/** What is wrong with how many may be chosen; by default one has to be. */
export function amountProblems(path: Problem['path'], holder: Json, most: number): readonly Problem[] {
  const [fewest, highest] = [numberOf(holder['min_values'] ?? 1), numberOf(holder['max_values'] ?? 1)];
  return [
    ...(fewest < 0 || fewest > most ? [outside([...path, 'min_values'], 0, most)] : []),
    ...(highest < 1 || highest > most ? [outside([...path, 'max_values'], 1, most)] : []),
    ...(holder['max_values'] != null && fewest > highest
      ? [
          {
            path: [...path, 'min_values'],
            code: 'COMPONENT_SELECT_MIN_VALUES_EXCEEDS_MAX',
            message: 'min_values must be less than or equal to max_values',
          },
        ]
      : []),
  ];
}

/** What is wrong with the options of a menu or group, whose number is bounded inclusively. */
export function optionsProblems(
  path: Problem['path'],
  holder: Json,
  { least, most }: { readonly least: number; readonly most: number },
): readonly Problem[] {
  const here = [...path, 'options'];
  const options = listOf(holder['options']).map(objectOf);
  if (holder['options'] == null) return [required(here)];
  const values = options.map(({ value }) => value);
  const presets = options.filter((option) => option['default'] === true).length;
  return [
    ...(options.length < least || options.length > most ? [badLength(here, least, most)] : []),
    ...options.flatMap((option, index) => [
      ...optionProblems([...here, index], option),
      ...(values.indexOf(option['value']) < index
        ? [
            {
              path: [...here, index, 'value'],
              code: 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
              message: 'The specified option value is already used',
            },
          ]
        : []),
    ]),
    ...(numberOf(holder['max_values'] ?? 1) > options.length
      ? [tooMany([...path, 'max_values'], options.length)]
      : []),
    ...(presets > numberOf(holder['max_values'] ?? 1)
      ? [tooMany(here, numberOf(holder['max_values'] ?? 1))]
      : []),
  ];
}

function optionProblems(path: Problem['path'], option: Json): readonly Problem[] {
  return [
    ...lengthProblems(path, option, { field: 'label', least: 1, most: LONGEST_OPTION }),
    ...lengthProblems(path, option, { field: 'value', least: 1, most: LONGEST_OPTION }),
    ...optionalLengthProblems(path, option, { field: 'description', least: 1, most: LONGEST_OPTION }),
  ];
}

/** A number outside of its bounds, which are inclusive. */
export function outside(path: Problem['path'], least: number, most: number): Problem {
  return {
    path,
    code: 'NUMBER_TYPE_RANGE',
    message: `int value should be between ${String(least)} and ${String(most)}.`,
  };
}
