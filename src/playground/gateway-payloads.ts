import {
  ChannelType,
  type APIDMChannel,
  type APITextChannel,
  type APIGuildMember,
} from 'discord-api-types/v10';

import type { Guild, Member } from './guilds.js';
import { NO_FLAGS } from './people.js';
import type { Channel, World } from './world.js';

interface SessionFacts {
  readonly sessionId: string;
  readonly resumeUrl: string;
}

/** The first event of a session. */
export function readyPayload(
  { bot, applicationId, guilds }: World,
  { sessionId, resumeUrl }: SessionFacts,
): object {
  return {
    v: 10,
    user: { ...bot, mfa_enabled: false, verified: true, email: null },
    guilds: guilds.filter(({ hasBot }) => hasBot).map(({ id }) => ({ id, unavailable: true })),
    session_id: sessionId,
    resume_gateway_url: resumeUrl,
    session_type: 'normal',
    shard: [0, 1],
    application: { id: applicationId, flags: 0 },
    private_channels: [],
    presences: [],
    relationships: [],
    _trace: [],
  };
}

/** A server, as the bot is told of it after READY. */
export function guildPayload(
  { channels, bot, now }: World,
  { id, name, locale, members, roles }: Guild,
): object {
  const [everyone] = roles;
  return {
    id,
    name,
    icon: null,
    owner_id: members.at(-1)?.person.user.id,
    roles,
    channels: [...channels.values()].filter(({ guildId }) => guildId === id).map(channelPayload),
    members: [
      ...members.map((member) => ({ ...memberPayload(member), user: member.person.user })),
      { ...memberPayload({ permissions: everyone?.permissions ?? '0', roleIds: [] }), user: bot },
    ],
    member_count: members.length + 1,
    joined_at: new Date(now()).toISOString(),
    large: false,
    unavailable: false,
    emojis: [],
    stickers: [],
    features: [],
    threads: [],
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    preferred_locale: locale,
    afk_timeout: 300,
    afk_channel_id: null,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    application_id: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    description: null,
    vanity_url_code: null,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    premium_tier: 0,
    premium_progress_bar_enabled: false,
  };
}

/** A channel as the API returns it. */
export function channelPayload({ id, name, recipient, guildId }: Channel): APITextChannel | APIDMChannel {
  if (recipient !== null)
    return {
      id,
      type: ChannelType.DM,
      flags: NO_FLAGS,
      recipients: [recipient],
      last_message_id: null,
      name: null,
    };
  return {
    id,
    type: ChannelType.GuildText,
    guild_id: guildId ?? '0',
    name,
    position: 0,
    flags: NO_FLAGS,
    nsfw: false,
    parent_id: null,
    permission_overwrites: [],
    rate_limit_per_user: 0,
    topic: null,
    last_message_id: null,
  };
}

/** A person's membership of a server, without the user. */
export function memberPayload({
  permissions,
  roleIds,
}: Pick<Member, 'permissions' | 'roleIds'>): Omit<APIGuildMember, 'user'> & { readonly permissions: string } {
  return {
    roles: [...roleIds],
    joined_at: '2024-01-01T00:00:00.000Z',
    deaf: false,
    mute: false,
    flags: NO_FLAGS,
    nick: null,
    avatar: null,
    banner: null,
    pending: false,
    premium_since: null,
    communication_disabled_until: null,
    permissions,
  };
}
