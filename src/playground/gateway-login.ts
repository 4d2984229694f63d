import { GatewayCloseCodes, GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';

import { sendPayload, type Recording } from './gateway-frames.js';
import { guildPayload, memberPayload, readyPayload } from './gateway-payloads.js';
import {
  createSession,
  keepEvent,
  missedSince,
  type NumberedEvent,
  type Session,
} from './gateway-session.js';
import { listOf, numberOf, stringOf, type Json } from './json.js';
import type { World } from './world.js';

/** Intents that an application has to be granted; this one has none. */
const PRIVILEGED =
  GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;
const KNOWN_INTENTS = Object.values(GatewayIntentBits)
  .filter((bit) => typeof bit === 'number')
  .reduce((all, bit) => all | bit, 0);

export interface GatewayState extends Recording {
  readonly world: World;
  readonly url: () => string;
  readonly sessions: Map<string, Session>;
  /** Keeps the name of something that was sent or received. */
  readonly note: (name: string) => void;
  /** Told of the next heartbeat. */
  readonly beats: (() => void)[];
}

/** The session that speaks through the socket. */
export function sessionOf({ sessions }: GatewayState, socket: WebSocket): Session | undefined {
  return [...sessions.values()].find((session) => session.socket === socket);
}

/** Sends an event, or keeps it for when the session is resumed. */
export function deliver(
  state: GatewayState,
  session: Session,
  { name, data }: { readonly name: string; readonly data: object },
): void {
  const event = keepEvent(session, name, data);
  state.note(name);
  if (session.socket !== null) sendEvent(state, session.socket, event);
}

/** Begins a session and tells it of the servers that the bot is in. */
export function identify(state: GatewayState, socket: WebSocket, data: Json): void {
  state.note('IDENTIFY');
  const intents = numberOf(data['intents']);
  const refusal = refusalOf(state, data, intents);
  if (refusal !== null) {
    socket.close(refusal);
    return;
  }
  const session = createSession(intents, socket);
  state.sessions.set(session.id, session);
  const ready = readyPayload(state.world, { sessionId: session.id, resumeUrl: state.url() });
  deliver(state, session, { name: 'READY', data: ready });
  if ((intents & GatewayIntentBits.Guilds) === 0) return;
  for (const guild of state.world.guilds.filter(({ hasBot }) => hasBot))
    deliver(state, session, { name: 'GUILD_CREATE', data: guildPayload(state.world, guild) });
}

/** Goes on with a session: tells what it missed. */
export function resume(state: GatewayState, socket: WebSocket, data: Json): void {
  state.note('RESUME');
  const session = state.sessions.get(stringOf(data['session_id']));
  const missed = session === undefined ? null : missedSince(session, numberOf(data['seq']));
  if (stringOf(data['token']) !== state.world.token) {
    socket.close(GatewayCloseCodes.AuthenticationFailed);
  } else if (session === undefined) {
    sendPayload(state, socket, { op: GatewayOpcodes.InvalidSession, d: false });
  } else if (missed === null) {
    state.sessions.delete(session.id);
    socket.close(GatewayCloseCodes.InvalidSeq);
  } else {
    session.socket = socket;
    for (const event of missed) sendEvent(state, socket, event);
    deliver(state, session, { name: 'RESUMED', data: { _trace: [] } });
  }
}

/** Tells of the members of a server whose ids or beginnings of names are asked for. */
export function requestMembers(state: GatewayState, session: Session, data: Json): void {
  const guild = state.world.guilds.find(({ id, hasBot }) => hasBot && id === data['guild_id']);
  if (guild === undefined) return;
  const ids = [data['user_ids']].flat().filter((id) => typeof id === 'string');
  const query = stringOf(data['query']).toLowerCase();
  const members = guild.members.filter(({ person: { user } }) =>
    ids.length > 0 ? ids.includes(user.id) : user.username.startsWith(query),
  );
  const found = members.map((member) => ({ ...memberPayload(member), user: member.person.user }));
  deliver(state, session, {
    name: 'GUILD_MEMBERS_CHUNK',
    data: {
      guild_id: guild.id,
      members: found,
      chunk_index: 0,
      chunk_count: 1,
      not_found: ids.filter((id) => !members.some(({ person }) => person.user.id === id)),
      ...('nonce' in data ? { nonce: data['nonce'] } : {}),
    },
  });
}

/** The code with which Discord would close; `null` when it would not. */
function refusalOf({ world }: GatewayState, data: Json, intents: number): number | null {
  const [shard = 0, count = 1] = listOf(data['shard']).map(numberOf);
  if (stringOf(data['token']) !== world.token) return GatewayCloseCodes.AuthenticationFailed;
  if (shard < 0 || shard >= count) return GatewayCloseCodes.InvalidShard;
  if ((intents & ~KNOWN_INTENTS) !== 0) return GatewayCloseCodes.InvalidIntents;
  return (intents & PRIVILEGED) === 0 ? null : GatewayCloseCodes.DisallowedIntents;
}

function sendEvent(state: GatewayState, socket: WebSocket, { name, data, sequence }: NumberedEvent): void {
  sendPayload(state, socket, { op: GatewayOpcodes.Dispatch, t: name, s: sequence, d: data });
}
