import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';

import type { Command } from '../src/discord/command.js';
import { statusCard } from '../src/presentation/status-card.js';
import { wordingFor } from '../src/presentation/wording.js';
import { EVERYWHERE } from './everywhere.js';
import { described, typed } from './localised.js';
import type { Services } from './services.js';

const definition = {
  ...typed(({ commands }) => commands.status),
  ...described(({ status }) => status.description),
  ...EVERYWHERE,
} satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

/** `/status` */
export const status: Command<Services> = {
  definition,
  isPrivate: true,
  run: async ({ locale }, { archive, program }) => {
    const { articles, edition } = await archive.articles();
    const { indexedAt, reader, report } = archive;
    const { milliseconds, refused } = report;
    return statusCard(
      {
        archive: {
          edition,
          articles: articles.length,
          refused: refused.length,
          indexedAt,
          milliseconds,
          reader,
        },
        program: program(),
      },
      wordingFor(locale),
    );
  },
};
