import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Answer, Evidence } from '../../../src/answer/answer.js';
import { infoOf } from '../../../src/corpus/article.js';
import { buildEdition } from '../../../src/archive/edition.js';
import type { ReindexReport } from '../../../src/archive/types.js';
import { answerCard } from '../../../src/presentation/answer-card.js';
import { articlesCard } from '../../../src/presentation/articles-card.js';
import { helpCard } from '../../../src/presentation/help-card.js';
import type { Place } from '../../../src/presentation/place.js';
import { bold, escapeMarkdown } from '../../../src/presentation/markdown.js';
import { failureCodes, UserError } from '../../../src/errors.js';
import { failureCard, noticeCard } from '../../../src/presentation/notice-card.js';
import { reindexCard } from '../../../src/presentation/reindex-card.js';
import { searchCard } from '../../../src/presentation/search-card.js';
import { sourcesCard } from '../../../src/presentation/sources-card.js';
import { createRuleReader } from '../../../src/reading/rule-reader.js';
import { anyAnswer, anyArticle } from '../../support/answers.js';
import { articleOf } from '../../support/articles.js';
import { expectQuotes, expectSound } from '../../support/replies.js';
import { ASKER, EDITION, owner, wordsOf } from '../../support/controls.js';
import { anyArticles, anyQuestion, anyText } from '../../support/samples.js';
import { anyWording, ENGLISH, WORDINGS } from '../../support/wordings.js';

const reader = createRuleReader();

const NO_WHY = { matched: [], beside: [], missing: [], articles: 1, rivals: 0, ruledOut: [] };

