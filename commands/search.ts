import {
  ApplicationCommandOptionType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';

import type { Command } from '../src/discord/command.js';
import { MOST_HITS, searchCard } from '../src/presentation/search-card.js';
import { wordingFor } from '../src/presentation/wording.js';
import { EVERYWHERE } from './everywhere.js';
import { described, typed } from './localised.js';
import type { Services } from './services.js';

const definition = {
  ...typed(({ commands }) => commands.search),
  ...described(({ search }) => search.description),
  options: [
    {
      type: ApplicationCommandOptionType.String,
      ...typed(({ options }) => options.words),
      ...described(({ search }) => search.words),
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
  run: async ({ options, userId, locale }, { archive }) => {
    const owner = { userId, isPrivate: true, sharedBy: null };
    const result = await archive.search(String(options['words'] ?? ''), MOST_HITS);
    return searchCard(result, { page: 1, owner }, wordingFor(locale));
  },
};
