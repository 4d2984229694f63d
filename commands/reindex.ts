import {
  ApplicationCommandOptionType,
  type APIApplicationCommandSubcommandOption,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';

import type { OnProgress, ReindexReport } from '../src/archive/types.js';
import { UserError } from '../src/errors.js';
import type { Command, CommandInput, Show } from '../src/discord/command.js';
import { archiveCard } from '../src/presentation/archive-card.js';
import { progressCard, type Running } from '../src/presentation/progress-card.js';
import { reindexCard, type ReportWish } from '../src/presentation/reindex-card.js';
import type { Reply } from '../src/presentation/reply.js';
import { wordingFor, type Wording } from '../src/presentation/wording.js';
import { described, typed } from './localised.js';
import { audited } from './moderation/audited.js';
import { requireModerator } from './moderation/moderator.js';
import { MODERATORS_ONLY } from './moderation/moderators-only.js';
import type { Services } from './services.js';

type Subcommand = 'run' | 'preview' | 'status' | 'undo';

const SUBCOMMANDS = ['run', 'preview', 'status', 'undo'] as const satisfies readonly Subcommand[];

const definition = {
  ...typed(({ commands }) => commands.reindex),
  ...described(({ reindex }) => reindex.description),
  options: SUBCOMMANDS.map((name): APIApplicationCommandSubcommandOption => ({
    type: ApplicationCommandOptionType.Subcommand,
    ...typed(({ subcommands }) => subcommands[name]),
    ...described(({ reindex }) => reindex[name]),
  })),
  ...MODERATORS_ONLY,
} satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

type Run = (input: CommandInput, services: Services, show: Show) => Promise<Reply>;

const RUNS: Readonly<Record<Subcommand, Run>> = { run, preview, status, undo };

/** `/reindex run | preview | status | undo`, for moderators of a server */
export const reindex: Command<Services> = {
  definition,
  isPrivate: true,
  run: async (input, services, show) => {
    requireModerator(input);
    const chosen = SUBCOMMANDS.find((name) => name === input.subcommand);
    // Somebody's Discord has the command of an earlier version.
    if (chosen === undefined) throw new UserError('bad-usage', wordingFor(input.locale).commandGone);
    return RUNS[chosen](input, services, show);
  },
};

async function run(input: CommandInput, services: Services, show: Show): Promise<Reply> {
  const wording = wordingFor(input.locale);
  const { report: words, progress } = wording.moderation;
  const joining = watchJoining();
  const onProgress: OnProgress = (step) => {
    const notes = joining.sees(step.startedAt) ? [progress.joined] : [progress.meanwhile];
    show(progressCard(step, { kind: 'run', notes }, wording));
  };
  const { result, notes } = await audited({ ...input, action: 'reindex', file: null }, services, () =>
    services.archive.reindex(onProgress),
  );
  return cardOf(result, input, wording, {
    kind: 'run',
    notes: [...(joining.isJoined() ? [words.joined] : []), ...notes],
  });
}

/** Whether the run had begun before this moment, by when it says that it began. */
function watchJoining() {
  const askedAt = new Date();
  let isJoined = false;
  return {
    sees: (startedAt: Date): boolean => {
      isJoined ||= startedAt < askedAt;
      return isJoined;
    },
    isJoined: () => isJoined,
  };
}

async function preview(input: CommandInput, { archive }: Services, show: Show): Promise<Reply> {
  const wording = wordingFor(input.locale);
  const running: Running = { kind: 'preview', notes: [wording.moderation.report.previewed] };
  const report = await archive.preview((step) => {
    show(progressCard(step, running, wording));
  });
  return cardOf(report, input, wording, { kind: 'preview', notes: [] });
}

async function undo(input: CommandInput, services: Services): Promise<Reply> {
  const wording = wordingFor(input.locale);
  const { result, notes } = await audited({ ...input, action: 'undo', file: null }, services, () =>
    services.archive.undo(),
  );
  return cardOf(result, input, wording, { kind: 'undo', notes });
}

async function status({ locale }: CommandInput, { archive }: Services): Promise<Reply> {
  const added = await archive.added();
  const { report, indexedAt } = archive;
  return archiveCard(
    { report, indexedAt, progress: archive.progress(), added: added.length },
    wordingFor(locale),
  );
}

function cardOf(
  report: ReindexReport,
  { userId }: CommandInput,
  wording: Wording,
  { kind, notes }: Pick<ReportWish, 'kind'> & { readonly notes: readonly string[] },
): Reply {
  return reindexCard(report, { kind, notes, userId, page: 1 }, wording);
}
