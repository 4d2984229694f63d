import { createHash } from 'node:crypto';

import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';

import type { AddedFile } from '../archive/types.js';
import { fold } from '../text/analyzer.js';
import { isWithin } from '../text/file-parts.js';
import { plainLabel } from './cut.js';
import { LONGEST_CHOICE, MOST_CHOICES } from './limits.js';

const KEY_DIGITS = 12;

/** What a file is told by where there is no room for its path: a hash of that. */
export function fileKey({ path }: Pick<AddedFile, 'path'>): string {
  return createHash('sha256').update(path).digest('hex').slice(0, KEY_DIGITS);
}

/** The name that the file was given, without the folder for added ones. */
export function fileName({ path }: Pick<AddedFile, 'path'>): string {
  return path.slice(path.indexOf('/') + 1);
}

/** Whether the article with this path is of the file: the file itself, or a part of it. */
export function holds(file: Pick<AddedFile, 'path'>, path: string): boolean {
  return isWithin(path, file.path);
}

/** The file that somebody chose, by its key, its path or its name; null where there is none. */
export function chosenFile(files: readonly AddedFile[], chosen: string): AddedFile | null {
  return files.find((file) => [fileKey(file), file.path, fileName(file)].includes(chosen)) ?? null;
}

/** The files whose names have what was typed; each stands for its key. */
export function fileChoices(
  files: readonly AddedFile[],
  typed: string,
): APIApplicationCommandOptionChoice<string>[] {
  const wanted = fold(typed.trim());
  return files
    .filter((file) => fold(fileName(file)).includes(wanted))
    .slice(0, MOST_CHOICES)
    .map((file) => ({ name: plainLabel(fileName(file), LONGEST_CHOICE), value: fileKey(file) }));
}
