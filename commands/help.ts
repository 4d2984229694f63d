import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';

import type { Command, CommandInput } from '../src/discord/command.js';
import { helpCard, MOST_TOPICS } from '../src/presentation/help-card.js';
import type { Reply } from '../src/presentation/reply.js';
import { wordingFor } from '../src/presentation/wording.js';
import { EVERYWHERE } from './everywhere.js';
import { described, typed } from './localised.js';
import type { Services } from './services.js';

const definition = {
  ...typed(({ commands }) => commands.help),
  ...described(({ help }) => help.description),
  ...EVERYWHERE,
} satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

/** `/help` */
export const help: Command<Services> = {
  definition,
  isPrivate: true,
  run: (input, { archive }) => helpReply(input, archive),
};

/** What can be done here, with what these articles can be asked about. */
export async function helpReply(
  { place, mayModerate, locale }: Pick<CommandInput, 'place' | 'mayModerate' | 'locale'>,
  archive: Services['archive'],
): Promise<Reply> {
  const topics = await archive.suggest('', MOST_TOPICS);
  const questions = await archive.examples();
  return helpCard({ place, mayModerate, topics, questions }, wordingFor(locale));
}
