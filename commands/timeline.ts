import {
  ApplicationCommandOptionType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';

import type { Command } from '../src/discord/command.js';
import { toChoices } from '../src/presentation/choices.js';
import { MOST_CHOICES } from '../src/presentation/limits.js';
import { timelineCard } from '../src/presentation/timeline-card.js';
import { wordingFor } from '../src/presentation/wording.js';
import { EVERYWHERE } from './everywhere.js';
import { described, typed } from './localised.js';
import type { Services } from './services.js';

const definition = {
  ...typed(({ commands }) => commands.timeline),
  ...described(({ timeline }) => timeline.description),
  options: [
    {
      type: ApplicationCommandOptionType.String,
      ...typed(({ options }) => options.topic),
      ...described(({ timeline }) => timeline.topic),
      max_length: 200,
      autocomplete: true,
    },
    {
      type: ApplicationCommandOptionType.Integer,
      ...typed(({ options }) => options.page),
      ...described(({ timeline }) => timeline.page),
      min_value: 1,
    },
  ],
  ...EVERYWHERE,
} satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

/** `/timeline topic page` */
export const timeline: Command<Services> = {
  definition,
  isPrivate: false,
  run: async ({ options, locale }, { archive }) => {
    const topic = options['topic'] === undefined ? null : String(options['topic']);
    return timelineCard(
      await archive.timeline(topic),
      { topic, page: Number(options['page'] ?? 1) },
      wordingFor(locale),
    );
  },
  autocomplete: async ({ typed }, { archive }) => toChoices(await archive.suggest(typed, MOST_CHOICES)),
};
