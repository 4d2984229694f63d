import { describe, expect, it } from 'vitest';

import { candidateAnswers } from '../../../src/answer/candidate-answers.js';
import { chooseAnswers } from '../../../src/answer/decide.js';
import type { Mark } from '../../../src/answer/marks.js';
import { slice } from '../../../src/text/span.js';
import { articleOf } from '../../support/articles.js';
import { markOn } from '../../support/marks.js';

const a = articleOf([['Jane Roe left in May.'], ['Mary Moe slept in June.']], { path: 'a.txt' });
const b = articleOf([['Mrs Roe was gone.']], { path: 'b.txt' });
const candidates = (marks: readonly Mark[]) => candidateAnswers('person', marks, ({ length }) => length);
const texts = (marks: readonly Mark[]) =>
  candidates(marks).map(({ best }) => slice(best.article.text, best.span));

const strong = markOn(a, 'Jane Roe', { facts: { margin: 14 } });
const weak = markOn(a, 'Mary Moe', { facts: { margin: -6, coverage: 0.2, missingNames: 2 } });

describe('candidateAnswers', () => {
  it('puts what the reader is surer of first, whatever the order of the marks', () => {
    expect(texts([weak, strong])).toEqual(['Jane Roe', 'Mary Moe']);
    expect(texts([strong, weak])).toEqual(['Jane Roe', 'Mary Moe']);
  });

  it('is surer of an answer that stands far before the others', () => {
    const [alone] = candidates([strong]);
    const rival = markOn(a, 'Mary Moe', { facts: { margin: 13.5, coverage: 0.9 } });
    const [beside] = candidates([strong, rival]);
    expect(alone?.standing.rivals).toBe(0);
    expect(beside?.standing.rivals).toBe(1);
    expect(alone?.probability).toBeGreaterThan(beside?.probability ?? 1);
  });

  it('takes what a sentence of its own supports as well for another answer, not for a rival', () => {
    const peer = markOn(a, 'Mary Moe', { facts: { margin: 13.5 } });
    expect(candidates([strong, peer]).map(({ standing }) => standing.rivals)).toEqual([0, 0]);
  });

  it('counts the articles that say the same', () => {
    const [joined] = candidates([strong, markOn(b, 'Roe', { facts: { margin: 10 } })]);
    expect(joined?.standing.articles).toBe(1);
    expect(joined?.marks).toHaveLength(2);
  });

  it('takes no other event of a person for a birth or death', () => {
    const elsewhere = markOn(a, 'Jane Roe', { facts: { margin: 14, isOtherEvent: true } });
    expect(chooseAnswers({ predicate: 'die' }, candidates([elsewhere]))).toEqual([]);
    expect(chooseAnswers({ predicate: 'leav' }, candidates([elsewhere]))).toHaveLength(1);
  });

  it('shows what is sure enough, and nothing else', () => {
    expect(
      chooseAnswers({ predicate: null }, candidates([strong, weak])).map(({ best }) => best.span),
    ).toEqual([strong.span]);
    expect(chooseAnswers({ predicate: null }, candidates([weak]))).toEqual([]);
    expect(chooseAnswers({ predicate: null }, [])).toEqual([]);
  });
});
