import type { ArticleList } from '../archive/types.js';
import { articleFacts } from './excerpt.js';
import { card, edition, separator, smallPrint, text } from './parts.js';
import type { Reply } from './reply.js';
import type { Wording } from './wording.js';

/** Articles on one page: as many of the longest as fit into one message. */
const PAGE_SIZE = 8;

/** One page of the list of articles, the first having number 1; a page behind the last shows the last. */
export function articlesCard(
  { articles, edition: id }: ArticleList,
  wanted: number,
  wording: Wording,
): Reply {
  const pages = Math.max(1, Math.ceil(articles.length / PAGE_SIZE));
  const page = Math.min(Math.max(1, wanted), pages);
  const lines = articles
    .slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)
    .map((article) => `- ${articleFacts(article, wording).join(' · ')}`);
  const place =
    pages === 1
      ? []
      : [
          smallPrint(wording.page(page, pages)),
          ...(page < pages ? [smallPrint(wording.nextPage(page + 1))] : []),
        ];
  const body = [`## ${wording.articles(articles.length)}`, ...lines, ...place].join('\n');
  return card('answer', [text(body), separator(), edition(id, false, wording)], true);
}
