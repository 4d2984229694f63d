import { readFile } from 'node:fs/promises';
import type { IncomingMessage, Server } from 'node:http';
import { fileURLToPath } from 'node:url';

import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { WebSocketServer, type WebSocket } from 'ws';

import { fileRoutes } from '../files.js';
import { endServer, listenOnLoopback } from '../loopback.js';
import type { Playground } from '../server.js';
import type { World } from '../world.js';
import { DOCUMENT, ICON } from './document.js';
import { createMemory, type House } from './memory.js';
import { openVisit } from './visit.js';

export interface PageServer {
  /** Where the page is, such as `http://127.0.0.1:4270/`. */
  readonly url: string;
  close(): Promise<void>;
}

/** Files of the built page, by the path under which they are served. */
interface Bundle {
  readonly script: string;
  readonly style: string;
}

const LIVE_PATH = '/live';
/** Largest thing that a page may send, in bytes: a few files of the size that Discord takes. */
const MOST_BYTES = 64_000_000;

/**
 * The page may load nothing but what this server serves, be framed by nobody, and send nothing elsewhere.
 * `connect-src` names the socket too, for browsers that do not count it to 'self'.
 */
const policy = (host: string): string =>
  `default-src 'self'; connect-src 'self' ws://${host}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/**
 * Serves the page of a stand-in on the loopback address; `port` 0 takes any free one.
 * Rejects with the code `EADDRINUSE` when the port is taken, and when the page has not been built.
 */
export async function servePage(playground: Playground, port: number): Promise<PageServer> {
  const bundle = await readBundle();
  const house: House = { playground, memory: createMemory() };
  const address = { host: '' };
  const server = createAdaptorServer({
    fetch: pageRoutes(bundle, { address, world: playground.world }).fetch,
  }) as Server;
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MOST_BYTES });
  sockets.on('connection', (socket) => {
    attend(house, socket);
  });
  server.on('upgrade', (request, socket, head) => {
    if (request.url !== LIVE_PATH || !isOwnPage(request, address.host)) {
      socket.destroy();
      return;
    }
    sockets.handleUpgrade(request, socket, head, (client) => {
      sockets.emit('connection', client, request);
    });
  });
  address.host = await listenOnLoopback(server, port);
  return {
    url: `http://${address.host}/`,
    close: () => {
      for (const client of sockets.clients) client.terminate();
      return endServer(server);
    },
  };
}

async function readBundle(): Promise<Bundle> {
  const read = (name: string): Promise<string> =>
    readFile(fileURLToPath(import.meta.resolve(`#page/${name}`)), 'utf8');
  const [script, style] = await Promise.all([read('page.js'), read('page.css')]);
  return { script, style };
}

interface Surroundings {
  readonly address: { readonly host: string };
  readonly world: World;
}

function pageRoutes({ script, style }: Bundle, { address, world }: Surroundings): Hono {
  const routes = new Hono();
  routes.use(async (context, next) => {
    // A page elsewhere may point a name of its own at this machine; its requests carry that name.
    if (!isOwnHost(context.req.header('host'), address.host)) return context.text('Wrong host.', 421);
    await next();
    // What somebody sent as a file has a stricter one already.
    if (!context.res.headers.has('Content-Security-Policy'))
      context.header('Content-Security-Policy', policy(address.host));
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Referrer-Policy', 'no-referrer');
    context.header('Cache-Control', 'no-store');
    return undefined;
  });
  routes.get('/', (context) => context.html(DOCUMENT));
  routes.get('/page.js', (context) => context.body(script, 200, { 'Content-Type': 'text/javascript' }));
  routes.get('/page.css', (context) => context.body(style, 200, { 'Content-Type': 'text/css' }));
  routes.get('/icon.svg', (context) => context.body(ICON, 200, { 'Content-Type': 'image/svg+xml' }));
  routes.route('/', fileRoutes(world));
  return routes;
}

/** By its address or as `localhost`, with its port. */
function isOwnHost(given: string | undefined, host: string): boolean {
  return given === host || given === `localhost:${host.split(':')[1] ?? ''}`;
}

/** Browsers let any page open a socket anywhere, and say whose page it is. */
function isOwnPage({ headers }: IncomingMessage, host: string): boolean {
  return isOwnHost(headers.host, host) && headers.origin === `http://${headers.host ?? ''}`;
}

function attend(house: House, socket: WebSocket): void {
  const visit = openVisit(house, (tiding) => {
    socket.send(JSON.stringify(tiding));
  });
  socket.on('message', (raw: Buffer) => {
    visit.receive(raw.toString());
  });
  socket.on('close', () => {
    visit.leave();
  });
  socket.on('error', () => {
    socket.terminate();
  });
}
