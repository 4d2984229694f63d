import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

import { GatewayCloseCodes, GatewayOpcodes } from 'discord-api-types/v10';
import { WebSocketServer, type WebSocket } from 'ws';

import { receivePayload, recordClose, sendPayload } from './gateway-frames.js';
import { deliver, identify, requestMembers, resume, sessionOf, type GatewayState } from './gateway-login.js';
import type { Session } from './gateway-session.js';
import { numberOf, objectOf, type Json } from './json.js';
import { createLog, type Frame } from './record.js';
import type { World } from './world.js';

const HEARTBEAT_MS = 41_250;
/** So many payloads a client may send in a minute. https://discord.com/developers/docs/events/gateway#rate-limiting */
const MOST_A_MINUTE = 120;
const MINUTE_MS = 60_000;
/** After these the session of the client is over. https://discord.com/developers/docs/events/gateway#initiating-a-disconnect */
const ENDING: readonly number[] = [1000, 1001];

/** What one event needs to be heard: any of these intents; 0: none. */
export interface GatewayEvent {
  readonly name: string;
  readonly data: object;
  readonly intents: number;
}

export interface Gateway {
  /** Takes over an HTTP request that asks for a WebSocket. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Tells every session that listens; one without a socket gets it when it resumes. */
  emit(event: GatewayEvent): void;
  /** Names of what was sent and received last, in order. */
  readonly log: readonly string[];
  /** Cuts the connection without a word, as a lost network does. */
  drop(): void;
  /** Closes with a code of Discord's. */
  closeWith(code: number): void;
  /** Asks the client to connect anew (opcode 7). */
  requestReconnect(): void;
  /** Asks the client for a heartbeat (opcode 1); resolves with the next one that comes. */
  beat(): Promise<void>;
  /** Tells the client that its session is invalid (opcode 9). */
  invalidate(isResumable: boolean): void;
  close(): void;
}

export interface GatewayOptions {
  /** Where clients that resume should connect to. */
  readonly url: () => string;
  /** Told of everything that goes over a socket. */
  readonly record: (frame: Frame) => void;
}

/** A gateway with no session. */
export function createGateway(world: World, { url, record }: GatewayOptions): Gateway {
  const server = new WebSocketServer({ noServer: true });
  const sessions = new Map<string, Session>();
  const log = createLog<string>(() => undefined);
  const state: GatewayState = { world, url, sessions, note: log.add, now: world.now, record, beats: [] };
  const each = (act: (socket: WebSocket) => void): void => {
    for (const socket of server.clients) act(socket);
  };
  server.on('connection', (socket, request: IncomingMessage) => {
    welcome(state, socket, request.url ?? '');
  });
  return {
    log: log.entries,
    upgrade: (request, socket, head) => {
      server.handleUpgrade(request, socket, head, (client) => {
        server.emit('connection', client, request);
      });
    },
    emit: ({ name, data, intents }) => {
      for (const session of sessions.values())
        if (intents === 0 || (session.intents & intents) !== 0) deliver(state, session, { name, data });
    },
    drop: () => {
      each((socket) => {
        socket.terminate();
      });
    },
    closeWith: (code) => {
      each((socket) => {
        socket.close(code);
      });
    },
    requestReconnect: () => {
      each((socket) => {
        sendPayload(state, socket, { op: GatewayOpcodes.Reconnect });
      });
    },
    beat: () =>
      new Promise((resolve) => {
        state.beats.push(resolve);
        each((socket) => {
          sendPayload(state, socket, { op: GatewayOpcodes.Heartbeat });
        });
      }),
    invalidate: (isResumable) => {
      // A session that may be resumed is resumed through the same socket.
      for (const session of sessions.values()) session.socket = null;
      if (!isResumable) sessions.clear();
      each((socket) => {
        sendPayload(state, socket, { op: GatewayOpcodes.InvalidSession, d: isResumable });
      });
    },
    close: () => {
      each((socket) => {
        socket.terminate();
      });
      server.close();
    },
  };
}

function welcome(state: GatewayState, socket: WebSocket, url: string): void {
  const version = new URL(url, 'ws://gateway').searchParams.get('v') ?? '10';
  if (version !== '10') {
    socket.close(GatewayCloseCodes.InvalidAPIVersion);
    return;
  }
  sendPayload(state, socket, { op: GatewayOpcodes.Hello, d: { heartbeat_interval: HEARTBEAT_MS } });
  const times: number[] = [];
  socket.on('message', (raw: Buffer) => {
    const now = state.now();
    while (times[0] !== undefined && now - times[0] >= MINUTE_MS) times.shift();
    times.push(now);
    const payload = receivePayload(state, raw);
    if (times.length > MOST_A_MINUTE) socket.close(GatewayCloseCodes.RateLimited);
    else if (payload === null) socket.close(GatewayCloseCodes.DecodeError);
    else receive(state, socket, payload);
  });
  socket.on('close', (code) => {
    recordClose(state, code);
    const session = sessionOf(state, socket);
    if (session === undefined) return;
    session.socket = null;
    if (ENDING.includes(code)) state.sessions.delete(session.id);
  });
}

function receive(state: GatewayState, socket: WebSocket, payload: Json): void {
  const op = numberOf(payload['op']);
  const data = objectOf(payload['d']);
  const session = sessionOf(state, socket);
  if (op === GatewayOpcodes.Heartbeat) {
    sendPayload(state, socket, { op: GatewayOpcodes.HeartbeatAck });
    for (const beaten of state.beats.splice(0)) beaten();
  } else if (op === GatewayOpcodes.Identify || op === GatewayOpcodes.Resume) {
    if (session !== undefined) socket.close(GatewayCloseCodes.AlreadyAuthenticated);
    else if (op === GatewayOpcodes.Identify) identify(state, socket, data);
    else resume(state, socket, data);
  } else if (session === undefined) {
    socket.close(GatewayCloseCodes.NotAuthenticated);
  } else if (op === GatewayOpcodes.RequestGuildMembers) {
    requestMembers(state, session, data);
  } else if (!KNOWN.includes(op)) {
    socket.close(GatewayCloseCodes.UnknownOpcode);
  }
}

/** What a client may send besides, and what is taken without an answer. */
const KNOWN: readonly number[] = [
  GatewayOpcodes.PresenceUpdate,
  GatewayOpcodes.VoiceStateUpdate,
  GatewayOpcodes.RequestSoundboardSounds,
];
