/**
 * How many of the names that people marked in 21 articles of Wikinews are found, by kind, and how many of ours are marked.
 * npx tsx bench/names.ts
 */
import { findNames } from '../src/text/names.js';
import { overlaps, slice, type Span } from '../src/text/span.js';
import { percent, readGold } from './gold.js';

interface GoldName extends Span {
  readonly article: string;
  readonly words: string;
  readonly type: string;
}

const HALVES = ['looked at', 'other half'];

for (const [half, name] of HALVES.entries()) {
  const articles = (readGold<GoldName>('names.jsonl') ?? []).filter((_, index) => index % 2 === half);
  // "Bos and colleagues" and "the girl" are marked too, and are no names.
  const marks = articles.flatMap(({ text, marks: all }) => {
    const found = findNames(text);
    return all
      .filter(({ words }) => /^(?:the |a )?\p{Lu}/u.test(words))
      .map((mark) => ({
        ...mark,
        isExact: found.some((one) => isExact(text, one.core, mark) || isExact(text, one, mark)),
        isFound: found.some((one) => overlaps(one, mark)),
      }));
  });
  for (const type of [...new Set(marks.map((mark) => mark.type))].sort()) {
    const own = marks.filter((mark) => mark.type === type);
    console.log(
      `${name}, ${type}: ${String(own.length)} marked, found exactly ${percent(own.filter(({ isExact: is }) => is).length, own.length)} %, ` +
        `touched ${percent(own.filter(({ isFound }) => isFound).length, own.length)} %`,
    );
  }
  const found = articles.flatMap(({ text, marks: all }) =>
    findNames(text).map((one) => all.some((mark) => overlaps(mark, one))),
  );
  console.log(
    `${name}: of ${String(found.length)} found, ${percent(found.filter(Boolean).length, found.length)} % touch a marked one`,
  );
}

/** But for an article before the name, which people marked with it. */
function isExact(text: string, found: Span, mark: Span): boolean {
  const bare = (span: Span) => slice(text, span).replace(/^(?:the|an?) /iu, '');
  return overlaps(found, mark) && bare(found) === bare(mark);
}
