import { WebSocket } from 'ws';

import type { Playground } from '../../src/playground/server.js';

/** What came over the gateway's socket. */
export interface Packet {
  readonly op: number;
  readonly t: string | null;
  readonly s: number | null;
  readonly d: Record<string, unknown>;
}

/** A client of the gateway, as plain as can be. */
export interface PlainClient {
  readonly socket: WebSocket;
  /** The first packet that matches, of those that came or will come. */
  readonly next: (matches: (packet: Packet) => boolean) => Promise<Packet>;
  readonly send: (payload: unknown) => void;
}

/** Opens a socket; does not log in. */
export function dial({ apiUrl }: Playground, query = ''): PlainClient {
  const socket = new WebSocket(`${apiUrl.replace('http', 'ws').replace('/api', '/gateway')}${query}`);
  const packets: Packet[] = [];
  const waiting: (() => void)[] = [];
  socket.on('message', (raw: Buffer) => {
    packets.push(JSON.parse(raw.toString()) as Packet);
    for (const wake of waiting.splice(0)) wake();
  });
  return {
    socket,
    next: async (matches) => {
      for (;;) {
        const found = packets.find(matches);
        if (found !== undefined) return found;
        await new Promise<void>((resolve) => waiting.push(resolve));
      }
    },
    send: (payload) => {
      socket.send(JSON.stringify(payload));
    },
  };
}

/** What a request was answered. */
export interface Answered {
  readonly status: number;
  readonly body: Record<string, unknown> | null;
}

export interface Asking {
  readonly body?: unknown;
  /** By default the right one; `null`: none is sent. */
  readonly token?: string | null;
}

/** One request of the API; `route` is a method and a path, such as `GET /users/@me`. A form is sent as one. */
export async function ask(
  { apiUrl, token: right }: Playground,
  route: string,
  { body, token = right }: Asking = {},
): Promise<Answered> {
  const [method = '', path = ''] = route.split(' ');
  const isForm = body instanceof FormData;
  const response = await fetch(`${apiUrl}/v10${path}`, {
    method,
    headers: {
      ...(isForm ? {} : { 'content-type': 'application/json' }),
      ...(token === null ? {} : { authorization: `Bot ${token}` }),
    },
    ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
  });
  const words = await response.text();
  return {
    status: response.status,
    body: words === '' ? null : (JSON.parse(words) as Record<string, unknown>),
  };
}
