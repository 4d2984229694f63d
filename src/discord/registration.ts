import { isDeepStrictEqual } from 'node:util';

import { REST, Routes } from 'discord.js';
import type {
  APIApplication,
  APIApplicationCommand,
  RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';

import type { Config } from '../config.js';
import { requestFailure } from './failures.js';

export type Definition = RESTPostAPIApplicationCommandsJSONBody;

/** What differs between this program's commands and those that Discord has. All lists hold names, sorted. */
export interface CommandsDiff {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

export type Access = Pick<Config, 'token' | 'apiUrl'>;

/** The fields of a command that count. Names and types are what commands are told apart by. */
const COMPARED = [
  'description',
  'options',
  'default_member_permissions',
  'integration_types',
  'contexts',
  'nsfw',
  'name_localizations',
  'description_localizations',
];

/** Discord leaves the names and descriptions of other languages out, unless they are asked for. */
const WITH_LOCALIZATIONS = new URLSearchParams({ with_localizations: 'true' });

/** Compares; changes nothing. @throws UserError when Discord refuses the token or cannot be reached. */
export async function diffCommands(access: Access, wanted: readonly Definition[]): Promise<CommandsDiff> {
  const { rest, route } = await openRoute(access);
  return compare(wanted, await registered(rest, route));
}

/** Registers all commands, globally, but only when they differ: Discord counts every change. */
export async function deployCommands(access: Access, wanted: readonly Definition[]): Promise<CommandsDiff> {
  const { rest, route } = await openRoute(access);
  const diff = compare(wanted, await registered(rest, route));
  if (hasChanges(diff)) await told(() => rest.put(route, { body: wanted }));
  return diff;
}

/** Removes all commands of the application. */
export async function clearCommands(access: Access): Promise<CommandsDiff> {
  const { rest, route } = await openRoute(access);
  const diff = compare([], await registered(rest, route));
  if (hasChanges(diff)) await told(() => rest.put(route, { body: [] }));
  return diff;
}

/** Whether anything differs at all. */
export function hasChanges({ added, changed, removed }: CommandsDiff): boolean {
  return added.length + changed.length + removed.length > 0;
}

async function openRoute({ token, apiUrl }: Access): Promise<{ rest: REST; route: `/${string}` }> {
  const rest = new REST({ api: apiUrl }).setToken(token);
  const application = await told(() => rest.get(Routes.currentApplication()) as Promise<APIApplication>);
  return { rest, route: Routes.applicationCommands(application.id) };
}

function registered(rest: REST, route: `/${string}`): Promise<APIApplicationCommand[]> {
  return told(() => rest.get(route, { query: WITH_LOCALIZATIONS }) as Promise<APIApplicationCommand[]>);
}

async function told<Result>(request: () => Promise<Result>): Promise<Result> {
  try {
    return await request();
  } catch (error) {
    throw requestFailure(error);
  }
}

function compare(wanted: readonly Definition[], existing: readonly APIApplicationCommand[]): CommandsDiff {
  const before = new Map(existing.map((command) => [keyOf(command), command]));
  const after = new Map(wanted.map((command) => [keyOf(command), command]));
  const names = (keys: readonly string[]): readonly string[] =>
    keys.map((key) => key.slice(key.indexOf(' ') + 1)).sort();
  return {
    added: names([...after.keys()].filter((key) => !before.has(key))),
    changed: names(
      [...after]
        .filter(([key, command]) => before.has(key) && !isSame(command, before.get(key)))
        .map(([key]) => key),
    ),
    removed: names([...before.keys()].filter((key) => !after.has(key))),
  };
}

/** Commands of different types may have the same name. */
function keyOf({ type, name }: { readonly type?: number | undefined; readonly name: string }): string {
  return `${String(type ?? 1)} ${name}`;
}

function isSame(wanted: Definition, existing: APIApplicationCommand | undefined): boolean {
  return isDeepStrictEqual(meaning(wanted), meaning(existing));
}

/** What of a command people notice, in one form, however it was written and whatever Discord filled in. */
function meaning(command: Definition | APIApplicationCommand | undefined): unknown {
  const fields = new Map<string, unknown>(Object.entries(command ?? {}));
  return normalise(Object.fromEntries(COMPARED.map((name) => [name, fields.get(name)])));
}

/** Discord fills in what was left out, leaves out what is false or empty, and puts lists of numbers in order. */
function normalise(value: unknown): unknown {
  if (Array.isArray(value))
    return value.every((entry) => typeof entry === 'number') ? value.toSorted() : value.map(normalise);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, field]) => !isNothing(field));
  return Object.fromEntries(kept.map(([name, field]) => [name, normalise(field)]).sort());
}

function isNothing(field: unknown): boolean {
  return field == null || field === false || field === '' || (Array.isArray(field) && field.length === 0);
}
