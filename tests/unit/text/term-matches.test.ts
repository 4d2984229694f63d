import { describe, expect, it } from 'vitest';

import { analyze } from '../../../src/text/analyzer.js';
import { matchTerms, RELATED_WEIGHT } from '../../../src/text/term-matches.js';

const wanted = [
  { term: 'visit', related: ['travel'], isName: false },
  { term: 'latakia', related: [], isName: true },
];

describe('matchTerms', () => {
  it('finds the term, a related one for less, and a name in another spelling', () => {
    expect(matchTerms(analyze('They visited and travelled to Lattakia.'), wanted)).toEqual([
      { wanted: 0, token: 1, weight: 1 },
      { wanted: 0, token: 3, weight: RELATED_WEIGHT },
      { wanted: 1, token: 5, weight: 1 },
    ]);
  });

  it('finds nothing in nothing', () => {
    expect(matchTerms([], wanted)).toEqual([]);
    expect(matchTerms(analyze('visit'), [])).toEqual([]);
  });
});
