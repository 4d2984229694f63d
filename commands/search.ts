import {
  ApplicationCommandOptionType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';

import type { Command } from '../src/discord/command.js';
import { MOST_HITS, searchCard } from '../src/presentation/search-cards.js';
import { EVERYWHERE } from './everywhere.js';
import type { Services } from './services.js';

const definition = {
  name: 'search',
  description: 'Find the sentences of the articles that have these words',
  options: [
    {
      type: ApplicationCommandOptionType.String,
      name: 'words',
      description: 'What to look for',
      required: true,
      max_length: 4000,
    },
  ],
  ...EVERYWHERE,
} satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

/** `/search words` */
export const search: Command<Services> = {
  definition,
  isPrivate: true,
  run: async ({ options }, { archive }) =>
    searchCard(await archive.search(String(options['words'] ?? ''), MOST_HITS)),
};
