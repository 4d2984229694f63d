/**
 * How well sentence borders inside paragraphs are found, on 21 articles of Wikinews marked by linguists (GUM corpus).
 * npx tsx bench/sentences.ts
 */
import { findParagraphs } from '../src/text/paragraphs.js';
import { findSentences } from '../src/text/sentences.js';
import type { Span } from '../src/text/span.js';
import { percent, readGold } from './gold.js';

type Split = (text: string, paragraph: Span) => readonly Span[];

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const SPLITTERS: Readonly<Record<string, Split>> = {
  'Intl.Segmenter': (text, { start, end }) =>
    [...segmenter.segment(text.slice(start, end))].map(({ index, segment }) => ({
      start: start + index,
      end: start + index + segment.trimEnd().length,
    })),
  'own rules': findSentences,
};

const gold = readGold<Span & { article: string }>('sentences.jsonl');
for (const [name, split] of Object.entries(gold === null ? {} : SPLITTERS)) {
  let [found, right, wanted] = [0, 0, 0];
  for (const { text, marks } of gold ?? []) {
    const paragraphs = findParagraphs(text);
    const inside = ({ end }: Span): boolean =>
      paragraphs.some((paragraph) => paragraph.start < end && end < paragraph.end);
    const goldEnds = new Set(marks.filter(inside).map(({ end }) => end));
    // Only where people marked sentences: not in front matter or captions.
    const marked = paragraphs.filter((paragraph) =>
      marks.some(({ start, end }) => paragraph.start <= start && end <= paragraph.end),
    );
    const ends = marked
      .flatMap((paragraph) => split(text, paragraph))
      .filter(inside)
      .map(({ end }) => end);
    found += ends.length;
    right += ends.filter((end) => goldEnds.has(end)).length;
    wanted += goldEnds.size;
  }
  console.log(
    `${name.padEnd(16)} precision ${percent(right, found)}  recall ${percent(right, wanted)}  F1 ${percent(2 * right, found + wanted)}  (${String(wanted)} borders)`,
  );
}
