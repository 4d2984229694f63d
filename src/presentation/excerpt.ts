import type { Evidence, Excerpt } from '../answer/answer.js';
import type { ArticleInfo } from '../corpus/article.js';
import { shift, slice, type Span } from '../text/span.js';
import { cutAround, label, quotedLength } from './cut.js';
import { dateWords } from './dates.js';
import { blockQuote, bold, escapeMarkdown } from './markdown.js';
import { smallPrint } from './parts.js';
import type { Wording } from './wording.js';

const LONGEST_TITLE = 80;
const LONGEST_SHORT_TITLE = 40;
const LONGEST_SOURCE = 60;
/** Longer addresses are not linked: a cut one would lead nowhere. */
const LONGEST_URL = 300;
/** What a quotation gets at least, marks and escapes counted. */
const LEAST_QUOTATION = 200;
const MOST_FURTHER = 3;
/** What parts two paragraphs inside a block quote. */
export const PARTING = '\n> \n';

/** A quotation in a block quote, and a line of small print that says where it comes from. */
export interface ExcerptParts {
  readonly quotation: string;
  readonly source: string;
}

/** As `excerptParts`, on lines below one another. */
export function excerptText(excerpt: Excerpt | Evidence, most: number, wording: Wording): string {
  const { quotation, source } = excerptParts(excerpt, most, wording);
  return `${quotation}\n${source}`;
}

/**
 * A quotation in a block quote, its answer in bold, and where it comes from; at most `most` characters in all, which
 * should be 450 or more. A longer quotation is cut to a slice that holds the answer, and a line outside of it says so.
 */
export function excerptParts(excerpt: Excerpt | Evidence, most: number, wording: Wording): ExcerptParts {
  const { quote, start } = excerpt;
  const shortened = smallPrint(wording.shortened);
  const source = sourceBeside(excerpt, most - `\n${shortened}\n`.length, wording);
  const highlight = 'highlight' in excerpt ? shift(excerpt.highlight, -start) : { start: 0, end: 0 };
  const shown = cutAround(quote, highlight, most - `\n${shortened}\n${source}`.length);
  const isCut = slice(quote, shown) !== quote;
  const quotation = markedQuotation(slice(quote, shown), shift(highlight, -shown.start));
  return { quotation: isCut ? `${quotation}\n${shortened}` : quotation, source };
}

/** Words of an article in a block quote, those at `highlight` in bold; of a highlight that reaches further, what is inside. */
export function markedQuotation(words: string, { start, end }: Span): string {
  const from = Math.min(Math.max(start, 0), words.length);
  const to = Math.min(Math.max(end, from), words.length);
  return blockQuote(
    escapeMarkdown(words.slice(0, from)) +
      bold(escapeMarkdown(words.slice(from, to))) +
      escapeMarkdown(words.slice(to)),
  );
}

/** Title (a link where the article has an address), publisher and date of an article, each fit for one line; at most 480 characters. */
export function articleFacts(
  { title, url, source, published }: ArticleInfo,
  wording: Wording,
): readonly string[] {
  const publisher = source === null ? [] : [label(source, LONGEST_SOURCE)];
  const date = published === null ? wording.undated : dateWords(published, wording.locale);
  return [...titleFacts(title, url, wording), ...publisher, date];
}

/** A long address must not crowd out the quotation: the link is left out before the words are. */
function sourceBeside({ article, page, paragraph, quote }: Excerpt, most: number, wording: Wording): string {
  const written = (info: ArticleInfo): string =>
    smallPrint(
      [...articleFacts(info, wording), ...pageWords(page, wording), wording.paragraph(paragraph)].join(' · '),
    );
  const linked = written(article);
  return most - linked.length < Math.min(quotedLength(quote), LEAST_QUOTATION)
    ? written({ ...article, url: null })
    : linked;
}

/** On which page; nothing for an article without pages. */
export function pageWords(page: number | null, wording: Wording): readonly string[] {
  return page === null ? [] : [wording.onPage(page)];
}

/** Where else the same is said, in one line of small print; none when it is said once. */
export function furtherText([best, ...others]: readonly Evidence[], wording: Wording): readonly string[] {
  const places = others.map(({ article, paragraph }) =>
    article.id === best?.article.id
      ? wording.paragraph(paragraph)
      : wording.paragraphOf(label(article.title, LONGEST_SHORT_TITLE), paragraph),
  );
  const different = [...new Set(places)].filter(
    (place) => best === undefined || place !== wording.paragraph(best.paragraph),
  );
  if (different.length === 0) return [];
  const more = different.length - MOST_FURTHER;
  const named = [...different.slice(0, MOST_FURTHER), ...(more > 0 ? [wording.andMore(more)] : [])];
  return [smallPrint(wording.alsoIn(named))];
}

/** Discord makes no link of words with brackets or an address in them: then another word carries it. */
function titleFacts(title: string, url: string | null, wording: Wording): readonly string[] {
  const words = label(title, LONGEST_TITLE);
  const address = url === null ? null : addressOf(url);
  if (address === null) return [words];
  return /[[\]]|:\/\//u.test(title)
    ? [words, `[${wording.open}](<${address}>)`]
    : [`[${words}](<${address}>)`];
}

/** The address in a form that ends where it ends; `null` when it is none of the web, or too long. */
function addressOf(url: string): string | null {
  if (!/^https?:/iu.test(url) || !URL.canParse(url)) return null;
  const address = new URL(url).href.replace(/[<>()\\\s]/gu, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
  return address.length <= LONGEST_URL ? address : null;
}
