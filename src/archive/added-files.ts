import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

import writeFileAtomic from 'write-file-atomic';
import { z } from 'zod';

import { listFiles, type ListedFile } from '../corpus/list-files.js';
import type { FileRecord } from '../corpus/file-record.js';
import { UserError } from '../errors.js';
import { isWithin } from '../text/file-parts.js';
import { safeName } from './safe-name.js';
import type { AddedFile, Adder } from './types.js';

/** What the paths of added articles begin with. */
export const ADDED_PREFIX = 'added/';

/** The largest file that is added, in bytes: as much as Discord has people attach without paying, and more. */
export const MOST_ADDED_BYTES = 25_000_000;

/** Files that are being added, until it is known that they can be read. They are hidden, and so never listed. */
const INCOMING = '.incoming-';

const NOTE = z.object({ by: z.string(), at: z.iso.datetime() });

/** Reads a file. */
export type CheckFile = (file: ListedFile) => Promise<FileRecord>;

/** A file to be kept among the added ones. */
export interface NewFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly adder: Adder;
}

/** What was kept, and what it holds. */
export interface KeptFile {
  readonly file: AddedFile;
  readonly record: FileRecord;
}

/**
 * Keeps a file in `folder`, which is made where it is missing, once `check` has found an article in it. The note of who
 * added it is written first, so that no file stands without one; a kill in between leaves a note without a file, which
 * says nothing. Calls for one folder must follow one another.
 * @throws UserError `article-refused` when the name, the size or the contents will not do, or another file has the name.
 */
export async function keepFile(
  folder: string,
  { name: given, bytes, adder }: NewFile,
  check: CheckFile,
): Promise<KeptFile> {
  const name = safeName(given);
  if (name === null) throw refused(`"${given.slice(0, 100)}" is no name for a file. Give it another.`);
  if (bytes.length > MOST_ADDED_BYTES)
    throw refused(`"${name}" is larger than ${String(MOST_ADDED_BYTES / 1e6)} MB. Split it into several.`);
  await mkdir(folder, { recursive: true });
  await removeLeftovers(folder);
  const path = join(folder, name);
  const there = await bytesOf(path);
  if (there !== null && Buffer.compare(there, bytes) !== 0)
    throw refused(`There is a file "${name}" already. Remove it first, or give this one another name.`);
  const incoming = join(folder, INCOMING + randomUUID());
  try {
    await writeFile(incoming, bytes, { flush: true });
    const record = await checkIncoming({ path: ADDED_PREFIX + name, target: incoming }, name, check);
    if (there === null) {
      const note = { by: adder.by, at: adder.at.toISOString() };
      await writeFileAtomic(notePath(path), JSON.stringify(note));
      // Hidden until then, so that a kill leaves nothing that looks like an article.
      await rename(incoming, path);
    }
    return { record, file: { path: ADDED_PREFIX + name, added: await noteOf(path) } };
  } finally {
    await rm(incoming, { force: true });
  }
}

/** Every file of the folder, in the order of their paths; none where there is no folder. */
export async function addedFiles(folder: string): Promise<readonly AddedFile[]> {
  const files = await listed(folder);
  return Promise.all(
    files.map(async ({ path }) => ({ path: ADDED_PREFIX + path, added: await noteOf(join(folder, path)) })),
  );
}

/** The file of the folder that `path` is, or lies in: a file may hold several articles. Null when there is none. */
export async function fileOf(folder: string, path: string): Promise<string | null> {
  const files = await listed(folder);
  const holders = files
    .map((file) => ADDED_PREFIX + file.path)
    .filter((file) => isWithin(path, file))
    .sort((a, b) => b.length - a.length);
  return holders[0] ?? null;
}

/** Removes a file that `fileOf` found, and then its note. */
export async function removeFile(folder: string, file: string): Promise<void> {
  const path = join(folder, file.slice(ADDED_PREFIX.length));
  await rm(path, { force: true });
  await rm(notePath(path), { force: true });
}

async function listed(folder: string): Promise<readonly ListedFile[]> {
  const root = await realpath(folder).catch(() => null);
  return root === null ? [] : (await listFiles(root)).files;
}

/** What reading the file came to. @throws UserError `article-refused` where there is no article in it. */
async function checkIncoming(file: ListedFile, name: string, check: CheckFile): Promise<FileRecord> {
  const record = await check(file);
  if (record.articles.length > 0) return record;
  const [first] = record.refused;
  throw refused(`"${name}" cannot be an article: ${first?.reason ?? 'nothing is in it.'}`);
}

/** What a process left that was ended while it added a file. */
async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder))
    if (name.startsWith(INCOMING)) await rm(join(folder, name), { force: true });
}

/** Null when there is no such file. */
async function bytesOf(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Who added the file; null where no note says so. */
async function noteOf(path: string): Promise<Adder | null> {
  try {
    const note = NOTE.parse(JSON.parse(await readFile(notePath(path), 'utf8')));
    return { by: note.by, at: new Date(note.at) };
  } catch {
    return null;
  }
}

/** A hidden file beside it. */
function notePath(path: string): string {
  return join(dirname(path), `.${basename(path)}.json`);
}

/** A wish for an added file that cannot be met; the sentence goes to who wishes. */
export function refused(message: string): UserError {
  return new UserError('article-refused', message, { detail: message });
}
