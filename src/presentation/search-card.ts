import type { SearchResult } from '../archive/types.js';
import { buttonsFor, rowOf, type Owner } from './buttons.js';
import { cited } from './cited.js';
import { card, edition, separator, smallPrint, text } from './parts.js';
import { isReadBack, questionLine } from './question-line.js';
import type { Reply } from './reply.js';
import type { Wording } from './wording.js';

/** How many hits a page shows: what fits on one screen, and with the longest sources into one message. */
const PAGE_SIZE = 4;
/** Nobody turns more pages. */
const MOST_PAGES = 10;
/** Hits that a search is asked for. */
export const MOST_HITS = PAGE_SIZE * MOST_PAGES;
/** Quotation and source of one hit. */
const LONGEST_EXCERPT = 700;

/**
 * One page of the sentences that match a search, the first having number 1; a page behind the last shows the last. Where
 * the words are too long to be read back from the message, there is but one page.
 */
export function searchCard(
  { query, hits, edition: id }: SearchResult,
  { page: wanted, owner }: { readonly page: number; readonly owner: Owner },
  wording: Wording,
): Reply {
  const pages = isReadBack(query) ? Math.max(1, Math.ceil(hits.length / PAGE_SIZE)) : 1;
  const page = Math.min(Math.max(1, wanted), pages);
  const shown = hits.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const place = pages === 1 ? [] : [smallPrint(wording.page(page, pages))];
  const common = { edition: id, asker: owner.userId, most: LONGEST_EXCERPT };
  const { previous, next, remove } = wording.controls;
  const make = buttonsFor(id, owner.userId);
  return card(
    hits.length === 0 ? 'silence' : 'answer',
    [
      text([questionLine(wording.searched, query), ...place].join('\n')),
      ...(hits.length === 0 ? [text(wording.noHits)] : []),
      ...shown.flatMap((hit, index) => cited(hit, { index, ...common }, wording)),
      separator(),
      edition(id, hits.length > 0, wording),
      ...rowOf([
        ...(page > 1 ? [make(previous, { action: 'find', page: page - 1 })] : []),
        ...(page < pages ? [make(next, { action: 'find', page: page + 1 })] : []),
        ...(owner.isPrivate ? [] : [make(remove, { action: 'delete' })]),
      ]),
    ],
    owner.isPrivate,
  );
}
