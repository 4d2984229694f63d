import {
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIBaseApplicationCommandsJSONBody,
} from 'discord-api-types/v10';

/** For commands of servers, direct messages and groups, installed by a server or brought along by a person. */
export const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
} satisfies Partial<RESTPostAPIBaseApplicationCommandsJSONBody>;
