import type { Span } from '../text/span.js';
import type { PdfLine } from './pdf-lines.js';

/** A paragraph parts from the next by more than so many times the usual distance between lines. */
const WIDE_GAP = 1.3;
/** Letters that are so many times larger, or smaller, belong to a heading or a note. */
const OTHER_SIZE = 1.12;
/** A first line begins so many letters' heights further in, and not further than LARGEST_INDENT. */
const LEAST_INDENT = 0.7;
const LARGEST_INDENT = 6;
/** A line that ends a sentence and fills less than this of its column's width ends a paragraph. */
const SHORT_LINE = 0.85;

const ENDED = /[.!?:;…。！？]["'”’»)\]]*$/u;
const ITEM = /^(?:[•‣▪◦*–—-]|\(?(?:\d{1,3}|[a-z])[.)])\s/u;
const HYPHENS = /\p{L}[-\u2010\u00ad]$/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** The paragraphs of a document, and where each page stands in the text that they make. */
export interface PagedText {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  /** One for each page, in order; empty for a page without words. */
  readonly pages: readonly Span[];
}

/**
 * Puts lines together to paragraphs, also over the end of a column or page, with a space between lines. A word that is
 * parted by a hyphen at the end of a line is mended: without its hyphen, unless the document writes it with one elsewhere.
 */
export function paragraphsOf(pages: readonly (readonly PdfLine[])[]): PagedText {
  const usual = usualGap(pages);
  const words = hyphenated(pages);
  const paragraphs: Span[] = [];
  const spans: Span[] = [];
  let text = '';
  let last: PdfLine | null = null;
  for (const page of pages) {
    let start = -1;
    const width = widthOf(page);
    for (const line of page) {
      const open = paragraphs.at(-1);
      if (last === null || open === undefined || isParted(last, line, { usual, width })) {
        if (text !== '') text += '\n\n';
        paragraphs.push({ start: text.length, end: text.length });
      } else text = joint(text, open.start, line.text, words);
      if (start === -1) start = text.length;
      text += line.text;
      paragraphs[paragraphs.length - 1] = { start: paragraphs.at(-1)?.start ?? 0, end: text.length };
      last = line;
    }
    spans.push({ start: start === -1 ? text.length : start, end: text.length });
  }
  return { text, paragraphs, pages: spans };
}

interface Measure {
  /** Usual distance of two lines, as a share of their letters' height. */
  readonly usual: number;
  /** Of the page's widest line. */
  readonly width: number;
}

/** Whether `line` begins a paragraph. */
function isParted(before: PdfLine, line: PdfLine, { usual, width }: Measure): boolean {
  const size = Math.max(before.size, line.size);
  if (size > OTHER_SIZE * Math.min(before.size, line.size) || ITEM.test(line.text)) return true;
  const gap = before.y - line.y;
  // Upwards: another column or page, where nothing but the words tells whether the sentence goes on.
  if (gap < 0) return ENDED.test(before.text) || !/^["'“‘«(]?\p{Ll}/u.test(line.text);
  if (gap > WIDE_GAP * usual * size) return true;
  const indent = line.left - before.left;
  if (indent > LEAST_INDENT * size && indent < LARGEST_INDENT * size && !ITEM.test(before.text)) return true;
  return (
    ENDED.test(before.text) &&
    before.right - before.left < SHORT_LINE * Math.min(width, line.right - before.left || width)
  );
}

/** The text so far, ready for the words of the next line: with a space, or with its hyphen taken away. */
function joint(text: string, start: number, next: string, words: ReadonlySet<string>): string {
  const line = text.slice(Math.max(start, text.length - 100));
  if (UNSPACED.test(line.slice(-1)) && UNSPACED.test(next.slice(0, 1))) return text;
  if (!HYPHENS.test(line)) return `${text} `;
  if (line.endsWith('\u00ad')) return text.slice(0, -1);
  const left = /[\p{L}\u2010-]+$/u.exec(line)?.[0] ?? '';
  const right = /^[\p{L}\u2010-]+/u.exec(next.slice(0, 100))?.[0] ?? '';
  const keeps = !/^\p{Ll}/u.test(right) || words.has(`${left}${right}`.toLowerCase());
  return keeps ? text : text.slice(0, -1);
}

/** Words with a hyphen inside that stand whole in a line. */
function hyphenated(pages: readonly (readonly PdfLine[])[]): ReadonlySet<string> {
  const words = pages.flatMap((page) => page.flatMap(({ text }) => text.match(/[\p{L}\u2010-]+/gu) ?? []));
  return new Set(words.filter((word) => /\p{L}[\u2010-]\p{L}/u.test(word)).map((word) => word.toLowerCase()));
}

/** The middle of all distances between lines, as a share of their height; that of close print where there is none. */
function usualGap(pages: readonly (readonly PdfLine[])[]): number {
  const gaps = pages.flatMap((page) =>
    page.slice(1).flatMap((line, index) => {
      const gap = ((page[index]?.y ?? line.y) - line.y) / (line.size || 1);
      return gap > 0 && gap < 3 ? [gap] : [];
    }),
  );
  return gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 1.2;
}

function widthOf(page: readonly PdfLine[]): number {
  return page.reduce((width, { left, right }) => Math.max(width, right - left), 0);
}
