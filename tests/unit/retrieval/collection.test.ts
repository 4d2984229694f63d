import { deserialize, serialize } from 'node:v8';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Article } from '../../../src/corpus/article.js';
import { analyzeQuestion } from '../../../src/question/analyze-question.js';
import { keep, restore, type KeptCollection } from '../../../src/retrieval/kept.js';
import { createRetriever, type Retriever } from '../../../src/retrieval/retriever.js';
import { articleOf } from '../../support/articles.js';

const SENTENCES = [
  'Ahmed al-Sharaa visited Moscow in October.',
  'The North Atlantic Treaty Organization (NATO) met in Brussels.',
  'New Arctic Trade Office workers met NATO officials.',
  'Die Schiffe fuhren nach Moskau, und Berlin schwieg.',
  'Berlin visits an airport at Berlin.',
  'the ships, the ships and the ships',
  'Syria and the Syrians asked for ships.',
  'Hmeimim was attacked 12 times, said Al-Shaa.',
  'Muhammad met Mohamed in Kyiv.',
  '\u0301 x',
];
const QUESTIONS = [
  'Who visited Moscow?',
  'What is NATO?',
  'What did the North Atlantic Treaty Organization do?',
  'who atacked Hmeimem',
  'Did the Syrian ships visit Berliner airports?',
  'When did Mohammed meet in Kiev?',
  'Was sagt Berlin zu Schiffen?',
  'What does NATC mean?',
  'Did al-Shara visit?',
];

const sentence = fc.constantFrom(...SENTENCES);
const article = fc
  .record({
    paragraphs: fc.array(fc.array(sentence, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
    title: fc.constantFrom('Moscow ships', 'NATO', ''),
    language: fc.constantFrom('en', 'en', 'de', 'fr'),
  })
  .map(({ paragraphs, title, language }) => ({ paragraphs, title, language }));

type Made = Parameters<typeof made>[0];

function made(
  { paragraphs, title, language }: { paragraphs: string[][]; title: string; language: string },
  at: number,
) {
  return articleOf(paragraphs, { path: `${String(at)}.txt`, title, language });
}

/** All that a retriever tells of the questions, and of each term that it knows. */
function told(retriever: Retriever): unknown {
  const terms = retriever.collection.book.terms.names.filter(retriever.vocabulary.has).sort();
  return {
    asked: QUESTIONS.map((text) => {
      const expansion = retriever.expand(analyzeQuestion(text, retriever.languages));
      const ranked = retriever.rank(expansion.question);
      return { expansion, ranked, windows: retriever.windows(ranked, 3) };
    }),
    terms: terms.map((term) => [term, retriever.vocabulary.rarity(term), retriever.vocabulary.isName(term)]),
  };
}

/** Some articles gone, some changed, some new, and now and then two that changed their places. */
function edited(articles: readonly Article[], edit: Edit, at: number): readonly Article[] {
  const next = articles.slice();
  const index = edit.index % next.length;
  const fresh = made(edit.made, edit.kind === 'change' ? index : 100 + at);
  if (edit.kind === 'remove') next.splice(index, 1);
  else if (edit.kind === 'change') next[index] = fresh;
  else if (edit.kind === 'add') next.splice(index, 0, fresh);
  else next.unshift(...next.splice(index, 1));
  return next;
}

interface Edit {
  readonly kind: 'remove' | 'change' | 'add' | 'move';
  readonly index: number;
  readonly made: Made;
}

const edit = fc.record({
  kind: fc.constantFrom<Edit['kind']>('remove', 'change', 'add', 'move'),
  index: fc.nat(100),
  made: article,
});

describe('a collection made from the one before', () => {
  it('tells the same, to the last bit, as one that is read from the beginning', () => {
    let reused = 0;
    fc.assert(
      fc.property(
        fc.array(article, { minLength: 12, maxLength: 16 }),
        fc.array(fc.array(edit, { maxLength: 2 }), { minLength: 1, maxLength: 4 }),
        (first, steps) => {
          let articles: readonly Article[] = first.map(made);
          let retriever = createRetriever(articles);
          for (const [step, edits] of steps.entries()) {
            for (const [at, one] of edits.entries()) articles = edited(articles, one, step * 10 + at);
            const next = createRetriever(articles, retriever.collection);
            if (next.collection.book === retriever.collection.book) reused += 1;
            expect(told(next)).toEqual(told(createRetriever(articles)));
            retriever = next;
          }
        },
      ),
      { numRuns: 60 },
    );
    expect(reused).toBeGreaterThan(60);
  });

  it('tells the same when the one before was kept and restored', () => {
    fc.assert(
      fc.property(
        fc.array(article, { minLength: 12, maxLength: 16 }),
        fc.array(fc.array(edit, { maxLength: 2 }), { minLength: 2, maxLength: 4 }),
        (first, steps) => {
          let articles: readonly Article[] = first.map(made);
          let { collection } = createRetriever(articles);
          for (const [step, edits] of steps.entries()) {
            const restored = restore(deserialize(serialize(keep(collection))) as KeptCollection, articles);
            for (const [at, one] of edits.entries()) articles = edited(articles, one, step * 10 + at);
            const next = createRetriever(articles, restored);
            expect(told(next)).toEqual(told(createRetriever(articles)));
            ({ collection } = next);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('leaves the one before as it was', () => {
    const articles = SENTENCES.map((text, at) => articleOf([[text]], { path: `${String(at)}.txt` }));
    const before = createRetriever(articles);
    const first = told(before);
    createRetriever(
      [...articles.slice(1), articleOf([['Zanzibar has Ships.']], { path: 'z.txt' })],
      before.collection,
    );
    expect(told(before)).toEqual(first);
  });

  it('reads everything anew when most has changed', () => {
    const articles = SENTENCES.map((text, at) => articleOf([[text]], { path: `${String(at)}.txt` }));
    const before = createRetriever(articles).collection;
    expect(createRetriever(articles.slice(0, 4), before).collection.book).not.toBe(before.book);
    expect(createRetriever([], before).rank(analyzeQuestion('Moscow'))).toEqual([]);
  });
});
