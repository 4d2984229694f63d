import {
  ApplicationCommandOptionType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';

import type { Archive } from '../src/archive/types.js';
import type { AttachedFile, Command, CommandInput } from '../src/discord/command.js';
import { UserError } from '../src/errors.js';
import { addedCard, MOST_SHOWN, withFile } from '../src/presentation/added-card.js';
import { chosenFile, fileChoices, holds } from '../src/presentation/added-file.js';
import { articleFile, articleForm, typedFile } from '../src/presentation/article-form.js';
import { removalCard } from '../src/presentation/removal-card.js';
import type { Reply } from '../src/presentation/reply.js';
import { wordingFor } from '../src/presentation/wording.js';
import { described, typed } from './localised.js';
import { audited } from './moderation/audited.js';
import { requireModerator } from './moderation/moderator.js';
import { MODERATORS_ONLY } from './moderation/moderators-only.js';
import type { Services } from './services.js';

const definition = {
  ...typed(({ commands }) => commands.article),
  ...described(({ article }) => article.description),
  options: [
    {
      type: ApplicationCommandOptionType.Subcommand,
      ...typed(({ subcommands }) => subcommands.add),
      ...described(({ article }) => article.add),
      options: [
        {
          type: ApplicationCommandOptionType.Attachment,
          ...typed(({ options }) => options.file),
          ...described(({ article }) => article.file),
        },
      ],
    },
    {
      type: ApplicationCommandOptionType.Subcommand,
      ...typed(({ subcommands }) => subcommands.remove),
      ...described(({ article }) => article.remove),
      options: [
        {
          type: ApplicationCommandOptionType.String,
          ...typed(({ options }) => options.article),
          ...described(({ article }) => article.article),
          required: true,
          autocomplete: true,
        },
      ],
    },
  ],
  ...MODERATORS_ONLY,
} satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

/** `/article add | remove`, for moderators of a server */
export const article: Command<Services> = {
  definition,
  isPrivate: true,
  run: async (input, services) => {
    requireModerator(input);
    const { file } = input.files;
    return input.subcommand === 'add' && file !== undefined
      ? add(file, input, services)
      : askToRemove(input, services);
  },
  form: {
    open: (input) => {
      if (input.subcommand !== 'add' || input.files['file'] !== undefined) return null;
      requireModerator(input);
      return articleForm(wordingFor(input.locale));
    },
    submit: async (fields, input, services) => {
      requireModerator(input);
      const { name, text } = articleFile(fields, wordingFor(input.locale));
      return add({ name, read: () => Promise.resolve(Buffer.from(text)) }, input, services);
    },
    keepsake: (fields, failure, locale) =>
      withFile(failure, typedFile(fields), wordingFor(locale).moderation.form.kept),
  },
  autocomplete: async ({ typed: words }, { archive }) => fileChoices(await archive.added(), words),
};

async function add(file: AttachedFile, input: CommandInput, services: Services): Promise<Reply> {
  const { archive } = services;
  const { userId, userName, locale } = input;
  const adder = { by: `${userName} (${userId})`, at: new Date() };
  const { result, notes } = await audited({ ...input, action: 'add', file: file.name }, services, async () =>
    archive.addArticle(file.name, await file.read(archive.mostAddedBytes), adder),
  );
  const shown = await articlesOf(result.articles.slice(0, MOST_SHOWN), archive);
  return addedCard({ addition: result, shown, notes }, wordingFor(locale));
}

/** The articles whole; without those that are gone again by now. */
async function articlesOf(infos: readonly { readonly id: string }[], archive: Archive) {
  const found = await Promise.allSettled(infos.map(({ id }) => archive.article(id)));
  return found.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
}

async function askToRemove({ options, userId, locale }: CommandInput, { archive }: Services): Promise<Reply> {
  const wording = wordingFor(locale);
  const file = chosenFile(await archive.added(), String(options['article'] ?? ''));
  if (file === null) throw new UserError('bad-usage', wording.moderation.removal.unknown);
  const { articles, edition } = await archive.articles();
  const held = articles.filter(({ path }) => holds(file, path));
  return removalCard({ file, articles: held, userId, edition }, wording);
}
