import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

import { GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';
import { WebSocketServer, type WebSocket } from 'ws';

import { listOf, numberOf, objectOf, stringOf, type Json } from './json.js';
import { guildPayload, readyPayload } from './gateway-payloads.js';
import type { Frame } from './record.js';
import type { World } from './world.js';

const HEARTBEAT_MS = 41_250;
/** Intents that an application has to be granted; this one has none. */
const PRIVILEGED =
  GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;
/** Close codes. https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway */
const CLOSE = { decodeError: 4002, notAuthenticated: 4003, badToken: 4004, disallowedIntents: 4014 } as const;

/** What one event needs to be heard: any of these intents; 0: none. */
export interface GatewayEvent {
  readonly name: string;
  readonly data: object;
  readonly intents: number;
}

/** A client's session: it outlives its socket, so that it can be resumed. */
interface Session {
  readonly id: string;
  readonly intents: number;
  socket: WebSocket | null;
  /** Every event that was sent; the number of an event is its place, from 1. */
  readonly sent: { readonly name: string; readonly data: object }[];
}

export interface Gateway {
  /** Takes over an HTTP request that asks for a WebSocket. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Tells every session that listens; one without a socket gets it when it resumes. */
  emit(event: GatewayEvent): void;
  /** Names of what was sent and received, in order. */
  readonly log: readonly string[];
  /** Cuts the connection without a word, as a lost network does. */
  drop(): void;
  /** Closes with a code of Discord's. */
  closeWith(code: number): void;
  /** Asks the client to connect anew (opcode 7). */
  requestReconnect(): void;
  /** Asks every client for a heartbeat at once (opcode 1); resolves when one has come, which it acknowledges. */
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
  const log: string[] = [];
  const state: State = { world, url, sessions, log, record, beats: [] };
  const sockets = (): WebSocket[] => [...server.clients];
  server.on('connection', (socket) => {
    welcome(state, socket);
  });
  return {
    log,
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
      for (const socket of sockets()) socket.terminate();
    },
    closeWith: (code) => {
      for (const socket of sockets()) socket.close(code);
    },
    requestReconnect: () => {
      for (const socket of sockets()) send(state, socket, { op: GatewayOpcodes.Reconnect, d: null });
    },
    beat: () =>
      new Promise((resolve) => {
        state.beats.push(resolve);
        for (const socket of sockets()) send(state, socket, { op: GatewayOpcodes.Heartbeat, d: null });
      }),
    invalidate: (isResumable) => {
      if (!isResumable) sessions.clear();
      for (const socket of sockets())
        send(state, socket, { op: GatewayOpcodes.InvalidSession, d: isResumable });
    },
    close: () => {
      for (const socket of sockets()) socket.terminate();
      server.close();
    },
  };
}

interface State {
  readonly world: World;
  readonly url: () => string;
  readonly sessions: Map<string, Session>;
  readonly log: string[];
  readonly record: (frame: Frame) => void;
  /** Told of the next heartbeat. */
  readonly beats: (() => void)[];
}

function welcome(state: State, socket: WebSocket): void {
  send(state, socket, { op: GatewayOpcodes.Hello, d: { heartbeat_interval: HEARTBEAT_MS } });
  socket.on('message', (raw: Buffer) => {
    receive(state, socket, raw.toString());
  });
  socket.on('close', (code) => {
    state.record({
      at: state.world.now(),
      direction: 'from-bot',
      op: null,
      name: 'Close',
      sequence: null,
      data: { code },
    });
    for (const session of state.sessions.values()) if (session.socket === socket) session.socket = null;
  });
}

