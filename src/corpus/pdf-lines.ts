/** A run of signs on a page, as pdf.js gives them, in the order of reading. */
export interface PdfItem {
  readonly str: string;
  /** Whether a line ends behind it. */
  readonly hasEOL: boolean;
  readonly width: number;
  /** Text space to page space: [a, b, c, d, x, y]; y grows upwards. */
  readonly transform: readonly number[];
}

/** A line of a page; lengths are in points. */
export interface PdfLine {
  /** Trimmed, not empty. */
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Height of the base line over the foot of the page. */
  readonly y: number;
  /** Height of its letters. */
  readonly size: number;
}

/** A jump up or down by this share of a letter's height is another line, and no raised or lowered sign. */
const LEAST_JUMP = 0.6;

/** The lines of a page in the order of reading; none of white space alone. */
export function linesOf(items: readonly PdfItem[]): readonly PdfLine[] {
  const lines: PdfLine[] = [];
  let open: PdfItem[] = [];
  for (const item of items) {
    const first = open.find(({ str }) => str.trim() !== '');
    if (first !== undefined && item.str.trim() !== '' && isElsewhere(first, item)) {
      lines.push(...lineOf(open));
      open = [];
    }
    open.push(item);
    if (item.hasEOL) {
      lines.push(...lineOf(open));
      open = [];
    }
  }
  return [...lines, ...lineOf(open)];
}

function isElsewhere(first: PdfItem, item: PdfItem): boolean {
  const size = Math.max(sizeOf(first), sizeOf(item));
  return Math.abs((first.transform[5] ?? 0) - (item.transform[5] ?? 0)) > LEAST_JUMP * size;
}

function lineOf(items: readonly PdfItem[]): readonly PdfLine[] {
  const text = items
    .map(({ str }) => str)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
  const filled = items.filter(({ str }) => str.trim() !== '');
  const [first] = filled;
  if (first === undefined || text === '') return [];
  const lefts = filled.map(({ transform }) => transform[4] ?? 0);
  const rights = filled.map(({ transform, width }) => (transform[4] ?? 0) + width);
  return [
    {
      text,
      left: lefts.reduce((a, b) => Math.min(a, b)),
      right: rights.reduce((a, b) => Math.max(a, b)),
      y: first.transform[5] ?? 0,
      size: filled.map(sizeOf).reduce((a, b) => Math.max(a, b)),
    },
  ];
}

function sizeOf({ transform }: PdfItem): number {
  return Math.hypot(transform[2] ?? 0, transform[3] ?? 0);
}
