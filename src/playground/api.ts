import { Hono } from 'hono';

import { applicationRoutes } from './api-application.js';
import { readBody, type ApiEnvironment } from './api-body.js';
import { interactionRoutes } from './api-interactions.js';
import { messageRoutes } from './api-messages.js';
import { ApiFault, faultBody, unauthorized } from './faults.js';
import type { Exchange } from './record.js';
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
  api.use(async (context, next) => {
    await next();
    record(
      await exchangeOf(context.req, context.res, {
        body: context.get('value'),
        fileCount: context.get('attachments').length,
      }),
    );
  });
  api.use(readBody(world));
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
    if (error instanceof ApiFault) return context.json(faultBody(error), error.status);
    throw error;
  });
  api.notFound((context) => context.json({ message: '404: Not Found', code: 0 }, 404));
  for (const routes of [applicationRoutes(world, gatewayUrl), interactionRoutes(world), messageRoutes(world)])
    api.route(API_PATH, routes);
  return api;
}

interface Read {
  readonly body: unknown;
  readonly fileCount: number;
}

async function exchangeOf(
  request: { readonly method: string; readonly url: string; header(name: string): string | undefined },
  response: Response,
  { body, fileCount }: Read,
): Promise<Exchange> {
  const url = new URL(request.url);
  const text = await response.clone().text();
  return {
    method: request.method,
    path: url.pathname.slice(API_PATH.length),
    query: Object.fromEntries(url.searchParams),
    isAuthorized: request.header('authorization') !== undefined,
    body,
    fileCount,
    status: response.status,
    response: text === '' ? null : (JSON.parse(text) as unknown),
  };
}
