import {
  ApplicationCommandOptionType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';

import type { Command } from '../src/discord/command.js';
import { articlesCard } from '../src/presentation/articles-card.js';
import { wordingFor } from '../src/presentation/wording.js';
import { EVERYWHERE } from './everywhere.js';
import { described, typed } from './localised.js';
import type { Services } from './services.js';

const definition = {
  ...typed(({ commands }) => commands.articles),
  ...described(({ articles }) => articles.description),
  options: [
    {
      type: ApplicationCommandOptionType.Integer,
      ...typed(({ options }) => options.page),
      ...described(({ articles }) => articles.page),
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
  run: async ({ options, userId, locale }, { archive }) => {
    const owner = { userId, isPrivate: true, sharedBy: null };
    const page = Number(options['page'] ?? 1);
    return articlesCard(await archive.articles(), { page, owner }, wordingFor(locale));
  },
};
