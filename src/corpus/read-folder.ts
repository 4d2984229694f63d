import { createHash } from 'node:crypto';
import { readdir, realpath } from 'node:fs/promises';

import { UserError } from '../errors.js';
import type { Article } from './article.js';
import { listFiles, type RefusedFile } from './list-files.js';
import { readFile } from './read-file.js';

/** Everything that a folder holds. All lists are in the order of their paths, by code unit. */
export interface Corpus {
  readonly articles: readonly Article[];
  readonly refused: readonly RefusedFile[];
  /** SHA-256 of the text of each article, by its path. */
  readonly hashes: ReadonlyMap<string, string>;
}

/**
 * Reads every article under `folder`. One bad file never stops the others: it is refused with its reason.
 * Which files are met, and which links are followed, is said at `listFiles`.
 * @throws UserError `articles-missing` when there is no such folder, or it cannot be read.
 */
export async function readFolder(folder: string): Promise<Corpus> {
  const { files, refused: unlisted } = await listFiles(await rootOf(folder));
  const refused: RefusedFile[] = [...unlisted];
  const articles: Article[] = [];
  for (const file of files) {
    const read = await readFile(file);
    articles.push(...read.articles);
    refused.push(...read.refused);
  }
  return {
    articles,
    refused: refused.sort((a, b) => (a.path < b.path ? -1 : 1)),
    hashes: new Map(articles.map(({ path, text }) => [path, hashOf(text)])),
  };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The real path of the folder, once it is known that it can be read. */
async function rootOf(folder: string): Promise<string> {
  try {
    const root = await realpath(folder);
    await readdir(root);
    return root;
  } catch (error) {
    throw new UserError('articles-missing', whyMissing(folder, error), { cause: error });
  }
}

function whyMissing(folder: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOTDIR')
    return `"${folder}" is a file, not a folder of articles. Set ARTICLES_DIR to the folder that holds it.`;
  if (code === 'EACCES' || code === 'EPERM')
    return `The folder of articles "${folder}" may not be read: its permissions forbid it. Allow reading it, or set ARTICLES_DIR to another.`;
  return `The folder of articles "${folder}" cannot be opened. Create it, or set ARTICLES_DIR to another.`;
}
