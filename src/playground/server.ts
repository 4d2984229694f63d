import type { Server } from 'node:http';

import { createAdaptorServer } from '@hono/node-server';

import { createActors, type Actors } from './actors.js';
import { API_PATH, createApi } from './api.js';
import { FILES_PATH } from './files.js';
import { createGateway, type Gateway } from './gateway.js';
import { endServer, listenOnLoopback } from './loopback.js';
import { tellOfMessages } from './hearing.js';
import { createLog, type Exchange, type Frame } from './record.js';
import { createSwitches, type Switches } from './switches.js';
import { createTroubles } from './troubles.js';
import { createWorld, type World } from './world.js';

export interface PlaygroundOptions {
  /** What the bot is called. */
  readonly botName?: string;
  /** 0, the default: any free port. */
  readonly port?: number;
  /** The one token that is accepted. */
  readonly token?: string;
  /** Milliseconds since 1970, for the limits in time. */
  readonly now?: () => number;
  /** How long an answer of the bot is waited for, in milliseconds. */
  readonly patience?: number;
}

/** A stand-in for Discord on this machine: HTTP and gateway on one port of the loopback address. */
export interface Playground extends Actors, Pick<Switches, 'failNext' | 'delay'> {
  /** For discord.js's option `rest.api`. */
  readonly apiUrl: string;
  readonly token: string;
  readonly world: World;
  readonly gateway: Gateway;
  /** All trouble that can be made. */
  readonly switches: Switches;
  /** The last requests of the bot with their answers; `world.events` tells of each. */
  readonly record: readonly Exchange[];
  /** What last went over the gateway's socket; `world.events` tells of each. */
  readonly frames: readonly Frame[];
  close(): Promise<void>;
}

const GATEWAY_PATH = '/gateway';
const DEFAULT_PATIENCE_MS = 10_000;

/** Starts the stand-in. It knows no bot: whoever logs in with the token is the bot. */
export async function startPlayground(options: PlaygroundOptions = {}): Promise<Playground> {
  const { port = 0, token = 'playground-token', now = Date.now, patience = DEFAULT_PATIENCE_MS } = options;
  const named = options.botName === undefined ? {} : { botName: options.botName };
  const address = { host: '' };
  const world = createWorld({ now, token, ...named, filesUrl: () => `http://${address.host}${FILES_PATH}` });
  const record = createLog<Exchange>((exchange) => world.events.emit('exchange', exchange));
  const frames = createLog<Frame>((frame) => world.events.emit('frame', frame));
  const troubles = createTroubles();
  const gatewayUrl = (): string => `ws://${address.host}${GATEWAY_PATH}`;
  const gateway = createGateway(world, { url: gatewayUrl, record: frames.add });
  tellOfMessages(world, gateway);
  const api = createApi({ world, troubles, gatewayUrl, record: record.add });
  const server = createAdaptorServer({ fetch: api.fetch }) as Server;
  server.on('upgrade', (request, socket, head) => {
    if (request.url?.startsWith(GATEWAY_PATH) === true) gateway.upgrade(request, socket, head);
    else socket.destroy();
  });
  address.host = await listenOnLoopback(server, port);
  const switches = createSwitches(troubles, gateway);
  return {
    ...createActors(world, gateway, patience),
    failNext: switches.failNext,
    delay: switches.delay,
    switches,
    apiUrl: `http://${address.host}${API_PATH.replace(/\/v\d+$/u, '')}`,
    token,
    world,
    gateway,
    record: record.entries,
    frames: frames.entries,
    close: () => {
      gateway.close();
      return endServer(server);
    },
  };
}
