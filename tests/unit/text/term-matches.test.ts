import { describe, expect, it } from 'vitest';

import { analyze } from '../../../src/text/analyzer.js';
import { matchTerms, RELATED_WEIGHT } from '../../../src/text/term-matches.js';

const wanted = [
  { term: 'visit', related: ['travel'], isName: false, spelling: 'visit' },
  { term: 'latakia', related: [], isName: true, spelling: 'Latakia' },
];

describe('matchTerms', () => {
  it('finds the term, a related one for less, and a name in another spelling', () => {
    expect(matchTerms(analyze('They visited and travelled to Lattakia.'), wanted)).toEqual([
      { wanted: 0, token: 1, weight: 1 },
      { wanted: 0, token: 3, weight: RELATED_WEIGHT },
      { wanted: 1, token: 5, weight: 1 },
    ]);
  });

  it('compares names with their particles', () => {
    const name = { term: 'sharaa', related: [], isName: true, spelling: 'al-Sharaa' };
    expect(matchTerms(analyze('Ahmed Al-Shaa spoke.'), [name])).toEqual([{ wanted: 0, token: 2, weight: 1 }]);
    expect(matchTerms(analyze('Shaa spoke.'), [name])).toEqual([]);
  });

  it('finds nothing in nothing', () => {
    expect(matchTerms([], wanted)).toEqual([]);
    expect(matchTerms(analyze('visit'), [])).toEqual([]);
  });
});
