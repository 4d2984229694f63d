import type { Evidence, Excerpt } from '../answer/answer.js';
import type { ArticleInfo } from '../corpus/article.js';
import { shift, slice } from '../text/span.js';
import { cutAround, cutLabel } from './cut.js';
import { dateWords } from './dates.js';
import { blockQuote, bold, escapeMarkdown, oneLine } from './markdown.js';
import { smallPrint } from './parts.js';
import { WORDING } from './wording.js';

const LONGEST_TITLE = 120;
const LONGEST_SOURCE = 60;
/** Longer addresses are not linked: a cut one would lead nowhere. */
const LONGEST_URL = 300;
/** What the source line and the marks of a quotation may take, beside the quotation. */
export const EXCERPT_OVERHEAD = 700;

/**
 * A quotation in a block quote, its answer in bold, and where it comes from. The quotation takes at most `most`
 * characters: a longer one is cut to a slice that holds the answer, and a line outside of it says so.
 */
export function excerptText(excerpt: Excerpt | Evidence, most: number): string {
  const { quote, start } = excerpt;
  const highlight = 'highlight' in excerpt ? shift(excerpt.highlight, -start) : { start: 0, end: 0 };
  // Marks of quotation and bold are added line by line, so lines are counted as well.
  const shown = cutAround(quote, highlight, most - 6 * quote.split('\n').length);
  const [from, to] = [Math.max(highlight.start, shown.start), Math.min(highlight.end, shown.end)];
  const words =
    escapeMarkdown(quote.slice(shown.start, from)) +
    bold(escapeMarkdown(quote.slice(from, Math.max(from, to)))) +
    escapeMarkdown(quote.slice(Math.max(from, to), shown.end));
  const isCut = slice(quote, shown) !== quote;
  return [blockQuote(words), ...(isCut ? [smallPrint(WORDING.shortened)] : []), sourceText(excerpt)].join(
    '\n',
  );
}

/** Title (a link where the article has an address), publisher, date of publication and paragraph, in small print. */
export function sourceText({ article, paragraph }: Pick<Excerpt, 'article' | 'paragraph'>): string {
  return smallPrint([...articleFacts(article), WORDING.paragraph(paragraph)].join(' · '));
}

/** Title, publisher and date of an article, each fit for one line. */
export function articleFacts({ title, url, source, published }: ArticleInfo): readonly string[] {
  const name = bold(escapeMarkdown(cutLabel(oneLine(title), LONGEST_TITLE)));
  const linked =
    url !== null && url.length <= LONGEST_URL && URL.canParse(url)
      ? `[${name}](<${new URL(url).href.replace(/[<>\s]/gu, encodeURIComponent)}>)`
      : name;
  const publisher = source === null ? [] : [escapeMarkdown(cutLabel(oneLine(source), LONGEST_SOURCE))];
  return [linked, ...publisher, published === null ? WORDING.undated : dateWords(published)];
}
