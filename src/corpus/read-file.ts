import type { Article } from './article.js';
import type { Part } from './draft.js';
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
export async function readFile(file: ListedFile): Promise<ReadFile> {
  const articles: Article[] = [];
  const refused: RefusedFile[] = [];
  for (const { path, draft } of await partsOfFile(file)) {
    const article = makeArticle(path, draft);
    if ('reason' in article) refused.push({ path, reason: article.reason });
    else articles.push(article);
  }
  return { articles: articles.sort(byPath), refused: refused.sort(byPath) };
}

async function partsOfFile({ path, target }: ListedFile): Promise<readonly Part[]> {
  const most = mostBytesOf(path);
  if (typeof most !== 'number') return [{ path, draft: most }];
  const read = await readBytes(target, most);
  if ('reason' in read) return [{ path, draft: read }];
  return partsOf({ path, bytes: read.bytes }, { depth: 0, allowance: null });
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
