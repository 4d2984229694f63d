import { createHash } from 'node:crypto';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

import { messageOf, UserError } from '../errors.js';
import type { Article } from './article.js';
import { parseArticle } from './parse-article.js';
import { readText } from './read-text.js';

/** A file that was not taken, and why, in one sentence that goes on from its name. */
export interface RefusedFile {
  readonly path: string;
  readonly reason: string;
}

/** Everything that a folder holds. All lists are in the order of their paths, by code unit. */
export interface Corpus {
  readonly articles: readonly Article[];
  readonly refused: readonly RefusedFile[];
  /** SHA-256 of the text of each article, by its path. */
  readonly hashes: ReadonlyMap<string, string>;
}

/** Deeper folders are most likely a loop of links. */
const DEEPEST = 20;

/**
 * Reads every article under `folder`. One bad file never stops the others: it is refused with its reason.
 * Files and folders whose name begins with a dot are passed over; links are followed while they stay inside.
 * @throws UserError `articles-missing` when there is no such folder, or it cannot be read.
 */
export async function readFolder(folder: string): Promise<Corpus> {
  const root = await rootOf(folder);
  const refused: RefusedFile[] = [];
  const paths = await listFiles({ root, refused }, root, 0);
  const articles: Article[] = [];
  const hashes = new Map<string, string>();
  for (const path of paths.sort(byCodeUnit)) {
    const read = await readText(join(root, path));
    const article = 'reason' in read ? read : parseArticle({ path, text: read.text });
    if ('reason' in article) {
      refused.push({ path, reason: article.reason });
    } else {
      articles.push(article);
      hashes.set(path, createHash('sha256').update(article.text).digest('hex'));
    }
  }
  return { articles, refused: refused.sort((a, b) => byCodeUnit(a.path, b.path)), hashes };
}

async function rootOf(folder: string): Promise<string> {
  try {
    const root = await realpath(folder);
    if ((await stat(root)).isDirectory()) return root;
  } catch (error) {
    throw new UserError(
      'articles-missing',
      `The folder of articles "${folder}" cannot be opened. Create it, or set ARTICLES_DIR to another.`,
      { cause: error },
    );
  }
  throw new UserError(
    'articles-missing',
    `"${folder}" is a file, not a folder of articles. Set ARTICLES_DIR to the folder that holds it.`,
  );
}

interface Walk {
  readonly root: string;
  readonly refused: RefusedFile[];
}

/** Paths of the files under `folder`, relative to the root with `/`. What cannot be followed is refused. */
async function listFiles(walk: Walk, folder: string, depth: number): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const lists = entries
    .filter(({ name }) => !name.startsWith('.'))
    .map(async ({ name }) => {
      const path = join(folder, name);
      const shown = relative(walk.root, path).split(sep).join('/');
      try {
        return await listEntry(walk, path, depth);
      } catch (error) {
        walk.refused.push({ path: shown, reason: `it cannot be opened: ${messageOf(error)}` });
        return [];
      }
    });
  return (await Promise.all(lists)).flat();
}

async function listEntry(walk: Walk, path: string, depth: number): Promise<string[]> {
  const shown = relative(walk.root, path).split(sep).join('/');
  const target = await realpath(path);
  const refuse = (reason: string): string[] => {
    walk.refused.push({ path: shown, reason });
    return [];
  };
  if (target !== walk.root && !target.startsWith(walk.root + sep))
    return refuse('it is a link that leads out of the folder of articles.');
  const facts = await stat(target);
  if (!facts.isDirectory()) return facts.isFile() ? [shown] : refuse('it is neither a file nor a folder.');
  if (depth >= DEEPEST || (`${path}${sep}`.startsWith(`${target}${sep}`) && path !== target))
    return refuse('it is a link to a folder around itself.');
  return listFiles(walk, path, depth + 1);
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
