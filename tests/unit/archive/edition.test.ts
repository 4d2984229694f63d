import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { buildEdition } from '../../../src/archive/edition.js';
import type { Reader } from '../../../src/reading/reader.js';
import { createRuleReader } from '../../../src/reading/rule-reader.js';
import { articleOf } from '../../support/articles.js';
import { anyArticles, anyQuestion } from '../../support/samples.js';

const reader = createRuleReader();

describe('buildEdition', () => {
  it('quotes slices of the articles and nothing else, whatever the articles are', async () => {
    await fc.assert(
      fc.asyncProperty(anyArticles, anyQuestion, async (articles, question) => {
        const edition = buildEdition(articles, reader);
        const answer = await edition.ask(question);
        const { hits } = edition.search(question, 10);
        for (const { article, quote, start, end, paragraph } of [
          ...answer.nearest,
          ...hits,
          ...answer.answers.flatMap(({ evidence }) => evidence),
        ]) {
          const full = edition.article(article.id);
          expect(full.text.slice(start, end)).toBe(quote);
          const holder = full.paragraphs[paragraph - 1];
          expect(holder !== undefined && holder.start <= start && end <= holder.end).toBe(true);
        }
        for (const { text, evidence, score } of answer.answers) {
          const [first] = evidence;
          expect(
            edition.article(first?.article.id ?? '').text.slice(first?.highlight.start, first?.highlight.end),
          ).toBe(text);
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('lists times whose sentences and words are slices of the articles, whatever the articles are', () => {
    fc.assert(
      fc.property(anyArticles, (articles) => {
        const edition = buildEdition(articles, reader);
        const { events } = edition.timeline(null);
        for (const { article, quote, start, end, highlight, words, from, to } of events) {
          const { text } = edition.article(article.id);
          expect(text.slice(start, end)).toBe(quote);
          expect(text.slice(highlight.start, highlight.end)).toBe(words);
          expect(from <= to).toBe(true);
        }
        expect(events.map(({ from }) => from)).toEqual(events.map(({ from }) => from).sort());
      }),
      { numRuns: 60 },
    );
  });

  it('answers a narrowed question from the articles in its scope alone, and gives the same bytes each time', async () => {
    const dated = fc
      .tuple(anyArticles, fc.constantFrom(null, '2024-05-02', '2025-10-30'))
      .map(([articles, first]) =>
        articles.map((article, index) => ({ ...article, published: index === 0 ? first : '2025-01-01' })),
      );
    await fc.assert(
      fc.asyncProperty(dated, anyQuestion, fc.boolean(), async (articles, question, isOne) => {
        const article = isOne ? (articles[0]?.id ?? null) : null;
        const scope = { article, after: '2025-01-01', before: '2025-06-30' };
        const answer = await buildEdition(articles, reader).ask(question, scope);
        const edition = buildEdition(articles, reader);
        await edition.ask(question);
        expect(JSON.stringify(await edition.ask(question, scope))).toBe(JSON.stringify(answer));
        for (const found of [...answer.nearest, ...answer.answers.flatMap(({ evidence }) => evidence)]) {
          expect(found.article.published).toBe('2025-01-01');
          expect(article === null || found.article.id === article).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('takes the path of an article for its id, and refuses one that it does not have', async () => {
    const articles = [articleOf([['Ships reached Ostia in May.']], { id: 'a', path: 'a.txt' })];
    const edition = buildEdition(articles, reader);
    const at = (article: string) =>
      edition.ask('What reached Ostia?', { article, after: null, before: null });
    expect((await at('a.txt')).nearest.length + (await at('a.txt')).answers.length).toBeGreaterThan(0);
    await expect(at('b')).rejects.toMatchObject({ code: 'article-unknown' });
  });

  it('gives the same bytes whatever was asked before and beside', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyArticles,
        fc.array(anyQuestion, { minLength: 2, maxLength: 4 }),
        async (articles, questions) => {
          const [first = ''] = questions;
          const alone = JSON.stringify(await buildEdition(articles, reader).ask(first));
          const edition = buildEdition(articles, reader);
          const beside = await Promise.all([...questions].reverse().map((question) => edition.ask(question)));
          expect(JSON.stringify(beside.at(-1))).toBe(alone);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('refuses to pass on what a reader marks outside of a window', async () => {
    const wild: Reader = {
      read: (_, windows) =>
        Promise.resolve(
          windows.map(() => ({
            kind: 'learned' as const,
            candidates: [{ start: 5, end: 9_999, score: 99 }],
            nullScore: 0,
          })),
        ),
    };
    const edition = buildEdition([articleOf([['Ships reached Ostia in May.']])], wild);
    await expect(edition.ask('Who reached Ostia with ships in May?')).rejects.toThrow(
      'is not what the article says there',
    );
  });

  it('has an id that depends on the articles alone', () => {
    const [a, b] = [articleOf([['One.']]), articleOf([['Two.']])];
    expect(buildEdition([a], reader).id).toMatch(/^[0-9a-f]{8}$/u);
    expect(buildEdition([a], reader).id).toBe(buildEdition([a], reader).id);
    expect(buildEdition([a], reader).id).not.toBe(buildEdition([b], reader).id);
  });

  it('knows an article by its id and by its path, and says so when there is none', () => {
    const edition = buildEdition([articleOf([['One.']], { id: 'abc', path: 'one.txt' })], reader);
    expect(edition.article('abc').path).toBe('one.txt');
    expect(edition.article('one.txt').id).toBe('abc');
    expect(() => edition.article('two.txt')).toThrow('no article "two.txt"');
  });
});
