import fc from 'fast-check';

import type { Answer, Evidence, RuledOut, ShortAnswer, Silence, Value } from '../../src/answer/answer.js';
import { infoOf, type Article } from '../../src/corpus/article.js';
import type { Span } from '../../src/text/span.js';
import { anyText } from './samples.js';

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/u;

const anyLabel = fc.oneof(
  anyText,
  fc.constantFrom('*'.repeat(400), '[a](https://b.c)', 'https://a.b/c', '] ['),
);
const anyUrl = fc.constantFrom(
  null,
  'https://example.com/a)b<c>d',
  `https://example.com/${'é'.repeat(150)}`,
  `https://例え.jp/${'_'.repeat(150)}`,
  `https://example.com/${'y'.repeat(270)}`,
  `https://example.com/${'y'.repeat(2000)}`,
  'javascript:alert(1)',
  'no address',
);

/** An article of any text and any facts, also of such that no file would yield. */
export const anyArticle: fc.Arbitrary<Article> = fc.record({
  id: fc.stringMatching(/^[0-9a-f]{10}$/u),
  title: anyLabel,
  published: fc.constantFrom(null, '2025-10-30', '0001-01-01'),
  source: fc.option(anyLabel),
  url: anyUrl,
  path: anyLabel,
  language: fc.constant('en'),
  text: fc
    .oneof(anyText, fc.constant('a\n*b\n\r\n'.repeat(800)), fc.constant('_'.repeat(5000)))
    .map((text) => `${text}.`)
    .filter((text) => !LONE_SURROGATE.test(text)),
  paragraphs: fc.constant([]),
  sentences: fc.constant([]),
  pages: fc.constant(null),
});

const anyValue: fc.Arbitrary<Value | null> = fc.option(
  fc.oneof(
    fc.constant({ kind: 'date' as const, from: '2025-10-24', to: '2026-11-30' }),
    fc.record({
      kind: fc.constant('number' as const),
      amount: fc.double({ noNaN: true }),
      unit: fc.option(anyLabel),
    }),
  ),
);

/** Evidence at any place of the article, between letters: a quotation, and in it an answer. */
function anyEvidence(article: Article): fc.Arbitrary<Evidence> {
  const place = fc.nat({ max: article.text.length });
  const paragraph = fc.nat({ max: 100_000 });
  const page = fc.option(fc.integer({ min: 1, max: 5_000 }));
  return fc
    .record({
      places: fc.tuple(place, place, place),
      most: fc.constantFrom(3, 20, Infinity),
      paragraph,
      page,
    })
    .map(({ places, most, ...numbers }) => {
      const [start, from, end] = places.sort((x, y) => x - y);
      return { start, end, highlight: { start: from, end: Math.min(end, from + most) }, ...numbers };
    })
    .filter(
      ({ start, end, highlight }) =>
        isWhole(article.text, { start, end }) && isWhole(article.text, highlight),
    )
    .map((at) => ({ ...at, article: infoOf(article), quote: article.text.slice(at.start, at.end) }));
}

function anyRuledOut(article: Article): fc.Arbitrary<RuledOut> {
  return fc
    .tuple(
      anyEvidence(article),
      fc.constantFrom<RuledOut['because']>('kind', 'time', 'names', 'event', 'words', 'reader'),
    )
    .map(([evidence, because]) => ({ ...evidence, because }));
}

function isWhole(text: string, { start, end }: Span): boolean {
  return end > start && !LONE_SURROGATE.test(text.slice(start, end));
}

function anyShortAnswer(article: Article): fc.Arbitrary<ShortAnswer> {
  return fc
    .record({
      value: anyValue,
      score: fc.double({ min: 0, max: 1, noNaN: true }),
      evidence: fc.array(anyEvidence(article), { minLength: 1, maxLength: 6 }),
      why: fc.record({
        matched: fc.array(anyText),
        beside: fc.array(anyText),
        missing: fc.array(anyText),
        articles: fc.nat(),
        rivals: fc.nat(),
        ruledOut: fc.array(anyRuledOut(article), { maxLength: 3 }),
      }),
    })
    .map((answer) => {
      const [best] = answer.evidence;
      return { ...answer, text: article.text.slice(best?.highlight.start, best?.highlight.end) };
    });
}

/** An article with an answer of any shape that quotes it, found or not. */
export const anyAnswer: fc.Arbitrary<{ readonly article: Article; readonly answer: Answer }> =
  anyArticle.chain((article) =>
    fc
      .record({
        question: anyText,
        answers: fc.array(anyShortAnswer(article), { minLength: 1, maxLength: 6 }),
        nearest: fc.array(anyEvidence(article), { maxLength: 6 }),
        reason: fc.constantFrom<Silence>(
          'nothing-matched',
          'unknown-word',
          'apart',
          'no-evidence',
          'unread-language',
        ),
        mentioned: fc.array(anyText, { maxLength: 6 }),
        missing: fc.array(anyText, { maxLength: 6 }),
        readAs: fc.array(fc.record({ typed: anyText, read: anyText }), { maxLength: 3 }),
        isFound: fc.boolean(),
      })
      .map(({ question, answers, nearest, reason, mentioned, missing, readAs, isFound }) => {
        const asked = { question, interpretations: readAs, edition: '12345678' };
        const answer: Answer = isFound
          ? { ...asked, outcome: 'found', answers, nearest: [] }
          : { ...asked, outcome: 'not-found', answers: [], reason, mentioned, missing, nearest };
        return { article, answer };
      }),
  );
