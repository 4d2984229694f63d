import type { Article } from '../corpus/article.js';
import { slice } from '../text/span.js';
import { listPageOf } from './articles-card.js';
import { buttonsFor, rowOf, type Owner } from './buttons.js';
import { articleFacts, markedQuotation, PARTING } from './excerpt.js';
import { card, edition, separator, smallPrint, text } from './parts.js';
import { readingPages } from './reading-pages.js';
import type { Reply } from './reply.js';
import type { Wording } from './wording.js';

const NOTHING_MARKED = { start: 0, end: 0 };

/** A page of an article, where it stands in the list of articles from 0, and whose message it is. */
interface OpenPage {
  readonly article: Article;
  readonly index: number;
  /** The first is 1; one behind the last shows the last. */
  readonly page: number;
  readonly edition: string;
  readonly owner: Owner;
}

/** One page of an article in its own words, and the way to the others and to the list. */
export function readingCard(opened: OpenPage, wording: Wording): Reply {
  const { article, owner } = opened;
  const pages = readingPages(article);
  const page = Math.min(Math.max(1, opened.page), Math.max(1, pages.length));
  const paragraphs = (pages[page - 1] ?? []).map((piece) =>
    markedQuotation(slice(article.text, piece), NOTHING_MARKED),
  );
  const [title = '', ...facts] = articleFacts(article, wording);
  const place = [...facts, wording.page(page, Math.max(1, pages.length))];
  return card(
    'answer',
    [
      text(`### ${title}\n${smallPrint(place.join(' · '))}`),
      ...(paragraphs.length === 0 ? [] : [text(paragraphs.join(PARTING))]),
      separator(),
      edition(opened.edition, true, wording),
      ...pager(opened, { page, pages: pages.length }, wording),
    ],
    owner.isPrivate,
  );
}

function pager(
  { article, index, edition: id, owner }: OpenPage,
  { page, pages }: { readonly page: number; readonly pages: number },
  { controls: { previous, next, remove }, browsing }: Wording,
): ReturnType<typeof rowOf> {
  const make = buttonsFor(id, owner.userId);
  const turn = { action: 'read', article: article.id } as const;
  return rowOf([
    make(browsing.backToList, { action: 'articles', page: listPageOf(index) }),
    ...(page > 1 ? [make(previous, { ...turn, page: page - 1 })] : []),
    ...(page < pages ? [make(next, { ...turn, page: page + 1 })] : []),
    ...(owner.isPrivate ? [] : [make(remove, { action: 'delete' })]),
  ]);
}
