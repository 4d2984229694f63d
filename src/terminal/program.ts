import type { Readable } from 'node:stream';

import { Command, CommanderError, Option } from 'commander';

import type { TimelineEvent } from '../answer/timeline.js';
import type { Archive } from '../archive/types.js';
import { UserError } from '../errors.js';
import { answerBatch } from './batch.js';
import type { Printer } from './print.js';
import { visibleLine } from './visible.js';

/** What the terminal tool needs of the world around it. */
export interface Terminal {
  readonly version: string;
  readonly printer: Printer;
  readonly input: Readable;
  /** Writes to standard output; resolves when more may be written. */
  readonly write: (text: string) => Promise<void>;
  /** Writes to standard error. */
  readonly complain: (text: string) => void;
  /** Opens the folder, `null` for the configured one. */
  readonly openArchive: (folder: string | null) => Promise<Archive>;
  /** Compares or changes Discord's commands; gives the lines to print. */
  readonly commands: (action: CommandsAction) => Promise<string>;
}

export type CommandsAction = 'diff' | 'deploy' | 'clear';

interface Options {
  readonly articles?: string;
  readonly json?: boolean;
  readonly limit?: string;
}

const DEFAULT_LIMIT = 10;
const MOST_HITS = 100;

/** Runs the tool with the arguments behind its name. Resolves to the exit code: 0 done, 1 a failure, 2 wrong usage. */
export async function runProgram(terminal: Terminal, args: readonly string[]): Promise<number> {
  const outcome = { code: 0 };
  const program = createProgram(terminal, outcome);
  try {
    await program.parseAsync([...args], { from: 'user' });
    return outcome.code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof UserError)) throw error;
    terminal.complain(`footnote: ${visibleLine(error.message)}\n`);
    return error.code === 'bad-usage' || error.code === 'bad-question' ? 2 : 1;
  }
}

function createProgram(terminal: Terminal, outcome: { code: number }): Command {
  const program = new Command('footnote')
    .description("Answers questions from a folder of articles, in the articles' own words.")
    .version(terminal.version)
    .exitOverride()
    .configureOutput({ writeOut: (text) => void terminal.write(text), writeErr: terminal.complain })
    .addHelpText(
      'after',
      '\nExamples:\n  footnote ask "Who visited Moscow?"\n  footnote check --articles my-articles\n  footnote ask --help\n\nExit codes: 0 done, also when nothing was found; 1 a failure; 2 wrong usage.\nSettings are read from the environment and .env; see .env.example.',
    );
  for (const command of [
    askCommand(terminal),
    batchCommand(terminal, outcome),
    searchCommand(terminal),
    timelineCommand(terminal),
    articlesCommand(terminal),
    articleCommand(terminal),
    checkCommand(terminal),
    commandsCommand(terminal),
  ]) {
    program.addCommand(command.exitOverride().configureOutput(program.configureOutput()));
  }
  return program;
}

function askCommand(terminal: Terminal): Command {
  return reading('ask', 'answer one question')
    .argument('<question...>', 'the question, in plain words')
    .addHelpText(
      'after',
      '\nExamples:\n  footnote ask "Who visited Moscow?"\n  footnote ask --json --articles my-articles "Who visited Moscow?"',
    )
    .action((words: string[], options: Options) =>
      withArchive(terminal, options, async (archive) => {
        const answer = await archive.ask(words.join(' '));
        await terminal.write(options.json ? json(answer) : terminal.printer.answer(answer));
      }),
    );
}

function batchCommand(terminal: Terminal, outcome: { code: number }): Command {
  return reading(
    'batch',
    'answer many questions: lines of {"id", "question"} in, one JSON object a line out, in order',
  )
    .addHelpText(
      'after',
      '\nA line that cannot be answered gives {"id", "error"}; the others go on, and the exit code is 1.\nExample: footnote batch < questions.jsonl > answers.jsonl',
    )
    .action((options: Options) =>
      withArchive(terminal, options, async (archive) => {
        const errors = await answerBatch(archive, terminal.input, (line) => terminal.write(`${line}\n`));
        if (errors > 0) outcome.code = 1;
      }),
    );
}

