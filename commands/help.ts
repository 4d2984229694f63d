import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';

import type { Command } from '../src/discord/command.js';
import { helpCard, MOST_TOPICS } from '../src/presentation/help-card.js';
import { EVERYWHERE } from './everywhere.js';
import type { Services } from './services.js';

const definition = {
  name: 'help',
  description: 'What Footnote can do here',
  ...EVERYWHERE,
} satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

/** `/help` */
export const help: Command<Services> = {
  definition,
  isPrivate: true,
  run: async ({ place, mayModerate }, { archive }) =>
    helpCard({ place, mayModerate, topics: await archive.suggest('', MOST_TOPICS) }),
};
