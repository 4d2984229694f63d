import {
  ApplicationCommandOptionType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';

import type { Command, CommandInput } from '../src/discord/command.js';
import { answerCard } from '../src/presentation/answer-card.js';
import { articleChoices, toChoices } from '../src/presentation/choices.js';
import { MOST_CHOICES } from '../src/presentation/limits.js';
import { narrowingOf, readScope, type TypedScope } from '../src/presentation/scope.js';
import { wordingFor } from '../src/presentation/wording.js';
import { EVERYWHERE } from './everywhere.js';
import { described, named, typed } from './localised.js';
import type { Services } from './services.js';

const ONLY_ME = 'only-me';

const definition = {
  ...typed(({ commands }) => commands.ask),
  ...described(({ ask }) => ask.description),
  options: [
    {
      type: ApplicationCommandOptionType.String,
      ...typed(({ options }) => options.question),
      ...described(({ ask }) => ask.question),
      required: true,
      max_length: 4000,
      autocomplete: true,
    },
    {
      type: ApplicationCommandOptionType.String,
      ...typed(({ options }) => options.article),
      ...described(({ ask }) => ask.article),
      max_length: 200,
      autocomplete: true,
    },
    {
      type: ApplicationCommandOptionType.String,
      ...typed(({ options }) => options.after),
      ...described(({ ask }) => ask.after),
      max_length: 60,
    },
    {
      type: ApplicationCommandOptionType.String,
      ...typed(({ options }) => options.before),
      ...described(({ ask }) => ask.before),
      max_length: 60,
    },
    {
      type: ApplicationCommandOptionType.String,
      ...typed(({ options }) => options.visibility),
      ...described(({ ask }) => ask.visibility),
      choices: [
        { ...named(({ ask }) => ask.everyone), value: 'everyone' },
        { ...named(({ ask }) => ask.onlyMe), value: ONLY_ME },
      ],
    },
  ],
  ...EVERYWHERE,
} satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

/** `/ask question article after before visibility` */
export const ask: Command<Services> = {
  definition,
  isPrivate: isForOneself,
  isQuestion: true,
  run: async ({ options, userId, locale }, { archive }) => {
    const question = String(options['question'] ?? '');
    const wording = wordingFor(locale);
    const typed = typedScope(options);
    const owner = { userId, isPrivate: isForOneself(options), sharedBy: null };
    if (Object.keys(typed).length === 0) return answerCard(await archive.ask(question), wording, { owner });
    const { articles } = await archive.articles();
    const scope = readScope(typed, articles, wording);
    const narrowed = narrowingOf(scope, articles, wording);
    return answerCard(await archive.ask(question, scope), wording, { owner, narrowed });
  },
  autocomplete: async ({ name, typed, locale }, { archive }) =>
    name === 'article'
      ? articleChoices((await archive.articles()).articles, typed, wordingFor(locale))
      : toChoices(await archive.suggest(typed, MOST_CHOICES)),
};

function isForOneself(options: CommandInput['options']): boolean {
  return options['visibility'] === ONLY_ME;
}

function typedScope({ article, after, before }: CommandInput['options']): TypedScope {
  return {
    ...(article === undefined ? {} : { article: String(article) }),
    ...(after === undefined ? {} : { after: String(after) }),
    ...(before === undefined ? {} : { before: String(before) }),
  };
}
