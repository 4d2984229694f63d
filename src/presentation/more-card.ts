import type { Answer, Hit } from '../answer/answer.js';
import { overlaps } from '../text/span.js';
import { buttonsFor, rowOf, type ButtonMaker, type Owner } from './buttons.js';
import { excerptText } from './excerpt.js';
import { card, edition, separator, smallPrint, text } from './parts.js';
import { questionLine } from './question-line.js';
import type { Reply } from './reply.js';
import type { Narrowing } from './scope.js';
import type { Wording } from './wording.js';

/** Excerpts on one page: what fits on a screen, and with the longest sources into one message. */
const PAGE_SIZE = 4;
const MOST_PAGES = 5;
/** Quotation and source of one excerpt. */
const LONGEST_EXCERPT = 700;

/** Hits that are asked for, so that enough are left without those that an answer shows itself. */
export const MOST_MORE_HITS = 40;

/** The hits that the answer does not show itself, as many as are paged through. */
export function furtherHits({ answers, nearest }: Answer, hits: readonly Hit[]): readonly Hit[] {
  const shown = [...answers.flatMap(({ evidence }) => evidence), ...nearest];
  return hits
    .filter((hit) => !shown.some((other) => other.article.id === hit.article.id && overlaps(other, hit)))
    .slice(0, PAGE_SIZE * MOST_PAGES);
}

/** Which page of which excerpts, for whom, and how their question was narrowed. */
interface Paging {
  readonly hits: readonly Hit[];
  readonly page: number;
  readonly owner: Owner;
  readonly narrowed?: Narrowing | null;
}

/** One page of further excerpts, the first having number 1; a page behind the last shows the last. `hits` is not empty. */
export function moreCard(
  { question, edition: id }: Answer,
  { hits, page: wanted, owner, narrowed = null }: Paging,
  wording: Wording,
): Reply {
  const pages = Math.ceil(hits.length / PAGE_SIZE);
  const page = Math.min(Math.max(1, wanted), pages);
  const shown = hits.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const { moreTitle } = wording.controls;
  const asked = questionLine(wording.asked, question, narrowed?.line.length);
  return card(
    'silence',
    [
      text([asked, ...(narrowed === null ? [] : [smallPrint(narrowed.line)])].join('\n')),
      text(`**${moreTitle}**\n${smallPrint(wording.page(page, pages))}`),
      ...shown.map((hit) => text(excerptText(hit, LONGEST_EXCERPT, wording))),
      separator(),
      edition(id, true, wording),
      ...pager(buttonsFor(id, owner.userId, narrowed?.scope), owner, { page, pages, wording }),
    ],
    owner.isPrivate,
  );
}

function pager(
  make: ButtonMaker,
  { isPrivate }: Owner,
  { page, pages, wording }: { readonly page: number; readonly pages: number; readonly wording: Wording },
): ReturnType<typeof rowOf> {
  const { back, previous, next, remove } = wording.controls;
  return rowOf([
    make(back, { action: 'more', page: 0 }),
    ...(page > 1 ? [make(previous, { action: 'more', page: page - 1 })] : []),
    ...(page < pages ? [make(next, { action: 'more', page: page + 1 })] : []),
    ...(isPrivate ? [] : [make(remove, { action: 'delete' })]),
  ]);
}
