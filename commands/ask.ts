import {
  ApplicationCommandOptionType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';

import type { Command } from '../src/discord/command.js';
import { answerCard } from '../src/presentation/answer-card.js';
import { toChoices } from '../src/presentation/choices.js';
import { MOST_CHOICES } from '../src/presentation/limits.js';
import { wordingFor } from '../src/presentation/wording.js';
import { EVERYWHERE } from './everywhere.js';
import { described } from './localised.js';
import type { Services } from './services.js';

const definition = {
  name: 'ask',
  ...described(({ ask }) => ask.description),
  options: [
    {
      type: ApplicationCommandOptionType.String,
      name: 'question',
      ...described(({ ask }) => ask.question),
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
  run: async ({ options, locale }, { archive }) =>
    answerCard(await archive.ask(String(options['question'] ?? '')), wordingFor(locale)),
  autocomplete: async (typed, { archive }) => toChoices(await archive.suggest(typed, MOST_CHOICES)),
};
