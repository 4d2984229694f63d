import { describe, expect, it } from 'vitest';

import type { Value } from '../../../src/answer/answer.js';
import type { ScoredSpan } from '../../../src/answer/candidates.js';
import { mergeSpans } from '../../../src/answer/merge.js';
import { articleOf } from '../../support/articles.js';

const a = articleOf([['Ann Poe, Mary Moe and Jane Roe left on May 3.', 'Later Jane Roe slept.']], {
  path: 'a.txt',
});
const b = articleOf([['Mrs Roe left on the third of May.']], { path: 'b.txt' });

function span(article: typeof a, words: string, probability: number, value: Value | null = null): ScoredSpan {
  const start = article.text.indexOf(words);
  const sentence = article.sentences.find(
    (candidate) => candidate.start <= start && start < candidate.end,
  ) ?? { start: 0, end: 0 };
  return {
    article,
    span: { start, end: start + words.length },
    sentence,
    value,
    probability,
    facts: { type: 'person', margin: 0, coverage: 0, missingNames: 0, isOtherEvent: false },
  };
}

const texts = (spans: readonly ScoredSpan[], type: 'person' | 'date' = 'person') =>
  mergeSpans(type, spans).map(({ text, evidence }) => [text, evidence.length]);

describe('mergeSpans', () => {
  it('joins one name in two articles, and is surer of it', () => {
    const [answer] = mergeSpans('person', [span(a, 'Jane Roe', 0.8), span(b, 'Roe', 0.6)]);
    expect(answer?.evidence.map(({ article }) => article.path)).toEqual(['a.txt', 'b.txt']);
    expect(answer?.score).toBeCloseTo(1 - 0.2 * 0.8);
  });

  it('joins other words with the same value', () => {
    const day: Value = { kind: 'date', from: '2024-05-03', to: '2024-05-03' };
    expect(texts([span(a, 'May 3', 0.8, day), span(b, 'the third of May', 0.7, day)], 'date')).toEqual([
      ['May 3', 2],
    ]);
  });

  it('takes one span of a sentence, or all of a list', () => {
    expect(texts([span(a, 'Ann Poe', 0.8), span(a, 'May 3', 0.7)])).toEqual([['Ann Poe', 1]]);
    expect(texts([span(a, 'Ann Poe', 0.8), span(a, 'Mary Moe', 0.7)])).toEqual([
      ['Ann Poe', 1],
      ['Mary Moe', 1],
    ]);
    expect(texts([span(a, 'Jane Roe', 0.8), span(a, 'Mary Moe', 0.7)])).toEqual([
      ['Jane Roe', 1],
      ['Mary Moe', 1],
    ]);
  });

  it('never takes the same words twice', () => {
    expect(texts([span(a, 'Jane Roe', 0.8), span(a, 'Jane Roe', 0.8), span(a, 'Roe', 0.7)])).toEqual([
      ['Jane Roe', 1],
    ]);
  });

  it('makes nothing of nothing', () => {
    expect(mergeSpans('person', [])).toEqual([]);
  });
});
