import {
  ApplicationCommandType,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';

import type { Command } from '../src/discord/command.js';
import { noticeCard } from '../src/presentation/notice-card.js';
import { sourcesCard } from '../src/presentation/sources-card.js';
import { wordingFor } from '../src/presentation/wording.js';
import { EVERYWHERE } from './everywhere.js';
import { named } from './localised.js';
import type { Services } from './services.js';

const definition = {
  type: ApplicationCommandType.Message,
  ...named(({ findTheSource }) => findTheSource.name),
  ...EVERYWHERE,
} satisfies RESTPostAPIContextMenuApplicationCommandsJSONBody;

/** "Find the source" in the menu of any message */
export const findTheSource: Command<Services> = {
  definition,
  isPrivate: true,
  run: async ({ targetText, userId, locale }, { archive }) => {
    const wording = wordingFor(locale);
    return targetText.trim() === ''
      ? noticeCard(wording.noWords)
      : sourcesCard(await archive.sources(targetText), userId, wording);
  },
};
