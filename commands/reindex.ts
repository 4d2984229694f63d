import {
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';

import { UserError } from '../src/errors.js';
import type { Command } from '../src/discord/command.js';
import { reindexCard } from '../src/presentation/reindex-card.js';
import { wordingFor } from '../src/presentation/wording.js';
import { described, typed } from './localised.js';
import type { Services } from './services.js';

const definition = {
  ...typed(({ commands }) => commands.reindex),
  ...described(({ reindex }) => reindex.description),
  // Only a default, which a server's owner may change: the command checks the permission itself as well.
  default_member_permissions: String(PermissionFlagsBits.ManageGuild),
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild],
} satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

/** `/reindex`, for moderators of a server */
export const reindex: Command<Services> = {
  definition,
  isPrivate: true,
  run: async ({ place, mayModerate, locale }, { archive }) => {
    const wording = wordingFor(locale);
    if (place !== 'server') throw new UserError('not-allowed', wording.serverOnly);
    if (!mayModerate) throw new UserError('not-allowed', wording.moderatorsOnly);
    return reindexCard(await archive.reindex(), wording);
  },
};
