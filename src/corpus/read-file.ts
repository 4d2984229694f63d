import type { Article } from './article.js';
import type { Refused } from './draft.js';
import type { ListedFile, RefusedFile } from './list-files.js';
import { parseArticle, refuseKind } from './parse-article.js';
import { readText } from './read-text.js';

/** What one file holds: most one article, some several. Both lists are in the order of the file. */
export interface ReadFile {
  readonly articles: readonly Article[];
  /** The file itself, or parts of it that could not be read. */
  readonly refused: readonly RefusedFile[];
}

/** Reads one file. The same bytes under the same path give the same articles. Never throws: what cannot be read is refused. */
export async function readFile(file: ListedFile): Promise<ReadFile> {
  const article = await readArticle(file);
  return 'reason' in article
    ? { articles: [], refused: [{ path: file.path, reason: article.reason }] }
    : { articles: [article], refused: [] };
}

async function readArticle({ path, target }: ListedFile): Promise<Article | Refused> {
  const kind = refuseKind(path);
  if (kind !== null) return kind;
  const read = await readText(target);
  return 'reason' in read ? read : parseArticle({ path, text: read.text });
}
