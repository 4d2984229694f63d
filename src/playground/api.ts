import { Hono, type Context } from 'hono';

import { applicationRoutes } from './api-application.js';
import { commandRoutes } from './api-commands.js';
import { readBody, type ApiEnvironment } from './api-body.js';
import { interactionRoutes } from './api-interactions.js';
import { messageRoutes } from './api-messages.js';
import { ApiFault, faultBody, refusalsOf, unauthorized, unknownRoute } from './faults.js';
import { fileRoutes } from './files.js';
import { objectOf, stringOf } from './json.js';
import { countsOf } from './message-counts.js';
import type { Exchange, Refusal } from './record.js';
import type { Troubles } from './troubles.js';
import type { World } from './world.js';

export const API_PATH = '/api/v10';

/** Routes whose token is in the path. */
const WITHOUT_HEADER = /^\/api\/v10\/(?:interactions|webhooks)\//u;

export interface ApiOptions {
  readonly world: World;
  readonly troubles: Troubles;
  readonly gatewayUrl: () => string;
  /** Told of every exchange once it is answered. */
  readonly record: (exchange: Exchange) => void;
}

/** The HTTP half of the stand-in, below `/api/v10`. */
export function createApi({ world, troubles, gatewayUrl, record }: ApiOptions): Hono<ApiEnvironment> {
  const api = new Hono<ApiEnvironment>();
  api.route('/', fileRoutes(world));
  api.use(async (context, next) => {
    const arrived = performance.now();
    await next();
    record(await exchangeOf(context, { at: world.now(), milliseconds: performance.now() - arrived }));
  });
  api.use(readBody);
  api.use(troubles.middleware);
  api.use(async (context, next) => {
    if (
      !WITHOUT_HEADER.test(context.req.path) &&
      context.req.header('authorization') !== `Bot ${world.token}`
    )
      throw unauthorized();
    await next();
  });
  api.onError((error, context) => {
    if (!(error instanceof ApiFault)) throw error;
    context.set('fault', error);
    return context.json(faultBody(error), error.status);
  });
  api.notFound(() => {
    throw unknownRoute();
  });
  for (const routes of [
    applicationRoutes(world, gatewayUrl),
    commandRoutes(world),
    interactionRoutes(world),
    messageRoutes(world),
  ])
    api.route(API_PATH, routes);
  return api;
}

async function exchangeOf(
  context: Context<ApiEnvironment>,
  timed: Pick<Exchange, 'at' | 'milliseconds'>,
): Promise<Exchange> {
  const { req, res } = context;
  const url = new URL(req.url);
  const text = await res.clone().text();
  const response = text === '' ? null : (JSON.parse(text) as unknown);
  const made = context.get('made');
  return {
    ...timed,
    method: req.method,
    path: url.pathname.slice(API_PATH.length),
    query: Object.fromEntries(url.searchParams),
    isAuthorized: req.header('authorization') !== undefined,
    body: context.get('value'),
    fileCount: context.get('uploads').length,
    status: res.status,
    response,
    refusals: res.status < 400 ? [] : reasonsOf(context.get('fault'), response),
    message: made === null ? null : { id: made.id, counts: countsOf(made) },
  };
}

/** Trouble that was asked for is refused without a fault. */
function reasonsOf(fault: ApiFault | null, response: unknown): readonly Refusal[] {
  if (fault !== null) return refusalsOf(fault);
  return [{ field: '', code: '', reason: stringOf(objectOf(response)['message']) }];
}
