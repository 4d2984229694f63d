import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Where the part of another benchmark begins; what stands before the first such line is the first part. */
const BORDER = /^<!-- part: ([a-z]+) -->\n/gmu;
const FIRST = 'answers';

/** Puts `text` in the place of one part of a page, or behind the others; these stay as they are. A page that is not there has no part. */
export function writePart(page: string, part: string, text: string): void {
  writeFileSync(page, replacePart(existsSync(page) ? readFileSync(page, 'utf8') : '', part, text));
}

/** The page with `text` as its `part`. */
export function replacePart(page: string, part: string, text: string): string {
  const parts = partsOf(page).set(part, `${text.trim()}\n`);
  return [...parts]
    .filter(([, words]) => words.trim() !== '')
    .map(([name, words]) => (name === FIRST ? words : `<!-- part: ${name} -->\n\n${words.trim()}\n`))
    .join('\n');
}

function partsOf(page: string): Map<string, string> {
  const borders = [...page.matchAll(BORDER)];
  const parts = new Map([[FIRST, `${page.slice(0, borders[0]?.index).trimEnd()}\n`]]);
  for (const [index, border] of borders.entries())
    parts.set(border[1] ?? '', page.slice(border.index + border[0].length, borders[index + 1]?.index));
  return parts;
}
