import { readdirSync } from 'node:fs';

import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  Locale,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';

import { commands } from '../../commands/index.js';
import { INTENTS } from '../../src/discord/connect.js';
import { problemsOfCommands } from '../../src/playground/command-limits.js';
import { wordingFor } from '../../src/presentation/wording.js';

const NAME = /^[-_\p{Ll}\p{N}]{1,32}$/u;
const MOST_CHARACTERS = 8000;
/** Of Discord's, those that we have words for beside English. */
const LOCALES = [
  Locale.German,
  Locale.SpanishLATAM,
  Locale.SpanishES,
  Locale.French,
  Locale.Russian,
  Locale.Ukrainian,
];
/** Files of the folder that are no command. */
const NO_COMMANDS = ['index.ts', 'services.ts', 'everywhere.ts', 'localised.ts', 'controls', 'moderation'];
/** For moderators of a server only. */
const FOR_MODERATORS = ['reindex', 'article'];

type Definition = RESTPostAPIApplicationCommandsJSONBody;

const definitions: readonly Definition[] = commands.map(({ definition }) => definition);
type Option = NonNullable<Extract<Definition, { options?: unknown }>['options']>[number];
const optionsOf = (definition: Definition | Option) =>
  'options' in definition ? ((definition.options ?? []) as readonly Option[]) : [];
/** Subcommands, and the options of every one of them. */
const allOptionsOf = (definition: Definition): readonly Option[] =>
  optionsOf(definition).flatMap((option) => [option, ...optionsOf(option)]);
const isSubcommand = ({ type }: Option): boolean => type === ApplicationCommandOptionType.Subcommand;

describe('the commands', () => {
  it('are all listed, each under its own name', () => {
    const files = readdirSync('commands').filter((file) => !NO_COMMANDS.includes(file));
    expect(files).toHaveLength(definitions.length);
    for (const { name } of definitions)
      expect(files, 'help: name the file after the command').toContain(
        `${name.toLowerCase().replaceAll(' ', '-')}.ts`,
      );
    expect(new Set(definitions.map(({ name }) => name)).size).toBe(definitions.length);
  });

  it.each(definitions.map((definition) => [definition.name, definition] as const))(
    '%s is what Discord takes',
    (_, definition) => {
      const isSlash =
        (definition.type ?? ApplicationCommandType.ChatInput) === ApplicationCommandType.ChatInput;
      if (isSlash) expect(definition.name).toMatch(NAME);
      expect(definition.name.length).toBeLessThanOrEqual(32);
      const description = 'description' in definition ? definition.description : undefined;
      expect(description === undefined ? 0 : description.length).toBeLessThanOrEqual(100);
      expect(description !== undefined && description.length > 0).toBe(isSlash);
      const options = allOptionsOf(definition);
      for (const holder of [definition, ...options]) expect(optionsOf(holder).length).toBeLessThanOrEqual(25);
      for (const option of options) {
        expect(option.name).toMatch(NAME);
        expect(option.description.length).toBeGreaterThan(0);
        expect(option.description.length).toBeLessThanOrEqual(100);
      }
      for (const holder of [definition, ...options]) {
        const required = optionsOf(holder).map((option) => option.required === true);
        expect([...required].sort((a, b) => Number(b) - Number(a))).toEqual(required);
      }
      expect(JSON.stringify(definition).length).toBeLessThan(MOST_CHARACTERS);
    },
  );

  it('satisfy the stand-in as well', () => {
    expect(problemsOfCommands(definitions)).toEqual([]);
  });

  it('are named and described in every language of ours that Discord has', () => {
    for (const definition of definitions) {
      const described = 'description' in definition ? [definition, ...allOptionsOf(definition)] : [];
      for (const { name, description_localizations: translations } of described)
        expect([name, Object.keys(translations ?? {}).sort()]).toEqual([name, LOCALES]);
      for (const { name, name_localizations: translations } of [definition, ...described])
        expect([name, Object.keys(translations ?? {}).sort()]).toEqual([name, LOCALES]);
    }
  });

  it.each(LOCALES)('have names in %s that can be typed, and that no other has', (locale) => {
    const typed = definitions.filter((definition) => 'description' in definition);
    for (const named of [typed, ...typed.flatMap((each) => [each, ...allOptionsOf(each)]).map(optionsOf)]) {
      const names = named.map((holder) => holder.name_localizations?.[locale] ?? '');
      for (const name of names) {
        expect(name).toMatch(NAME);
        expect(name).toBe(name.toLowerCase());
      }
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it.each(LOCALES)('are called in %s as our words call them', (locale) => {
    const { names } = wordingFor(locale);
    for (const definition of definitions.filter((each) => 'description' in each)) {
      const called = Object.entries(names.commands).find(([name]) => name === definition.name);
      expect(definition.name_localizations?.[locale]).toBe(called?.[1]);
      for (const option of allOptionsOf(definition)) {
        const known: Readonly<Record<string, string>> = isSubcommand(option)
          ? names.subcommands
          : names.options;
        expect(option.name_localizations?.[locale]).toBe(known[option.name]);
      }
    }
  });

  it('work in servers, direct messages and as installed by a person; only reindex and article are for a server and its moderators', () => {
    for (const {
      name,
      contexts,
      integration_types: types,
      default_member_permissions: permissions,
    } of definitions) {
      expect([name, contexts, types, permissions]).toEqual(
        FOR_MODERATORS.includes(name) ? [name, [0], [0], '32'] : [name, [0, 1, 2], [0, 1], undefined],
      );
    }
  });

  it('have autocomplete where an option says so', () => {
    for (const { definition, autocomplete } of commands) {
      const says = allOptionsOf(definition).some((option) => 'autocomplete' in option && option.autocomplete);
      expect([definition.name, autocomplete !== undefined]).toEqual([definition.name, says]);
    }
  });
});

describe('the intents', () => {
  it('are three, and none is privileged', () => {
    const privileged = (1 << 1) | (1 << 8) | (1 << 15);
    expect(INTENTS).toHaveLength(3);
    for (const intent of INTENTS) expect(intent & privileged).toBe(0);
  });
});
