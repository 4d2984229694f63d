import {
  ApplicationCommandOptionType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';

import type { Command } from '../src/discord/command.js';
import { answerCard } from '../src/presentation/answer-card.js';
import { toChoices } from '../src/presentation/choices.js';
import { MOST_CHOICES } from '../src/presentation/limits.js';
import { EVERYWHERE } from './everywhere.js';
import type { Services } from './services.js';

const definition = {
  name: 'ask',
  description: 'Ask a question; the answer is quoted from the articles',
  options: [
    {
      type: ApplicationCommandOptionType.String,
      name: 'question',
      description: 'In plain words',
      required: true,
      max_length: 4000,
      autocomplete: true,
    },
  ],
  ...EVERYWHERE,
} satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

/** `/ask question` */
export const ask: Command<Services> = {
  definition,
  isPrivate: false,
  run: async ({ options }, { archive }) => answerCard(await archive.ask(String(options['question'] ?? ''))),
  autocomplete: async (typed, { archive }) => toChoices(await archive.suggest(typed, MOST_CHOICES)),
};
