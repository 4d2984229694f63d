import { describe, expect, it } from 'vitest';

import { problemsOfCommands } from '../../../src/playground/command-limits.js';
import { problemsOfChoices } from '../../../src/playground/command-options.js';

const option = (name: string, more: object = {}) => ({ type: 3, name, description: 'd', ...more });
const command = (name: string, more: object = {}) => ({ name, description: 'd', ...more });
const subcommand = (name: string, ...options: object[]) => ({ type: 1, name, description: 'd', options });
const group = (name: string, ...options: object[]) => ({ type: 2, name, description: 'd', options });
const codes = (...commands: object[]) => problemsOfCommands(commands).map(({ code }) => code);

describe('problemsOfCommands', () => {
  it('takes what Discord takes', () => {
    expect(
      codes(command('ask', { options: [option('a', { required: true }), option('b')] }), {
        type: 3,
        name: 'Find the source',
      }),
    ).toEqual([]);
    expect(
      codes(
        command('article', {
          options: [
            subcommand('add', option('file', { type: 11, required: true })),
            group('tags', subcommand('list')),
          ],
        }),
      ),
    ).toEqual([]);
    expect(codes()).toEqual([]);
  });

  it.each<[string, object[], string]>([
    ['an upper-case name', [command('Ask')], 'APPLICATION_COMMAND_INVALID_NAME'],
    ['a name with a space', [command('a b')], 'APPLICATION_COMMAND_INVALID_NAME'],
    [
      'a language that it does not know',
      [command('ask', { description_localizations: { ar: 'd' } })],
      'BASE_TYPE_CHOICES',
    ],
    [
      'a translated name with a space',
      [command('ask', { name_localizations: { de: 'a b' } })],
      'APPLICATION_COMMAND_INVALID_LOCALIZATION',
    ],
    [
      'a translated description of 101 characters',
      [command('ask', { options: [option('a', { description_localizations: { de: 'd'.repeat(101) } })] })],
      'APPLICATION_COMMAND_INVALID_LOCALIZATION',
    ],
    ['no description', [{ name: 'ask' }], 'BASE_TYPE_REQUIRED'],
    [
      'a described message command',
      [{ type: 3, name: 'x', description: 'd' }],
      'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION',
    ],
    [
      'a required option after an optional one',
      [command('a', { options: [option('a'), option('b', { required: true })] })],
      'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
    ],
    [
      'an option twice',
      [command('a', { options: [option('a'), option('a')] })],
      'APPLICATION_COMMAND_OPTIONS_NAME_INVALID',
    ],
    [
      'autocomplete with choices',
      [
        command('a', {
          options: [option('a', { autocomplete: true, choices: [{ name: 'x', value: 'x' }] })],
        }),
      ],
      'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES',
    ],
    [
      'an option without a type',
      [command('a', { options: [{ name: 'b', description: 'd' }] })],
      'BASE_TYPE_REQUIRED',
    ],
    [
      'an option of no known type',
      [command('a', { options: [option('b', { type: 12 })] })],
      'BASE_TYPE_CHOICES',
    ],
    [
      'a subcommand beside an option',
      [command('a', { options: [option('b'), subcommand('c')] })],
      'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
    ],
    [
      'a group in a group',
      [command('a', { options: [group('b', group('c', subcommand('d')))] })],
      'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
    ],
    [
      'an option in a group',
      [command('a', { options: [group('b', option('c'))] })],
      'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
    ],
    [
      'a subcommand in a subcommand',
      [command('a', { options: [subcommand('b', subcommand('c'))] })],
      'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
    ],
    ['an empty group', [command('a', { options: [group('b')] })], 'BASE_TYPE_REQUIRED'],
    [
      'a bad order in a subcommand',
      [command('a', { options: [subcommand('b', option('c'), option('d', { required: true }))] })],
      'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
    ],
    [
      'choices of files',
      [command('a', { options: [option('b', { type: 11, choices: [{ name: 'x', value: 'x' }] })] })],
      'APPLICATION_COMMAND_OPTIONS_CHOICES_TYPE_INVALID',
    ],
    [
      'a number among texts',
      [command('a', { options: [option('b', { choices: [{ name: 'x', value: 5 }] })] })],
      'STRING_TYPE_CONVERT',
    ],
    [
      'a text of 6,001 characters',
      [command('a', { options: [option('b', { max_length: 6001 })] })],
      'NUMBER_TYPE_RANGE',
    ],
    ['a command twice', [command('a'), command('a')], 'APPLICATION_COMMANDS_DUPLICATE_NAME'],
    [
      '101 commands',
      Array.from({ length: 101 }, (_, index) => command(`a${String(index)}`)),
      'BASE_TYPE_MAX_LENGTH',
    ],
    [
      '16 message commands',
      Array.from({ length: 16 }, (_, index) => ({ type: 3, name: `a${String(index)}` })),
      'BASE_TYPE_MAX_LENGTH',
    ],
    [
      'more than 8,000 characters',
      [
        command('a', {
          options: Array.from({ length: 25 }, (_, index) =>
            option(`a${String(index)}`, {
              description: 'd'.repeat(100),
              choices: Array.from({ length: 25 }, (__, choice) => ({
                name: String(choice).repeat(10),
                value: 'v'.repeat(20),
              })),
            }),
          ),
        }),
      ],
      'APPLICATION_COMMAND_TOO_LARGE',
    ],
  ])('refuses %s', (_, commands, expected) => {
    expect(codes(...commands)).toContain(expected);
  });
});

describe('problemsOfChoices', () => {
  it('takes 25 choices of 100 characters, and no more', () => {
    const choice = (length: number) => ({ name: 'x'.repeat(length), value: 'x'.repeat(length) });
    expect(problemsOfChoices(Array(25).fill(choice(100)), [])).toEqual([]);
    expect(problemsOfChoices(Array(26).fill(choice(1)), [])).toHaveLength(1);
    expect(problemsOfChoices([choice(101)], [])).toHaveLength(2);
    expect(problemsOfChoices([choice(0)], [])).toHaveLength(2);
    expect(problemsOfChoices([{ name: 'x', value: 5 }], [])).toEqual([]);
  });
});
