import { setTimeout as wait } from 'node:timers/promises';

import type { HttpBindings } from '@hono/node-server';
import type { Context, Next } from 'hono';

/** Trouble that the next requests meet. */
export interface Troubles {
  /** The next `count` requests, of those whose path matches, fail with `status`; 429 asks to come again after `retryAfterSeconds`. */
  readonly failNext: (count: number, failure: Failure) => void;
  /** Every request takes this much longer, in milliseconds. */
  readonly delay: (milliseconds: number) => void;
  /** Takes back all trouble that has not come yet. */
  readonly forgive: () => void;
  /** What the next requests will meet. */
  readonly pending: () => PendingTrouble;
  /** What every request goes through. */
  readonly middleware: (context: TroubledContext, next: Next) => Promise<Response | undefined>;
}

export interface Failure {
  /** `answer-lost`: the request is carried out, and the connection breaks before its answer is there. */
  readonly status: 401 | 429 | 500 | 502 | 503 | 'answer-lost';
  readonly path?: RegExp;
  readonly retryAfterSeconds?: number;
}

export interface PendingTrouble {
  readonly delayMs: number;
  readonly failures: readonly Failure[];
}

type TroubledContext = Context<{ Bindings: HttpBindings }>;

/** Without trouble, until it is asked for. */
export function createTroubles(): Troubles {
  const failures: Failure[] = [];
  let pause = 0;
  return {
    failNext: (count, failure) => {
      failures.push(...Array.from({ length: count }, () => failure));
    },
    delay: (milliseconds) => {
      pause = milliseconds;
    },
    forgive: () => {
      failures.length = 0;
      pause = 0;
    },
    pending: () => ({ delayMs: pause, failures: [...failures] }),
    middleware: async (context, next) => {
      if (pause > 0) await wait(pause);
      const at = failures.findIndex(({ path }) => path === undefined || path.test(context.req.path));
      const failure = failures[at];
      if (failure !== undefined) failures.splice(at, 1);
      if (failure !== undefined && isRefusal(failure)) return respond(context, failure);
      await next();
      if (failure !== undefined) context.env.incoming.socket.destroy();
      return undefined;
    },
  };
}

interface Refusal extends Failure {
  readonly status: Exclude<Failure['status'], 'answer-lost'>;
}

function isRefusal(failure: Failure): failure is Refusal {
  return failure.status !== 'answer-lost';
}

function respond(context: TroubledContext, { status, retryAfterSeconds = 1 }: Refusal): Response {
  if (status === 401) return context.json({ message: '401: Unauthorized', code: 0 }, status);
  if (status !== 429) return context.json({ message: 'Internal Server Error', code: 0 }, status);
  context.header('Retry-After', String(retryAfterSeconds));
  context.header('X-RateLimit-Scope', 'user');
  return context.json(
    { message: 'You are being rate limited.', retry_after: retryAfterSeconds, global: false },
    status,
  );
}