function receive(state: State, socket: WebSocket, raw: string): void {
  const payload = parse(raw);
  if (payload === null) {
    socket.close(CLOSE.decodeError);
    return;
  }
  received(state, payload);
  const data = objectOf(payload['d']);
  switch (numberOf(payload['op'])) {
    case GatewayOpcodes.Heartbeat:
      send(state, socket, { op: GatewayOpcodes.HeartbeatAck });
      for (const beaten of state.beats.splice(0)) beaten();
      return;
    case GatewayOpcodes.Identify:
      identify(state, socket, data);
      return;
    case GatewayOpcodes.Resume:
      resume(state, socket, data);
      return;
    case GatewayOpcodes.PresenceUpdate:
      return;
    default:
      if (![...state.sessions.values()].some((session) => session.socket === socket))
        socket.close(CLOSE.notAuthenticated);
  }
}

function identify(state: State, socket: WebSocket, data: Json): void {
  const { world, sessions, log } = state;
  const intents = numberOf(data['intents']);
  log.push('IDENTIFY');
  if (stringOf(data['token']) !== world.token) {
    socket.close(CLOSE.badToken);
  } else if ((intents & PRIVILEGED) !== 0) {
    socket.close(CLOSE.disallowedIntents);
  } else {
    const session: Session = { id: randomBytes(16).toString('hex'), intents, socket, sent: [] };
    sessions.set(session.id, session);
    deliver(state, session, {
      name: 'READY',
      data: readyPayload(world, { sessionId: session.id, resumeUrl: state.url() }),
    });
    if ((intents & GatewayIntentBits.Guilds) === 0) return;
    for (const guild of world.guilds.filter(({ hasBot }) => hasBot))
      deliver(state, session, { name: 'GUILD_CREATE', data: guildPayload(world, guild) });
  }
}

function resume(state: State, socket: WebSocket, data: Json): void {
  const { world, sessions, log } = state;
  log.push('RESUME');
  const session = sessions.get(stringOf(data['session_id']));
  if (stringOf(data['token']) !== world.token) {
    socket.close(CLOSE.badToken);
  } else if (session === undefined) {
    send(state, socket, { op: GatewayOpcodes.InvalidSession, d: false });
  } else {
    session.socket = socket;
    const seen = numberOf(data['seq']);
    for (const [index, event] of session.sent.entries())
      if (index >= seen) sendEvent(state, socket, { ...event, sequence: index + 1 });
    deliver(state, session, { name: 'RESUMED', data: { _trace: [] } });
  }
}

function deliver(
  state: State,
  session: Session,
  event: { readonly name: string; readonly data: object },
): void {
  session.sent.push(event);
  state.log.push(event.name);
  if (session.socket !== null) sendEvent(state, session.socket, { ...event, sequence: session.sent.length });
}

interface Numbered {
  readonly name: string;
  readonly data: object;
  readonly sequence: number;
}

function sendEvent(state: State, socket: WebSocket, { name, data, sequence }: Numbered): void {
  send(state, socket, { op: GatewayOpcodes.Dispatch, t: name, s: sequence, d: data });
}

interface Payload {
  readonly op: GatewayOpcodes;
  readonly t?: string;
  readonly s?: number;
  readonly d?: unknown;
}

function send({ world, record }: State, socket: WebSocket, payload: Payload): void {
  const { op, t = null, s = null, d = null } = payload;
  record({
    at: world.now(),
    direction: 'to-bot',
    op,
    name: t ?? GatewayOpcodes[op],
    sequence: s,
    data: d,
  });
  socket.send(JSON.stringify({ op, t, s, d }));
}

/** The bot's token is not for the record. */
function received({ world, record }: State, { op, d }: Json): void {
  const data = typeof d === 'object' && d !== null && 'token' in d ? { ...d, token: '…' } : d;
  const known = numberOf(op);
  record({
    at: world.now(),
    direction: 'from-bot',
    op: known,
    name: GatewayOpcodes[known] ?? `opcode ${String(op)}`,
    sequence: null,
    data,
  });
}

function parse(raw: string): Json | null {
  try {
    const value: unknown = JSON.parse(raw);
    return listOf(value).length > 0 ? null : objectOf(value);
  } catch {
    return null;
  }
}
