#!/usr/bin/env node
import { createRequire } from 'node:module';
import process from 'node:process';

import { Ansis } from 'ansis';
import { config as loadDotenv } from 'dotenv';

import { openArchive } from './archive/archive.js';
import { createSilence, runCommandsAction } from './compose.js';
import { readConfig } from './config.js';
import { UserError } from './errors.js';
import { createPrinter } from './terminal/print.js';
import { runProgram } from './terminal/program.js';

loadDotenv({ quiet: true });
// A reader that has seen enough (`footnote batch | head`) closes the pipe; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

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
      openArchive: (folder) => openArchive({ folder: folder ?? config.articlesDir, log: createSilence() }),
      commands: (action) => runCommandsAction(action, config),
    },
    process.argv.slice(2),
  );
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  process.stderr.write(`footnote: ${error.message}\n`);
  process.exitCode = 1;
}

/** Waits where the reader is slower than we are. */
function write(text: string): Promise<void> {
  return new Promise((resolve) => {
    if (process.stdout.write(text)) resolve();
    else process.stdout.once('drain', resolve);
  });
}

function version(): string {
  const manifest: unknown = createRequire(import.meta.url)('#package');
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : 'unknown';
}
