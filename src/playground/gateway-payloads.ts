import {
  ChannelType,
  type APIDMChannel,
  type APITextChannel,
  type APIGuildMember,
} from 'discord-api-types/v10';

import { NO_FLAGS, type Person } from './people.js';
import type { Channel, World } from './world.js';

interface SessionFacts {
  readonly sessionId: string;
  readonly resumeUrl: string;
}

/** The first event of a session. */
export function readyPayload(
  { bot, applicationId, guildId }: World,
  { sessionId, resumeUrl }: SessionFacts,
): object {
  return {
    v: 10,
    user: { ...bot, mfa_enabled: false, verified: true, email: null },
    guilds: [{ id: guildId, unavailable: true }],
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

/** The server, as the bot is told of it after READY. */
export function guildPayload(world: World): object {
  const { guildId, guildName, people, channels, bot } = world;
  const members = Object.values(people).filter(({ isGuest }) => !isGuest);
  return {
    id: guildId,
    name: guildName,
    icon: null,
    owner_id: people.moderator.user.id,
    roles: [everyoneRole(world)],
    channels: [...channels.values()]
      .filter(({ type }) => type === ChannelType.GuildText)
      .map((channel) => channelPayload(world, channel)),
    members: [
      ...members.map((person) => ({ ...memberPayload(person), user: person.user })),
      { ...memberPayload(people.member), user: bot },
    ],
    member_count: members.length + 1,
    joined_at: new Date(world.now()).toISOString(),
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
    preferred_locale: 'en-GB',
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

/** The role that every member has. */
function everyoneRole({ guildId, people }: World): object {
  return {
    id: guildId,
    name: '@everyone',
    permissions: people.member.permissions,
    position: 0,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    managed: false,
    mentionable: false,
    flags: 0,
  };
}

/** A channel as the API returns it. */
export function channelPayload(
  { guildId }: World,
  { id, type, name, recipient }: Channel,
): APITextChannel | APIDMChannel {
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
    type: type === ChannelType.DM ? ChannelType.GuildText : type,
    guild_id: guildId,
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

/** A person's membership of the server, without the user. */
export function memberPayload({
  permissions,
}: Pick<Person, 'permissions'>): Omit<APIGuildMember, 'user'> & { readonly permissions: string } {
  return {
    roles: [],
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
