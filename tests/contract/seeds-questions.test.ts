import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { readFolder } from '../../src/corpus/read-folder.js';

const DAY = z.iso.date();
const QUESTION = z.strictObject({
  id: z.string().regex(/^s\d{3}$/u),
  kind: z.enum(['answerable', 'near-miss', 'foreign']),
  question: z.string().min(1),
  answers: z.array(z.string().min(1)),
  evidence: z.string().min(1).nullable(),
  also: z.array(z.string().min(1)),
  value: z.strictObject({ from: DAY, to: DAY }).nullable(),
  list: z.boolean(),
  style: z.enum(['plain', 'paraphrase', 'lower', 'keyword', 'typo', 'variant']),
  half: z.enum(['dev', 'test']),
});

const questions = readFileSync('bench/seeds-questions.jsonl', 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => QUESTION.parse(JSON.parse(line)));

describe('the questions on the shipped articles', () => {
  it('have ids of their own and are asked once', () => {
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    expect(new Set(questions.map(({ question }) => question.toLowerCase())).size).toBe(questions.length);
  });

  it('are enough of each kind, in both halves', () => {
    const count = (kind: string, half: string): number =>
      questions.filter((question) => question.kind === kind && question.half === half).length;
    for (const half of ['dev', 'test']) {
      expect(count('answerable', half)).toBeGreaterThanOrEqual(55);
      expect(count('near-miss', half)).toBeGreaterThanOrEqual(13);
      expect(count('foreign', half)).toBeGreaterThanOrEqual(13);
    }
  });

  it('have answers and evidence exactly where they are answerable', () => {
    for (const { id, kind, answers, evidence, also, value } of questions) {
      expect(answers.length > 0, id).toBe(kind === 'answerable');
      expect(evidence !== null, id).toBe(kind === 'answerable');
      if (kind !== 'answerable') expect([also, value], id).toEqual([[], null]);
    }
  });

  it('name as evidence whole sentences that stand in an article, and as answers slices of them', async () => {
    const { articles } = await readFolder('seeds');
    const sentences = new Set(
      articles.flatMap(({ text, sentences }) => sentences.map(({ start, end }) => text.slice(start, end))),
    );
    for (const { id, evidence, also, answers } of questions) {
      const named = [...(evidence === null ? [] : [evidence]), ...also];
      for (const sentence of named) expect(sentences, id).toContain(sentence);
      for (const answer of answers)
        expect(
          named.some((sentence) => sentence.includes(answer)),
          `${id}: ${answer}`,
        ).toBe(true);
    }
  });
});
