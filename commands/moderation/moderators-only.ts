import {
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIBaseApplicationCommandsJSONBody,
} from 'discord-api-types/v10';

/** For commands of a server's moderators. Only a default, which its owner may change: the commands check the permission as well. */
export const MODERATORS_ONLY = {
  default_member_permissions: String(PermissionFlagsBits.ManageGuild),
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild],
} satisfies Partial<RESTPostAPIBaseApplicationCommandsJSONBody>;
