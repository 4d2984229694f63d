/** A half-open range `[start, end)` of UTF-16 code units in one text. `start <= end`; an empty span is allowed. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words of `text` that `span` covers; the empty string for an empty span. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Whether `outer` covers all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/**
 * Index of the first of `spans` that ends at `offset` or behind it; their number where none does. Like those of an
 * article, the spans are sorted and do not overlap: the work grows with the logarithm of their number.
 */
export function firstReaching(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.end ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the first of `spans`, sorted and without overlap, that covers all of `inner`; -1 where none does. */
export function indexContaining(spans: readonly Span[], inner: Span): number {
  const index = firstReaching(spans, inner.end);
  const span = spans[index];
  return span !== undefined && contains(span, inner) ? index : -1;
}

/** `span` moved by `offset` code units: from the text of a part to the text of the whole, or back. */
export function shift(span: Span, offset: number): Span {
  return { start: span.start + offset, end: span.end + offset };
}

/** `span` without white space at either end; a span of white space alone becomes empty at its start. */
export function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text, start)) start += 1;
  while (end > start && isSpace(text, end - 1)) end -= 1;
  return start === end ? { start: span.start, end: span.start } : { start, end };
}

function isSpace(text: string, index: number): boolean {
  return /\s/u.test(text.charAt(index));
}
