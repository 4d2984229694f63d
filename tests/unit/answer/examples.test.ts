import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Answer } from '../../../src/answer/answer.js';
import { exampleQuestions } from '../../../src/answer/example-questions.js';
import { answeredExamples } from '../../../src/answer/examples.js';
import { evidenceAt } from '../../../src/answer/excerpts.js';
import { UserError } from '../../../src/errors.js';
import { articleOf } from '../../support/articles.js';
import { anyArticles } from '../../support/samples.js';

const questionsOf = (...sentences: string[]) =>
  exampleQuestions([articleOf([sentences], { published: '2025-10-30' })]).map(({ question }) => question);

describe('exampleQuestions', () => {
  it.each([
    [
      'President Jane Roe officially visited Ostia on May 3.',
      ['When did Jane Roe visit Ostia?', 'Who visited Ostia?', 'Who is Jane Roe?'],
    ],
    ['Jane Roe founded Ostia.', ['Who founded Ostia?']],
    ['In 1911 the Tarsus Museum was opened by the mayor.', ['When was the Tarsus Museum opened?']],
    ['Minister Ann Poe resigned on Monday.', ['When did Ann Poe resign?', 'Who is Ann Poe?']],
    [
      'Over 300 people were killed in the Ostia Harbour.',
      ['How many people were killed in the Ostia Harbour?'],
    ],
    ['Some say that the Tarsus Museum is a ruin.', ['What is the Tarsus Museum?']],
    ['Nothing is said here of anybody.', []],
  ])('makes questions of %j', (sentence, expected) => {
    expect(questionsOf(sentence)).toEqual(expected);
  });

  it('asks each question once, and makes none of other languages', () => {
    expect(questionsOf('Jane Roe founded Ostia.', 'Ann Poe founded Ostia.')).toEqual(['Who founded Ostia?']);
    const russian = articleOf([['Jane Roe founded Ostia.']], { language: 'ru' });
    expect(exampleQuestions([russian])).toEqual([]);
  });

  it('makes at most 32, of whatever articles, each for a sentence of them', () => {
    fc.assert(
      fc.property(anyArticles, (articles) => {
        const made = exampleQuestions(articles);
        expect(made.length).toBeLessThanOrEqual(32);
        for (const { article, sentence } of made)
          expect(articles.find(({ id }) => id === article)?.sentences).toContain(sentence);
      }),
      { numRuns: 100 },
    );
  });

  it('takes no time over an endless sentence', () => {
    const before = process.cpuUsage();
    expect(questionsOf(`${'300 people were '.repeat(60_000)}.`)).toEqual([]);
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(5);
  });
});

describe('answeredExamples', () => {
  const article = articleOf(
    [
      [
        'Jane Roe founded Ostia.',
        'Ann Poe founded Tarsus.',
        'Mary Moe founded Rome.',
        'Eve Doe founded Pisa.',
      ],
    ],
    { id: 'a' },
  );
  /** Answers with the sentence that has the last word of the question, with a score by that word. */
  const answering =
    (scores: Readonly<Record<string, number>>) =>
    (question: string): Promise<Answer> => {
      const name = /(\w+)\?$/u.exec(question)?.[1] ?? '';
      const at = article.text.indexOf(name);
      const why = { matched: [], beside: [], missing: [], articles: 1, rivals: 0, ruledOut: [] };
      const evidence = [evidenceAt(article, { start: at, end: at + name.length })];
      const answers = [{ text: name, value: null, score: scores[name] ?? 0, evidence, why }];
      return Promise.resolve({
        outcome: 'found',
        question,
        answers,
        nearest: [],
        interpretations: [],
        edition: 'e',
      });
    };

  it('keeps the first three that are answered with certainty', async () => {
    const all = { Ostia: 0.9, Tarsus: 0.5, Rome: 0.9, Pisa: 0.9 };
    expect(await answeredExamples([article], answering(all))).toEqual([
      'Who founded Ostia?',
      'Who founded Rome?',
      'Who founded Pisa?',
    ]);
  });

  it('drops what is answered by another sentence than the one it was made of', async () => {
    const elsewhere = (question: string) =>
      answering({ Ostia: 0.9, Pisa: 0.9 })(question.replace('Ostia', 'Pisa'));
    expect(await answeredExamples([article], elsewhere)).toEqual(['Who founded Pisa?']);
  });

  it('drops what cannot be asked, and does not hide a fault', async () => {
    const refuse = () => Promise.reject(new UserError('bad-question', 'Nothing to look for.'));
    expect(await answeredExamples([article], refuse)).toEqual([]);
    await expect(answeredExamples([article], () => Promise.reject(new Error('broken')))).rejects.toThrow(
      'broken',
    );
  });
});
