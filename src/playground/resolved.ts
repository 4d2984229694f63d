import type { APIAttachment } from 'discord-api-types/v10';

import { channelPayload, memberPayload } from './gateway-payloads.js';
import { memberOf, type Guild } from './guilds.js';
import type { World } from './world.js';

/** What can be chosen by its id. */
export type Mentionable = 'user' | 'role' | 'channel' | 'mentionable';

/** What a person chose, to be described in full beside the ids. */
export interface Chosen {
  readonly ids: readonly { readonly kind: Mentionable; readonly id: string }[];
  readonly attachments: readonly APIAttachment[];
}

/**
 * The descriptions of what was chosen, in Discord's shape; empty where nothing is to be described.
 * @throws Error where an id is of nothing that the person could have chosen.
 */
export function resolvedData(world: World, guild: Guild | null, { ids, attachments }: Chosen): object {
  const resolved = new Map<string, Record<string, unknown>>();
  const put = (kind: string, id: string, value: unknown): void => {
    resolved.set(kind, { ...resolved.get(kind), [id]: value });
  };
  for (const { kind, id } of ids) describe(world, guild, { kind, id, put });
  for (const attachment of attachments) put('attachments', attachment.id, attachment);
  return resolved.size === 0 ? {} : { resolved: Object.fromEntries(resolved) };
}

interface Describing {
  readonly kind: Mentionable;
  readonly id: string;
  readonly put: (kind: string, id: string, value: unknown) => void;
}

function describe(world: World, guild: Guild | null, { kind, id, put }: Describing): void {
  const user = [world.bot, ...Object.values(world.people).map((person) => person.user)].find(
    (candidate) => candidate.id === id,
  );
  const role = guild?.roles.find((candidate) => candidate.id === id);
  const channel = world.channels.get(id);
  if (kind === 'channel' && channel?.guildId === (guild?.id ?? null)) {
    put('channels', id, { ...channelPayload(channel), permissions: guild?.roles[0]?.permissions ?? '0' });
  } else if (kind !== 'channel' && kind !== 'role' && user !== undefined) {
    put('users', id, user);
    const member = guild === null ? undefined : memberOf(guild, id);
    if (member !== undefined) put('members', id, partialMember(memberPayload(member)));
  } else if ((kind === 'role' || kind === 'mentionable') && role !== undefined) {
    put('roles', id, role);
  } else {
    throw new Error(`${id} is no ${kind} that could be chosen here`);
  }
}

/** Discord leaves these out of what it resolves. */
function partialMember(member: ReturnType<typeof memberPayload>): object {
  return Object.fromEntries(Object.entries(member).filter(([field]) => field !== 'deaf' && field !== 'mute'));
}
