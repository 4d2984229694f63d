#!/usr/bin/env node
import process from 'node:process';

import { Ansis } from 'ansis';
import { config as loadDotenv } from 'dotenv';

import type { Archive } from './archive/types.js';
import { createSilence, openConfiguredArchive, runCommandsAction } from './compose.js';
import { readConfig, type Config } from './config.js';
import { messageOf, UserError } from './errors.js';
import { version } from './manifest.js';
import { createPrinter } from './terminal/print.js';
import { createProgressBar } from './terminal/progress-bar.js';
import { runProgram } from './terminal/program.js';

/** Only who waits longer than this is told why. */
const NOTICE_AFTER_MS = 1_000;

loadDotenv({ quiet: true });
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough (`footnote batch | head`) closes the pipe; that is no failure.
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`footnote: The output cannot be written (${error.code ?? error.message}).\n`);
  process.exit(1);
});

try {
  const { config, warnings } = readConfig(process.env);
  for (const warning of warnings) process.stderr.write(`footnote: ${warning}\n`);
  process.exitCode = await runProgram(
    {
      version: version(),
      printer: createPrinter(new Ansis(process.stdout.isTTY ? undefined : 0)),
      input: process.stdin,
      write,
      complain: (text) => process.stderr.write(text),
      // A folder that is named is all that is asked for.
      openArchive: (folder) =>
        open(folder === null ? config : { ...config, articlesDir: folder, articlesAddedDir: null }),
      commands: (action) => runCommandsAction(action, config),
    },
    process.argv.slice(2),
  );
} catch (error) {
  process.stderr.write(`footnote: ${failureOf(error)}\n`);
  process.exitCode = 1;
}

/** Opens the archive, and shows a person who waits how far it is. The bar needs the keyboard: input that is no keyboard is left alone. */
async function open(config: Config): Promise<Archive> {
  const isWatched = process.stderr.isTTY && process.stdin.isTTY;
  const bar = isWatched
    ? createProgressBar({ output: process.stderr, afterMs: NOTICE_AFTER_MS, onCancel: interrupt })
    : null;
  const onExit = (last: () => void): void => {
    process.once('exit', last);
  };
  try {
    return await openConfiguredArchive(config, createSilence(), {
      isBot: false,
      onExit,
      onProgress: bar?.show,
    });
  } finally {
    bar?.end();
  }
}

/** Ends as the shell has it after Ctrl+C. */
function interrupt(): void {
  process.exit(130);
}

/** One line; the stack of a fault for those who look for it. */
function failureOf(error: unknown): string {
  if (error instanceof UserError) return error.message;
  if (process.env['LOG_LEVEL'] === 'debug' && error instanceof Error) return error.stack ?? error.message;
  return `A fault in the program: ${messageOf(error)}. LOG_LEVEL=debug shows where.`;
}

/** Waits where the reader is slower than we are. */
function write(text: string): Promise<void> {
  return new Promise((resolve) => {
    if (process.stdout.write(text)) resolve();
    else process.stdout.once('drain', resolve);
  });
}
