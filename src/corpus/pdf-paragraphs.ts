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

/** Distances of lines, as shares of their letters' height. */
const CLOSE_PRINT = 1.2;
const DOUBLE_SPACED = 1.75;
/** In prose more lines than this begin amid a sentence. */
const LEAST_GOING_ON = 0.3;

const LONGEST_WORD = 100;

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
  const [usual, words] = [usualGap(pages), hyphenated(pages)];
  const writer: Writer = { pieces: [], length: 0 };
  const paragraphs: Span[] = [];
  const spans: Span[] = [];
  let last: PdfLine | null = null;
  for (const page of pages) {
    let start: number | null = null;
    const width = widthOf(page);
    for (const line of page) {
      const isTurned = start === null;
      if (last === null || isParted(last, line, { usual, width, isTurned })) {
        if (last !== null) add(writer, '\n\n');
        paragraphs.push({ start: writer.length, end: writer.length });
      } else join(writer, last.text, line.text, words);
      start ??= writer.length;
      add(writer, line.text);
      paragraphs[paragraphs.length - 1] = { start: paragraphs.at(-1)?.start ?? 0, end: writer.length };
      last = line;
    }
    spans.push({ start: start ?? writer.length, end: writer.length });
  }
  return { text: writer.pieces.join(''), paragraphs, pages: withoutOverlap(spans) };
}

/** A text in the making: long ones would be copied with every line if they were one string. */
interface Writer {
  readonly pieces: string[];
  length: number;
}

function add(writer: Writer, piece: string): void {
  writer.pieces.push(piece);
  writer.length += piece.length;
}

/** A hyphen at the end of a page is taken away after the page was measured. */
function withoutOverlap(pages: readonly Span[]): readonly Span[] {
  let next = Infinity;
  return pages
    .toReversed()
    .map(({ start, end }) => {
      const page = { start: Math.min(start, next), end: Math.min(end, next) };
      next = page.start;
      return page;
    })
    .toReversed();
}

interface Measure {
  /** Usual distance of two lines, as a share of their letters' height. */
  readonly usual: number;
  /** Of the page's widest line. */
  readonly width: number;
  /** Whether the line is the first of its page. */
  readonly isTurned: boolean;
}

/** Whether `line` begins a paragraph. */
function isParted(before: PdfLine, line: PdfLine, { usual, width, isTurned }: Measure): boolean {
  const size = Math.max(before.size, line.size);
  if (size > OTHER_SIZE * Math.min(before.size, line.size) || ITEM.test(line.text)) return true;
  const gap = before.y - line.y;
  // Not downwards: another column or page, where nothing but the words tells whether the sentence goes on.
  if (isTurned || gap <= 0) return ENDED.test(before.text) || !/^["'“‘«(]?\p{Ll}/u.test(line.text);
  if (gap > WIDE_GAP * usual * size) return true;
  const indent = line.left - before.left;
  if (indent > LEAST_INDENT * size && indent < LARGEST_INDENT * size && !ITEM.test(before.text)) return true;
  return (
    ENDED.test(before.text) &&
    before.right - before.left < SHORT_LINE * Math.min(width, line.right - before.left || width)
  );
}

/** Makes the writer, whose last words are the line `before`, ready for the next: with a space, or without its hyphen. */
function join(writer: Writer, before: string, next: string, words: ReadonlySet<string>): void {
  const line = before.slice(-LONGEST_WORD);
  if (UNSPACED.test(line.slice(-1)) && UNSPACED.test(next.slice(0, 1))) return;
  if (!HYPHENS.test(line)) {
    add(writer, ' ');
    return;
  }
  const left = /[\p{L}\u2010-]+$/u.exec(line)?.[0] ?? '';
  const right = /^[\p{L}\u2010-]+/u.exec(next.slice(0, LONGEST_WORD))?.[0] ?? '';
  const keeps = !/^\p{Ll}/u.test(right) || words.has(`${left}${right}`.toLowerCase());
  if (keeps && !line.endsWith('\u00ad')) return;
  writer.pieces[writer.pieces.length - 1] = before.slice(0, -1);
  writer.length -= 1;
}

/** Words with a hyphen inside that stand whole in a line. */
function hyphenated(pages: readonly (readonly PdfLine[])[]): ReadonlySet<string> {
  const words = pages.flatMap((page) => page.flatMap(({ text }) => text.match(/[\p{L}\u2010-]+/gu) ?? []));
  return new Set(words.filter((word) => /\p{L}[\u2010-]\p{L}/u.test(word)).map((word) => word.toLowerCase()));
}

/**
 * The middle of all distances between lines, as a share of their height. Where it is that of two lines and few lines go on
 * in lower case, every line is a paragraph with a gap behind it: then, and where there is none, that of close print.
 */
function usualGap(pages: readonly (readonly PdfLine[])[]): number {
  const steps = pages.flatMap((page) =>
    page.slice(1).flatMap((line, index) => {
      const gap = ((page[index]?.y ?? line.y) - line.y) / (line.size || 1);
      return gap > 0 && gap < 3 ? [{ gap, goesOn: /^\p{Ll}/u.test(line.text) }] : [];
    }),
  );
  const middle =
    steps.map(({ gap }) => gap).sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? CLOSE_PRINT;
  const isProse = steps.filter(({ goesOn }) => goesOn).length >= LEAST_GOING_ON * steps.length;
  return middle < DOUBLE_SPACED || isProse ? middle : CLOSE_PRINT;
}

function widthOf(page: readonly PdfLine[]): number {
  return page.reduce((width, { left, right }) => Math.max(width, right - left), 0);
}
