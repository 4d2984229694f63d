import { buildEdition, type Edition } from '../../src/archive/edition.js';
import { parseArticle } from '../../src/corpus/parse-article.js';
import type { Reader } from '../../src/reading/reader.js';

/** An edition of articles that were never on a disk: each file's name with its text. @throws Error where one is refused. */
export function editionOf(files: Readonly<Record<string, string>>, reader: Reader): Edition {
  const articles = Object.entries(files).map(([path, text]) => {
    const article = parseArticle({ path, text });
    if ('reason' in article) throw new Error(`${path}: ${article.reason}`);
    return article;
  });
  return buildEdition(articles, reader);
}
