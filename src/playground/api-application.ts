import { ApplicationCommandType, type APIApplicationCommand } from 'discord-api-types/v10';
import { Hono } from 'hono';

import type { ApiEnvironment } from './api-body.js';
import { problemsOfCommands } from './command-limits.js';
import { refuseProblems, unknownUser } from './faults.js';
import { objectOf, type Json } from './json.js';
import type { World } from './world.js';

/** The application itself: who it is, where its gateway is, and its commands. */
export function applicationRoutes(world: World, gatewayUrl: () => string): Hono<ApiEnvironment> {
  const routes = new Hono<ApiEnvironment>();
  routes.get('/gateway/bot', (context) =>
    context.json({
      url: gatewayUrl(),
      shards: 1,
      session_start_limit: { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 },
    }),
  );
  routes.get('/users/@me', (context) =>
    context.json({ ...world.bot, mfa_enabled: false, locale: 'en-US', email: null, verified: true }),
  );
  routes.get('/users/:user', (context) => {
    const users = [world.bot, ...Object.values(world.people).map(({ user }) => user)];
    const user = users.find(({ id }) => id === context.req.param('user'));
    if (user === undefined) throw unknownUser();
    return context.json(user);
  });
  routes.get('/applications/@me', (context) => context.json(applicationPayload(world)));
  routes.get('/applications/:application/commands', (context) => {
    const commands = [...world.commands.values()];
    const isWhole = context.req.query('with_localizations') === 'true';
    return context.json(isWhole ? commands : commands.map(withoutLocalizations));
  });
  routes.put('/applications/:application/commands', (context) => {
    const commands = context.get('list');
    refuseProblems(problemsOfCommands(commands));
    world.commands.clear();
    for (const command of commands) register(world, objectOf(command));
    return context.json([...world.commands.values()]);
  });
  return routes;
}

/** Discord leaves them out, at any depth, unless they are asked for. */
function withoutLocalizations(command: APIApplicationCommand): unknown {
  return JSON.parse(
    JSON.stringify(command, (key, value: unknown) => (key.endsWith('_localizations') ? undefined : value)),
  );
}

function register(world: World, command: Json): void {
  const id = world.nextId();
  const type = command['type'] ?? ApplicationCommandType.ChatInput;
  // Discord fills in what was left out.
  const filled = {
    default_member_permissions: null,
    nsfw: false,
    description: '',
    name_localizations: null,
    description_localizations: null,
    integration_types: [0],
    contexts: null,
    ...command,
    type,
    id,
    application_id: world.applicationId,
    version: world.nextId(),
  };
  world.commands.set(id, filled as unknown as APIApplicationCommand);
}

function applicationPayload({ applicationId, people }: World): object {
  return {
    id: applicationId,
    name: 'bot',
    icon: null,
    description: '',
    type: null,
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: 0,
    flags_new: '0',
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    owner: people.moderator.user,
    approximate_guild_count: 1,
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    team: null,
    eligible_oauth2_scopes: [],
  };
}
