import type { MessageCounts } from './message-counts.js';

/** One request of the bot and what it was answered, in the order in which the answers went out. */
export interface Exchange {
  /** When it was answered, in milliseconds by the world's clock. */
  readonly at: number;
  /** From its arrival to its answer; a delay that was asked for is in it. */
  readonly milliseconds: number;
  readonly method: string;
  /** Below `/api/v10`, still percent-encoded, without its query. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** Whether the bot's token came along; the token itself is not recorded. */
  readonly isAuthorized: boolean;
  /** The body as it was read; of a form its `payload_json`. */
  readonly body: unknown;
  readonly fileCount: number;
  readonly status: number;
  /** The response's body; `null` when it has none. */
  readonly response: unknown;
  /** Why it was refused, one entry a reason; empty when it was not. */
  readonly refusals: readonly Refusal[];
  /** The message that it made or changed; `null` when none. */
  readonly message: AcceptedMessage | null;
}

/** One reason why a request was refused. */
export interface Refusal {
  /** The field that it is about, such as `data.components.0.label`; empty when it is about the whole request. */
  readonly field: string;
  /** Discord's name or number of it, such as `BASE_TYPE_MAX_LENGTH` or `10062`; empty when it has none. */
  readonly code: string;
  /** In words. */
  readonly reason: string;
}

export interface AcceptedMessage {
  readonly id: string;
  /** How much of what Discord allows it takes. */
  readonly counts: MessageCounts;
}

/** One thing that went over the gateway's socket. */
export interface Frame {
  /** When, in milliseconds by the world's clock. */
  readonly at: number;
  readonly direction: 'to-bot' | 'from-bot';
  /** `null` for the end of a connection. */
  readonly op: number | null;
  /** Of an event its name, such as `INTERACTION_CREATE`; otherwise that of the opcode, such as `Hello`; `Close` for the end. */
  readonly name: string;
  /** Number of the event in its session; `null` for what is no event. */
  readonly sequence: number | null;
  /** Without the bot's token. For the end of a connection `{ code }`. */
  readonly data: unknown;
}

/** The last things that happened. */
export interface Log<Entry> {
  /** Oldest first; what is older than the last `most` is forgotten. */
  readonly entries: readonly Entry[];
  readonly add: (entry: Entry) => void;
}

/** So much is kept: hours of use, and some tens of megabytes. */
export const MOST_ENTRIES = 5000;

/** An empty record that keeps the last `most`, and tells of each. */
export function createLog<Entry>(tell: (entry: Entry) => void, most: number = MOST_ENTRIES): Log<Entry> {
  const entries: Entry[] = [];
  return {
    entries,
    add: (entry) => {
      entries.push(entry);
      if (entries.length > most) entries.shift();
      tell(entry);
    },
  };
}
