import { ApplicationCommandType, type APIApplicationCommand } from 'discord-api-types/v10';
import { Hono } from 'hono';

import type { ApiEnvironment } from './api-body.js';
import { problemsOfCommand, problemsOfCommands } from './command-limits.js';
import { missingAccess, refuseProblems, unknownApplication, unknownCommand, unknownGuild } from './faults.js';
import { numberOf, objectOf, stringOf, type Json } from './json.js';
import type { World } from './world.js';

interface Path {
  readonly application: string;
  /** Left out for commands of all servers. */
  readonly guild?: string;
}

/** The application's commands, those of all servers and those of one. */
export function commandRoutes(world: World): Hono<ApiEnvironment> {
  const routes = new Hono<ApiEnvironment>();
  for (const base of [
    '/applications/:application/commands',
    '/applications/:application/guilds/:guild/commands',
  ])
    addRoutes(routes, world, base);
  return routes;
}

function addRoutes(routes: Hono<ApiEnvironment>, world: World, base: string): void {
  const shown = (command: APIApplicationCommand, isWhole: boolean): object =>
    isWhole ? command : withoutLocalizations(command);
  routes.get(base, (context) => {
    const isWhole = context.req.query('with_localizations') === 'true';
    return context.json(listed(world, pathOf(context.req.param())).map((command) => shown(command, isWhole)));
  });
  routes.put(base, (context) => {
    const path = pathOf(context.req.param());
    const before = listed(world, path);
    const commands = context.get('list');
    refuseProblems(problemsOfCommands(commands));
    for (const { id } of before) world.commands.delete(id);
    return context.json(commands.map((command) => register(world, path, objectOf(command), before)));
  });
  routes.post(base, (context) => {
    const path = pathOf(context.req.param());
    const before = listed(world, path);
    const body = context.get('body');
    refuseProblems(problemsOfCommand(body));
    const isNew = !before.some((command) => isSame(command, body));
    const command = register(world, path, body, before);
    return context.json(command, isNew ? 201 : 200);
  });
  routes.get(`${base}/:command`, (context) => context.json(found(world, context.req.param())));
  routes.patch(`${base}/:command`, (context) => {
    const before = found(world, context.req.param());
    const changed = { ...before, ...context.get('body'), type: before.type };
    refuseProblems(problemsOfCommand(changed));
    const command = { ...changed, version: world.nextId() };
    world.commands.set(before.id, command);
    return context.json(command);
  });
  routes.delete(`${base}/:command`, (context) => {
    world.commands.delete(found(world, context.req.param()).id);
    return context.body(null, 204);
  });
}

function pathOf({ application, guild }: Readonly<Record<string, string>>): Path {
  return { application: application ?? '', ...(guild === undefined ? {} : { guild }) };
}

/** @throws ApiFault where the application is another one, or the bot is not in the server. */
function listed(
  { commands, applicationId, guilds }: World,
  { application, guild }: Path,
): readonly APIApplicationCommand[] {
  if (application !== applicationId) throw unknownApplication();
  const known = guilds.find(({ id }) => id === guild);
  if (guild !== undefined && known === undefined) throw unknownGuild();
  if (known?.hasBot === false) throw missingAccess();
  return [...commands.values()].filter((command) => command.guild_id === guild);
}

function found(world: World, parameters: Readonly<Record<string, string>>): APIApplicationCommand {
  const command = listed(world, pathOf(parameters)).find(({ id }) => id === parameters['command']);
  if (command === undefined) throw unknownCommand();
  return command;
}

/** Discord leaves them out, at any depth, unless they are asked for. */
function withoutLocalizations(command: APIApplicationCommand): object {
  return objectOf(
    JSON.parse(
      JSON.stringify(command, (key, value: unknown) => (key.endsWith('_localizations') ? undefined : value)),
    ),
  );
}

/** Puts a command into the world; one of the same name and kind keeps its id. Discord fills in what was left out. */
function register(
  world: World,
  { guild }: Path,
  command: Json,
  before: readonly APIApplicationCommand[],
): APIApplicationCommand {
  const id = before.find((known) => isSame(known, command))?.id ?? world.nextId();
  const filled = {
    default_member_permissions: null,
    nsfw: false,
    description: '',
    name_localizations: null,
    description_localizations: null,
    ...(guild === undefined ? { integration_types: [0], contexts: null } : { guild_id: guild }),
    ...command,
    type: kindOf(command),
    id,
    application_id: world.applicationId,
    version: world.nextId(),
  };
  // The caller has checked the command; its shape is the one that it was sent in.
  const registered = filled as unknown as APIApplicationCommand;
  world.commands.set(id, registered);
  return registered;
}

function isSame(known: APIApplicationCommand, command: Json): boolean {
  return known.name === stringOf(command['name']) && known.type === kindOf(command);
}

function kindOf(command: Json): number {
  return numberOf(command['type'] ?? ApplicationCommandType.ChatInput);
}