describe('answers, searches and sources', () => {
  it('stay within the limits, ping nobody, and quote slices of articles only, in any language, whatever the articles are', async () => {
    const message = fc
      .array(fc.oneof(anyQuestion, anyText), { maxLength: 3 })
      .map((parts) => parts.join('. '));
    const anything = fc.record({
      plain: anyArticles,
      question: anyQuestion,
      title: fc.option(anyText),
      wording: anyWording,
      message,
      page: fc.nat({ max: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(anything, async ({ plain, question, title, wording, message: said, page }) => {
        const articles = plain.map((article) => ({
          ...article,
          title: title ?? article.title,
          source: title,
          url: 'https://example.com/a)b<c>d',
        }));
        const edition = buildEdition(articles, reader);
        const result = edition.search(question, 40);
        for (const reply of [
          answerCard(await edition.ask(question), wording),
          searchCard(result, { page, owner }, wording),
          sourcesCard(edition.sources(said), ASKER, wording),
        ])
          expectQuotes(expectSound(reply), articles);
      }),
      { numRuns: 200 },
    );
  });
});

describe('answerCard', () => {
  it('stays within the limits and quotes slices only, whatever the answer', () => {
    fc.assert(
      fc.property(anyAnswer, anyWording, ({ article, answer }, wording) => {
        expectQuotes(expectSound(answerCard(answer, wording)), [article]);
      }),
      { numRuns: 150 },
    );
  });

  it('always shows the beginning of the answer in its quotation', () => {
    const isShort = ({ answers }: Answer) =>
      answers.every(({ text }) => text.length < 40 && !/\s/u.test(text));
    fc.assert(
      fc.property(
        anyAnswer.filter(({ answer }) => isShort(answer)),
        anyWording,
        ({ answer }, wording) => {
          const text = expectSound(answerCard(answer, wording));
          for (const { evidence } of answer.answers.slice(0, 4)) {
            const words = evidence[0]?.quote.slice(
              evidence[0].highlight.start - evidence[0].start,
              evidence[0].highlight.end - evidence[0].start,
            );
            expect(text).toContain(bold(escapeMarkdown(words ?? '')));
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it.each(WORDINGS)(
    'shows four answers even with the longest facts about their articles, in %s',
    (_, wording) => {
      const text = `${'long '.repeat(500)}the answer${' and so on'.repeat(500)}`;
      const at = (id: string): Evidence => ({
        article: {
          ...infoOf(articleOf([[text]])),
          id,
          title: `${id} ${'*'.repeat(300)}`,
          source: '_'.repeat(300),
          url: `https://example.com/${'y'.repeat(270)}`,
          published: '2025-09-30',
        },
        quote: text,
        start: 0,
        end: text.length,
        highlight: { start: 2500, end: 2510 },
        paragraph: 99_999,
        page: 5_000,
      });
      const short = {
        text: '`'.repeat(300),
        value: { kind: 'number' as const, amount: 123_456.789, unit: '|'.repeat(300) },
        score: 1,
        evidence: ['a', 'b', 'c', 'd', 'e', 'f'].map(at),
        why: NO_WHY,
      };
      const answers = [short, short, short, short, short];
      const shown = expectSound(
        answerCard(
          {
            outcome: 'found',
            question: '*'.repeat(4000),
            answers,
            nearest: [],
            interpretations: Array.from({ length: 5 }, () => ({
              typed: 'w'.repeat(99),
              read: '_'.repeat(99),
            })),
            edition: '12345678',
          },
          wording,
        ),
      );
      expect(shown.split('**the answer**')).toHaveLength(5);
    },
  );

  it('names the places that say the same, each once', () => {
    const article = { ...articleOf([['It burned down in 1901.', 'In 1901 it burned.']]), title: 'The mill' };
    const other = { ...article, id: 'other', title: 'The town' };
    const at = (of: typeof article, paragraph: number): Evidence => ({
      article: infoOf(of),
      quote: 'It burned down in 1901.',
      start: 0,
      end: 23,
      highlight: { start: 18, end: 22 },
      paragraph,
      page: null,
    });
    const evidence = [at(article, 1), at(article, 1), at(article, 3), at(other, 1), at(other, 1)];
    const answer: Answer = {
      outcome: 'found',
      question: 'When?',
      answers: [{ text: '1901', value: null, score: 0.9, evidence, why: NO_WHY }],
      nearest: [],
      interpretations: [],
      edition: 'e',
    };
    expect(expectSound(answerCard(answer, ENGLISH))).toContain(
      '-# Also in: paragraph 3; The town, paragraph 1\n',
    );
  });

  it.each([
    ['Plain *title*', 'https://a.b/c', '[Plain \\*title\\*](<https://a.b/c>)'],
    ['With [brackets', 'https://a.b/c)d', 'With \\[brackets · [open](<https://a.b/c%29d>)'],
    ['No address', 'javascript:alert(1)', 'No address · undated'],
    ['Too long', `https://a.b/${'c'.repeat(400)}`, 'Too long · undated'],
  ])('links %j to %j where Discord makes a link of it', (title, url, shown) => {
    const article = { ...articleOf([['Words.']]), title, url };
    const nearest = [
      { article: infoOf(article), quote: 'Words.', start: 0, end: 6, paragraph: 1, page: null },
    ];
    const answer: Answer = {
      outcome: 'not-found',
      question: 'q',
      answers: [],
      reason: 'no-evidence',
      mentioned: [],
      missing: [],
      nearest,
      interpretations: [],
      edition: 'e',
    };
    expect(expectSound(answerCard(answer, ENGLISH))).toContain(`-# ${shown}`);
  });
});

describe('articlesCard', () => {
  it('stays within the limits on every page, also behind the last', () => {
    fc.assert(
      fc.property(
        fc.array(anyArticle, { maxLength: 30 }),
        fc.integer({ min: -1, max: 9 }),
        anyWording,
        (articles, page, wording) => {
          const list = articles.map((article, index) => ({ ...article, id: String(index) }));
          expectSound(articlesCard({ articles: list, edition: '12345678' }, { page, owner }, wording));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('says which page it is and how to go on', () => {
    const articles = Array.from({ length: 21 }, (_, index) => ({
      id: String(index),
      title: `T${String(index)}`,
      published: null,
      source: null,
      url: null,
      path: 'a',
    }));
    const at = (page: number) => articlesCard({ articles, edition: EDITION }, { page, owner }, ENGLISH);
    expect(expectSound(at(1))).toContain('Page 1 of 2');
    expect(wordsOf(at(1))).toEqual(['undefined', 'Next', 'Delete']);
    expect(expectSound(at(99))).toContain('T20');
    expect(wordsOf(at(2))).toEqual(['undefined', 'Previous', 'Delete']);
  });
});

describe('reindexCard', () => {
  it('counts everything, names some, and stays within the limits', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 40 }), anyWording, (names, wording) => {
        const report: ReindexReport = {
          edition: '12345678',
          added: names,
          changed: names,
          removed: names,
          unchanged: names,
          refused: names.map((path) => ({ path, reason: path })),
          undated: names,
          nearDuplicates: [names],
          milliseconds: 1234,
        };
        const wish = { kind: 'run', userId: '123456789012345678', page: 1 } as const;
        expectSound(reindexCard(report, wish, wording));
        const text = expectSound(reindexCard(report, wish, ENGLISH));
        expect(text).toContain(`${String(names.length)} added`);
      }),
      { numRuns: 60 },
    );
  });
});

describe('helpCard', () => {
  it('says what can be done in this place, by this person', () => {
    const at = (place: Place) =>
      expectSound(helpCard({ place, mayModerate: true, topics: ['A *title*'] }, ENGLISH));
    expect(at('server')).toContain('mention me');
    expect(at('server')).toContain('/reindex');
    expect(at('server')).toContain('A \\*title\\*');
    expect(at('direct')).not.toMatch(/mention me|\/reindex/u);
    expect(at('elsewhere')).not.toMatch(/mention me|\/reindex|\bhere\b/u);
  });
});

describe('failureCard and noticeCard', () => {
  const anyFailure = fc.oneof(
    anyText.map((message) => new Error(message)),
    fc
      .tuple(fc.constantFrom(...failureCodes()), anyText, anyText)
      .map(([code, message, detail]) => new UserError(code, message, { detail })),
  );

  it('are private, and tell what failed with its id', () => {
    fc.assert(
      fc.property(anyFailure, anyWording, (failure, wording) => {
        const reply = failureCard(failure, 'abcd1234', wording);
        expect(reply.isPrivate).toBe(true);
        expect(expectSound(reply)).toContain('abcd1234');
      }),
    );
    expect(noticeCard('x').isPrivate).toBe(true);
  });

  it('say in the words of the thrower what was thrown where the reader is known, and nothing of a fault', () => {
    expect(expectSound(failureCard(new UserError('bad-usage', 'Do it *so*.'), '1', ENGLISH))).toContain(
      'Do it \\*so\\*.',
    );
    expect(expectSound(failureCard(new Error('secret detail'), '1', ENGLISH))).not.toContain('secret');
  });
});
