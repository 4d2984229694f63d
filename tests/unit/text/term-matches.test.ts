import { describe, expect, it } from 'vitest';

import { analyze } from '../../../src/text/analyzer.js';
import { matchTerms, RELATED_WEIGHT } from '../../../src/text/term-matches.js';

const wanted = [
  { term: 'visit', related: ['travel'], variants: [], isName: false, spelling: 'visit' },
  { term: 'latakia', related: [], variants: [], isName: true, spelling: 'Latakia' },
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
    const name = { term: 'sharaa', related: [], variants: [], isName: true, spelling: 'al-Sharaa' };
    expect(matchTerms(analyze('Ahmed Al-Shaa spoke.'), [name])).toEqual([{ wanted: 0, token: 2, weight: 1 }]);
    expect(matchTerms(analyze('Shaa spoke.'), [name])).toEqual([]);
  });

  it('finds a variant of several words only where they stand in a row, and no pronoun for an abbreviation', () => {
    const want = (term: string, variant: readonly string[]) => ({
      term,
      related: [],
      variants: [{ terms: variant, weight: 0.8 }],
      isName: true,
      spelling: term,
    });
    const nations = matchTerms(analyze('The United Nations of united peoples, a nation'), [
      want('un', ['unit', 'nation']),
    ]);
    expect(nations.map(({ token, weight }) => [token, weight])).toEqual([
      [1, 0.8],
      [2, 0.8],
    ]);
    const states = matchTerms(analyze('They told us that the US left.'), [want('america', ['us'])]);
    expect(states.map(({ token }) => token)).toEqual([5]);
  });

  it('finds nothing in nothing', () => {
    expect(matchTerms([], wanted)).toEqual([]);
    expect(matchTerms(analyze('visit'), [])).toEqual([]);
  });
});
