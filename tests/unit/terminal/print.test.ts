import { Ansis } from 'ansis';
import { describe, expect, it } from 'vitest';

import type { Evidence } from '../../../src/answer/answer.js';
import { createPrinter } from '../../../src/terminal/print.js';

const quote = 'Three ships\r\nreached \u001b[2JOstia.';
const evidence: Evidence = {
  article: {
    id: '1a2b3c4d5e',
    title: 'Ships\u0007',
    published: null,
    source: 'The Times',
    url: null,
    path: 'a\nb.txt',
  },
  quote,
  start: 100,
  end: 100 + quote.length,
  paragraph: 2,
  page: null,
  highlight: { start: 106, end: 120 },
};
const answer = {
  question: 'What?',
  outcome: 'found',
  answers: [
    {
      text: 'ships\r\nreached',
      value: { kind: 'number', amount: 3, unit: null },
      score: 1,
      evidence: [evidence],
      why: { matched: [], beside: [], missing: [], articles: 1, rivals: 0, ruledOut: [] },
    },
  ],
  nearest: [],
  interpretations: [],
  edition: 'e',
} as const;

describe('createPrinter', () => {
  it('shows the answer, marked as computed, the quotation as a block and where it stands', () => {
    expect(createPrinter(new Ansis(0)).answer(answer)).toBe(
      [
        'ships reached  (computed: 3)',
        '  │ Three ships',
        '  │ reached ␛[2JOstia.',
        '  — Ships␇ · The Times · undated · paragraph 2 · a b.txt',
        '',
      ].join('\n'),
    );
  });

  it('names the page of an article that has pages', () => {
    const [found] = answer.answers;
    const paged = { ...answer, answers: [{ ...found, evidence: [{ ...evidence, page: 12 }] }] };
    expect(createPrinter(new Ansis(0)).answer(paged)).toContain('undated · page 12 · paragraph 2');
  });

  it('marks the answer in the quotation, line by line, where the terminal has colours', () => {
    const [, first, second] = createPrinter(new Ansis(1)).answer(answer).split('\n');
    expect(first).toContain('Three \u001b[1mships\u001b[22m');
    expect(second).toContain('\u001b[1mreached\u001b[22m ␛[2JOstia.');
  });

  it('tells what a folder came to, line by line', () => {
    const printed = createPrinter(new Ansis(0)).check({
      edition: '12345678',
      added: ['a.txt', 'b.txt'],
      changed: [],
      removed: [],
      unchanged: [],
      refused: [{ path: 'c.txt', reason: 'it is\nempty.' }],
      undated: ['b.txt'],
      nearDuplicates: [['a.txt', 'b.txt']],
      milliseconds: 1234,
    });
    expect(printed.split('\n')).toEqual([
      'indexed  a.txt',
      'indexed  b.txt',
      'refused  c.txt: it is empty.',
      'undated  b.txt',
      'alike    one source: a.txt, b.txt',
      'edition 12345678, built in 1.2 s',
      '',
    ]);
  });
});
