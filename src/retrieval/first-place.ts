import type { Collection, Part } from './collection.js';
import { endOf, startOf } from './postings.js';
import { scan } from './scanned.js';
import { slice } from '../text/span.js';
import { formsIn } from './word-book.js';

/** The place of the first article of the collection that has the form in a sentence; Infinity where none has. */
export function firstPlaceOf(collection: Collection, form: number): number {
  return Math.min(...collection.parts.map((part) => firstPlaceIn(collection, part, form)));
}

/** What was found when the part was read holds while its articles are all there, in their order; else they are looked at again. */
function firstPlaceIn(collection: Collection, part: Part, form: number): number {
  const first = part.segment.firstOf[form] ?? 0;
  if (first === 0) return Infinity;
  return part.isAsRead ? (part.places[first - 1] ?? Infinity) : searchFirst(collection, part, form);
}

function searchFirst({ book }: Collection, { segment, articles, places }: Part, form: number): number {
  const term = book.forms.term[form] ?? 0;
  const { articles: postings } = segment;
  const having = Array.from(postings.units.subarray(startOf(postings, term), endOf(postings, term))).filter(
    (at) => (places[at] ?? -1) >= 0,
  );
  const isThere = (at: number): boolean => {
    const article = articles[at];
    if (article === undefined || article === null) return false;
    const formOf = formsIn(book, article.language);
    return article.sentences.some((span) => scan(slice(article.text, span), formOf).forms.includes(form));
  };
  const first = having.sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0)).find(isThere);
  return first === undefined ? Infinity : (places[first] ?? Infinity);
}
