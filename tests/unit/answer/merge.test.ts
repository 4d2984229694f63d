import { describe, expect, it } from 'vitest';

import type { Value } from '../../../src/answer/answer.js';
import { groupMarks, type RankedMark } from '../../../src/answer/merge.js';
import { slice } from '../../../src/text/span.js';
import { articleOf } from '../../support/articles.js';
import { markOn } from '../../support/marks.js';

const a = articleOf([['Ann Poe, Mary Moe and Jane Roe left on May 3.', 'Later Jane Roe slept.']], {
  path: 'a.txt',
});
const b = articleOf([['Mrs Roe left on the third of May.']], { path: 'b.txt' });

const words = (type: 'person' | 'date', marks: readonly RankedMark[]) =>
  groupMarks(type, marks).map(({ best, marks: own }) => [slice(best.article.text, best.span), own.length]);

describe('groupMarks', () => {
  it('joins one name in two articles', () => {
    const [group] = groupMarks('person', [markOn(a, 'Jane Roe'), markOn(b, 'Roe')]);
    expect(group?.marks.map(({ article }) => article.path)).toEqual(['a.txt', 'b.txt']);
  });

  it('joins other words with the same value, and keeps other values apart', () => {
    const third: Value = { kind: 'date', from: '2024-05-03', to: '2024-05-03' };
    const fourth: Value = { kind: 'date', from: '2024-05-04', to: '2024-05-04' };
    const first = markOn(a, 'May 3', { value: third });
    expect(words('date', [first, markOn(b, 'the third of May', { value: third })])).toEqual([['May 3', 2]]);
    expect(words('date', [first, markOn(b, 'the third of May', { value: fourth })])).toHaveLength(2);
  });

  it('takes one mark of a sentence, or all of a list', () => {
    expect(words('person', [markOn(a, 'Ann Poe'), markOn(a, 'May 3')])).toEqual([['Ann Poe', 1]]);
    expect(words('person', [markOn(a, 'Ann Poe'), markOn(a, 'Mary Moe')])).toHaveLength(2);
    expect(words('person', [markOn(a, 'Jane Roe'), markOn(a, 'Mary Moe')])).toHaveLength(2);
  });

  it('never takes the same place twice', () => {
    const twice = [markOn(a, 'Jane Roe'), markOn(a, 'Jane Roe'), markOn(a, 'Roe')];
    expect(words('person', twice)).toEqual([['Jane Roe', 1]]);
  });

  it('makes nothing of nothing', () => {
    expect(groupMarks('person', [])).toEqual([]);
  });
});
