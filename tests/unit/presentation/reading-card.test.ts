import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Article } from '../../../src/corpus/article.js';
import { quotedLength } from '../../../src/presentation/cut.js';
import { readingCard } from '../../../src/presentation/reading-card.js';
import { readingPages } from '../../../src/presentation/reading-pages.js';
import { slice } from '../../../src/text/span.js';
import { anyArticle } from '../../support/answers.js';
import { articleOf } from '../../support/articles.js';
import { EDITION, owner, wordsOf } from '../../support/controls.js';
import { expectQuotes, expectSound } from '../../support/replies.js';
import { anyArticles } from '../../support/samples.js';
import { anyWording, ENGLISH } from '../../support/wordings.js';

const wordsIn = (text: string): string => text.replace(/\s+/gu, '');
/** Any article, also one of a single paragraph that no sentence parts. */
const anyReadable: fc.Arbitrary<Article> = fc.oneof(
  anyArticles.filter((articles) => articles.length > 0).map(([first = articleOf([])]) => first),
  anyArticle.map((article) => ({ ...article, paragraphs: [{ start: 0, end: article.text.length }] })),
);
const opened = (article: Article, page: number, isPrivate = false) => ({
  article: { ...article, id: '0123456789' },
  index: 41,
  page,
  edition: EDITION,
  owner: { ...owner, isPrivate },
});

describe('readingPages', () => {
  it('has every paragraph once, in order, whatever the article, and on no page more than fits', () => {
    fc.assert(
      fc.property(anyReadable, (article) => {
        const pages = readingPages(article);
        const read = pages.flat().map((piece) => slice(article.text, piece));
        const written = article.paragraphs.map((paragraph) => slice(article.text, paragraph));
        expect(wordsIn(read.join(''))).toBe(wordsIn(written.join('')));
        for (const page of pages)
          expect(quotedLength(page.map((piece) => slice(article.text, piece)).join('\n\n'))).toBeLessThan(
            2500,
          );
      }),
      { numRuns: 200 },
    );
  });

  it('keeps paragraphs whole that fit on a page, and cuts longer ones between sentences', () => {
    const short = 'It was quiet. ';
    const article = articleOf([
      [short.repeat(100).trim()],
      [short.repeat(100).trim()],
      [short.repeat(300).trim()],
    ]);
    const pages = readingPages(article);
    expect(pages.slice(0, 2)).toEqual(article.paragraphs.slice(0, 2).map((paragraph) => [paragraph]));
    expect(pages.length).toBeGreaterThan(3);
    for (const piece of pages.flat())
      expect(slice(article.text, piece)).toMatch(/^It was quiet\..*quiet\.$/u);
  });

  it('cuts one word of a million letters, in time that grows with it', () => {
    const article = { ...articleOf([['x']]), text: 'x'.repeat(1_000_000) };
    const pages = readingPages({ ...article, paragraphs: [{ start: 0, end: 1_000_000 }], sentences: [] });
    expect(pages.flat().reduce((sum, { start, end }) => sum + end - start, 0)).toBe(1_000_000);
  });

  it('goes on where a single letter is longer than a page', () => {
    const text = `a${'\u0301'.repeat(9000)}`;
    const article = {
      ...articleOf([['x']]),
      text,
      paragraphs: [{ start: 0, end: text.length }],
      sentences: [],
    };
    expect(
      readingPages(article)
        .flat()
        .map((piece) => slice(text, piece))
        .join(''),
    ).toBe(text);
  });
});

describe('readingCard', () => {
  it('stays within the limits and quotes the article only, on every page, also outside of all', () => {
    fc.assert(
      fc.property(anyReadable, fc.integer({ min: -1, max: 9 }), anyWording, (article, page, wording) => {
        expectQuotes(expectSound(readingCard(opened(article, page), wording)), [article]);
      }),
      { numRuns: 100 },
    );
  });

  it('leads to the pages beside it, and to the page of the list that has the article', () => {
    const article = articleOf([['One long word. '.repeat(400).trim()]]);
    const at = (page: number) => wordsOf(readingCard(opened(article, page), ENGLISH));
    expect(at(1)).toEqual(['Back to the list', 'Next', 'Delete']);
    expect(at(2)).toEqual(['Back to the list', 'Previous', 'Next', 'Delete']);
    expect(at(99)).toEqual(['Back to the list', 'Previous', 'Delete']);
    const reply = readingCard(opened(article, 2, true), ENGLISH);
    expect(JSON.stringify(reply)).toContain(`al.${EDITION}.${owner.userId}.3`);
    expect(wordsOf(reply)).not.toContain('Delete');
  });
});
