import type { PdfLine } from './pdf-lines.js';

/** So many pages must have the same line at their edge before it is taken for a running head. */
const LEAST_REPEATED = 3;
/** "12", "– 12 –", "Page 12 of 30", "xii". */
const PAGE_NUMBER =
  /^[–—-]?\s?(?:[\p{L}.]{1,8}\s)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s?(?:\/|\p{L}{1,4})\s?\d{1,4})?\s?[–—-]?$/iu;

/**
 * The pages without their running heads and feet: a first or last line that other pages have too, whatever numbers stand in
 * it, or that is a page number by itself. They would stand amid the sentences that go on over a page's end.
 */
export function withoutMargins(pages: readonly (readonly PdfLine[])[]): readonly (readonly PdfLine[])[] {
  const counts = new Map<string, number>();
  for (const page of pages) for (const edge of edgesOf(page)) counts.set(edge, (counts.get(edge) ?? 0) + 1);
  const isMargin = (line: PdfLine | undefined): boolean =>
    line !== undefined &&
    (PAGE_NUMBER.test(line.text) ||
      (counts.get(maskOf(line)) ?? 0) >= Math.max(LEAST_REPEATED, pages.length / 12));
  return pages.map((page) => {
    if (pages.length < 2) return page;
    const from = isMargin(page[0]) ? 1 : 0;
    const to = page.length > from && isMargin(page.at(-1)) ? page.length - 1 : page.length;
    return page.slice(from, to);
  });
}

function edgesOf(page: readonly PdfLine[]): ReadonlySet<string> {
  return new Set([page[0], page.at(-1)].flatMap((line) => (line === undefined ? [] : [maskOf(line)])));
}

function maskOf({ text }: PdfLine): string {
  return text.replace(/\d+/gu, '0');
}
