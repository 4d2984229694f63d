import type { Article } from './article.js';
import type { Source } from './draft.js';
import { mostBytesOf, partsOf } from './formats.js';
import type { ListedFile, RefusedFile } from './list-files.js';
import { makeArticle } from './parse-article.js';
import { readBytes } from './read-bytes.js';

/** What one file holds: most one article, some several. Both lists are in the order of their paths, by code unit. */
export interface ReadFile {
  readonly articles: readonly Article[];
  /** The file itself, or parts of it that could not be read. */
  readonly refused: readonly RefusedFile[];
}

/** Reads one file. The same bytes under the same path give the same articles. Never throws: what cannot be read is refused. */
export async function readFile({ path, target }: ListedFile): Promise<ReadFile> {
  const most = mostBytesOf(path);
  const read = typeof most === 'number' ? await readBytes(target, most) : most;
  return 'reason' in read
    ? { articles: [], refused: [{ path, reason: read.reason }] }
    : readSource({ path, bytes: read.bytes });
}

/** Reads a file whose bytes are at hand, as `readFile` does; how many there may be is not looked at. */
export async function readSource(source: Source): Promise<ReadFile> {
  const articles: Article[] = [];
  const refused: RefusedFile[] = [];
  for (const { path, draft } of await partsOf(source, { depth: 0, allowance: null })) {
    const article = makeArticle(path, draft);
    if ('reason' in article) refused.push({ path, reason: article.reason });
    else articles.push(article);
  }
  return { articles: articles.sort(byPath), refused: refused.sort(byPath) };
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
