import {
  ApplicationCommandOptionType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';

import type { Command } from '../src/discord/command.js';
import { articlesCard } from '../src/presentation/articles-card.js';
import { EVERYWHERE } from './everywhere.js';
import type { Services } from './services.js';

const definition = {
  name: 'articles',
  description: 'List the articles that answers are quoted from',
  options: [
    {
      type: ApplicationCommandOptionType.Integer,
      name: 'page',
      description: 'Page of the list',
      required: false,
      min_value: 1,
    },
  ],
  ...EVERYWHERE,
} satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

/** `/articles page` */
export const articles: Command<Services> = {
  definition,
  isPrivate: true,
  run: async ({ options }, { archive }) =>
    articlesCard(await archive.articles(), Number(options['page'] ?? 1)),
};
