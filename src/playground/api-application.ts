import { Hono } from 'hono';

import type { ApiEnvironment } from './api-body.js';
import { unknownUser } from './faults.js';
import type { World } from './world.js';

/** The application itself: who it is, and where its gateway is. */
export function applicationRoutes(world: World, gatewayUrl: () => string): Hono<ApiEnvironment> {
  const routes = new Hono<ApiEnvironment>();
  routes.get('/gateway', (context) => context.json({ url: gatewayUrl() }));
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
  return routes;
}

function applicationPayload({ applicationId, people, guilds }: World): object {
  const everybody = Object.values(people);
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
    approximate_guild_count: guilds.filter(({ hasBot }) => hasBot).length,
    approximate_user_install_count: everybody.filter(({ hasInstalled }) => hasInstalled).length,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    team: null,
    eligible_oauth2_scopes: [],
  };
}