function searchCommand(terminal: Terminal): Command {
  return reading('search', 'find the sentences that match')
    .argument('<query...>', 'words to look for')
    .addHelpText('after', '\nExample: footnote search --limit 3 Moscow')
    .addOption(
      new Option('--limit <n>', `at most this many, 1 to ${String(MOST_HITS)}`).default(
        String(DEFAULT_LIMIT),
      ),
    )
    .action((words: string[], options: Options) =>
      withArchive(terminal, options, async (archive) => {
        const result = await archive.search(words.join(' '), parseLimit(options.limit));
        await terminal.write(
          options.json ? json({ query: result.query, hits: result.hits }) : terminal.printer.search(result),
        );
      }),
    );
}

function timelineCommand(terminal: Terminal): Command {
  return reading('timeline', 'list the times that the articles name, in order, each with its sentence')
    .argument('[topic...]', 'words that must stand in the same paragraph')
    .addHelpText('after', '\nExample: footnote timeline Moscow')
    .action((words: string[], options: Options) =>
      withArchive(terminal, options, async (archive) => {
        const timeline = await archive.timeline(words.length === 0 ? null : words.join(' '));
        await terminal.write(
          options.json
            ? json({ events: timeline.events.map(eventJson) })
            : terminal.printer.timeline(timeline),
        );
      }),
    );
}

/** What other programs read of an event: the contract has no more here. */
function eventJson(event: TimelineEvent): Omit<TimelineEvent, 'paragraph' | 'page' | 'isComputed'> {
  const { from, to, precision, words, article, quote, start, end, highlight } = event;
  return { from, to, precision, words, article, quote, start, end, highlight };
}

function articlesCommand(terminal: Terminal): Command {
  return reading('articles', 'list the articles').action((options: Options) =>
    withArchive(terminal, options, async (archive) => {
      const list = await archive.articles();
      await terminal.write(options.json ? json(list) : terminal.printer.articles(list.articles));
    }),
  );
}

function articleCommand(terminal: Terminal): Command {
  return reading('article', 'print one article with its text, so that any quotation can be checked')
    .argument('<id>', 'its id or path, as `footnote articles` prints them')
    .addHelpText('after', '\nExample: footnote article --json 1a2b3c4d5e')
    .action((id: string, options: Options) =>
      withArchive(terminal, options, async (archive) => {
        const article = await archive.article(id);
        await terminal.write(options.json ? json(article) : terminal.printer.article(article));
      }),
    );
}

function checkCommand(terminal: Terminal): Command {
  return reading(
    'check',
    'say which files would be indexed, which refused and why, and what else should be looked at',
  ).action((options: Options) =>
    withArchive(terminal, options, async ({ report }) => {
      const { edition, added: indexed, refused, undated, nearDuplicates, milliseconds } = report;
      const facts = { edition, indexed, refused, undated, nearDuplicates, milliseconds };
      await terminal.write(options.json ? json(facts) : terminal.printer.check(report));
    }),
  );
}

function commandsCommand(terminal: Terminal): Command {
  const command = new Command('commands').description(
    "compare Discord's commands with this program's, register them where they differ, or remove them",
  );
  const actions: readonly (readonly [CommandsAction, string])[] = [
    ['diff', 'say what differs; nothing is changed'],
    ['deploy', 'register the commands, only when they differ'],
    ['clear', 'remove all commands of this application'],
  ];
  for (const [action, about] of actions) {
    command.addCommand(
      new Command(action)
        .description(about)
        .exitOverride()
        .configureOutput({ writeOut: (text) => void terminal.write(text), writeErr: terminal.complain })
        .action(async () => {
          await terminal.write(await terminal.commands(action));
        }),
    );
  }
  return command;
}

function reading(name: string, about: string): Command {
  return new Command(name)
    .description(about)
    .option('--articles <dir>', 'the folder of articles (default: ARTICLES_DIR, else seeds)')
    .option('--json', 'print JSON for other programs');
}

async function withArchive(
  terminal: Terminal,
  { articles }: Options,
  use: (archive: Archive) => Promise<void>,
): Promise<void> {
  const archive = await terminal.openArchive(articles ?? null);
  try {
    await use(archive);
    const { problem } = archive.reader;
    if (problem !== null) terminal.complain(`footnote: Rules marked the answers. ${visibleLine(problem)}\n`);
  } finally {
    await archive.close();
  }
}

function parseLimit(limit: string | undefined): number {
  const number = Number(limit);
  if (Number.isInteger(number) && number >= 1 && number <= MOST_HITS) return number;
  throw new UserError('bad-usage', `--limit takes a whole number from 1 to ${String(MOST_HITS)}.`);
}

function json(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
