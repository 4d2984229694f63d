import { describe, expect, it } from 'vitest';

import { candidateAnswers } from '../../../src/answer/candidate-answers.js';
import type { MarkFacts } from '../../../src/answer/marks.js';
import { ruledOutBeside } from '../../../src/answer/rivals.js';
import { articleOf } from '../../support/articles.js';
import { markOn } from '../../support/marks.js';

const article = articleOf([['Jane Roe left in May.'], ['Mary Moe slept in June.']], { path: 'a.txt' });
const best = { margin: 7, coverage: 0.9, missingNames: 0, isOtherEvent: false, time: 'inside' as const };

/** What is said against a rival with these facts; `null` where there is no rival. */
function against(facts: Partial<MarkFacts>) {
  const marks = [
    markOn(article, 'Jane Roe', { facts: best }),
    markOn(article, 'Mary Moe', { facts: { ...best, margin: 6.8, ...facts } }),
  ];
  const candidates = candidateAnswers('person', marks, ({ length }) => length);
  const [first] = candidates;
  if (first === undefined) throw new Error('there is no answer');
  expect(ruledOutBeside(first, candidates, candidates)).toEqual([]);
  return ruledOutBeside(first, candidates, [first]).map(({ quote, because }) => [quote, because]);
}

describe('ruledOutBeside', () => {
  it.each([
    [{ kind: 'unsure' }, 'kind'],
    [{ missingNames: 0.1 }, 'names'],
    [{ isOtherEvent: true, margin: 6 }, 'event'],
    [{ coverage: 0.8 }, 'words'],
    [{}, 'reader'],
  ] as const)(
    'names a rival that is not shown, in its sentence, and what told against it: %o',
    (facts, because) => {
      expect(against(facts)).toEqual([['Mary Moe slept in June.', because]]);
    },
  );

  it('names none that is far behind', () => {
    expect(against({ margin: -20 })).toEqual([]);
  });
});
