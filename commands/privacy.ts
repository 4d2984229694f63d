import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';

import type { Command } from '../src/discord/command.js';
import { privacyCard } from '../src/presentation/privacy-card.js';
import { wordingFor } from '../src/presentation/wording.js';
import { EVERYWHERE } from './everywhere.js';
import { described, typed } from './localised.js';
import type { Services } from './services.js';

const definition = {
  ...typed(({ commands }) => commands.privacy),
  ...described(({ privacy }) => privacy.description),
  ...EVERYWHERE,
} satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

/** `/privacy` */
export const privacy: Command<Services> = {
  definition,
  isPrivate: true,
  run: ({ locale }) => Promise.resolve(privacyCard(wordingFor(locale))),
};
