import { randomBytes } from 'node:crypto';

import type { WebSocket } from 'ws';

/** An event with its number in its session. */
export interface NumberedEvent {
  readonly name: string;
  readonly data: object;
  readonly sequence: number;
}

/** A client's session: it outlives its socket, so that it can be resumed. */
export interface Session {
  readonly id: string;
  readonly intents: number;
  socket: WebSocket | null;
  /** Number of the last event. */
  last: number;
  /** The last events, oldest first. */
  readonly sent: NumberedEvent[];
}

/** So many events can be told again on a resume. */
const MOST_REPLAYED = 1000;

/** A session without an event; it begins through `socket`, `null` when that is gone already. */
export function createSession(intents: number, socket: WebSocket | null): Session {
  return { id: randomBytes(16).toString('hex'), intents, socket, last: 0, sent: [] };
}

/** Numbers an event of the session and keeps it for a resume. */
export function keepEvent(session: Session, name: string, data: object): NumberedEvent {
  session.last += 1;
  const event = { name, data, sequence: session.last };
  session.sent.push(event);
  if (session.sent.length > MOST_REPLAYED) session.sent.shift();
  return event;
}

/** What happened after the event of this number; `null` when that is no longer known, or was never sent. */
export function missedSince({ sent, last }: Session, sequence: number): readonly NumberedEvent[] | null {
  const [oldest] = sent;
  if (sequence > last || (oldest !== undefined && sequence < oldest.sequence - 1)) return null;
  return sent.filter((event) => event.sequence > sequence);
}
