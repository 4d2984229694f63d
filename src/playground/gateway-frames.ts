import { GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';

import { listOf, numberOf, objectOf, type Json } from './json.js';
import type { Frame } from './record.js';

export interface Payload {
  readonly op: GatewayOpcodes;
  readonly t?: string;
  readonly s?: number;
  readonly d?: unknown;
}

/** Where what goes over a socket is recorded, and by which clock. */
export interface Recording {
  readonly now: () => number;
  readonly record: (frame: Frame) => void;
}

/** Largest payload that a client may send, in bytes. https://discord.com/developers/docs/events/gateway#sending-events */
const MOST_BYTES = 4096;

export function sendPayload({ now, record }: Recording, socket: WebSocket, payload: Payload): void {
  const { op, t = null, s = null, d = null } = payload;
  const name = t ?? GatewayOpcodes[op];
  record({ at: now(), direction: 'to-bot', op, name, sequence: s, data: d });
  socket.send(JSON.stringify({ op, t, s, d }));
}

/** What a client sent, recorded without the bot's token; `null` for what is no payload, or too large. */
export function receivePayload({ now, record }: Recording, raw: Buffer): Json | null {
  const payload = raw.length > MOST_BYTES ? null : parse(raw.toString());
  if (payload === null) return null;
  const { op, d } = payload;
  const data = typeof d === 'object' && d !== null && 'token' in d ? { ...d, token: '…' } : d;
  const name = GatewayOpcodes[numberOf(op)] ?? `opcode ${String(op)}`;
  record({ at: now(), direction: 'from-bot', op: numberOf(op), name, sequence: null, data });
  return payload;
}

/** The end of a connection, and with which code. */
export function recordClose({ now, record }: Recording, code: number): void {
  record({ at: now(), direction: 'from-bot', op: null, name: 'Close', sequence: null, data: { code } });
}

function parse(raw: string): Json | null {
  try {
    const value: unknown = JSON.parse(raw);
    return listOf(value).length > 0 ? null : objectOf(value);
  } catch {
    return null;
  }
}
