import { describe, expect, it } from 'vitest';

import { createSuggestions } from '../../../src/retrieval/suggestions.js';
import { articleOf } from '../../support/articles.js';

const suggest = createSuggestions([
  articleOf(
    [
      [
        'They saw Ahmed al-Sharaa in Moscow.',
        'Then Moscow slept.',
        'Later the Mosel froze.',
        'The Russian fleet sank.',
      ],
    ],
    { title: 'A winter in Moscow' },
  ),
]);

describe('createSuggestions', () => {
  it('offers the titles before anything is typed', () => {
    expect(suggest('', 25)).toEqual(['A winter in Moscow']);
  });

  it('completes the last word to a name, the most frequent first, and leaves the rest as typed', () => {
    expect(suggest('who visited mos', 25)).toEqual(['who visited Moscow', 'who visited Mosel']);
  });

  it('completes a name by any of its words, and over several words', () => {
    expect(suggest('when did sha', 25)).toEqual(['when did Ahmed al-Sharaa']);
    expect(suggest('when did Ahmed al-Sh', 25)).toEqual(['when did Ahmed al-Sharaa']);
  });

  it('offers titles that go on from what was typed', () => {
    expect(suggest('winter in', 25)).toEqual(['A winter in Moscow']);
  });

  it('offers titles by words out of order, and by mistyped ones', () => {
    expect(suggest('moscow winter', 25)).toEqual(['A winter in Moscow']);
    expect(suggest('wintr moscow', 25)).toEqual(['A winter in Moscow']);
    expect(suggest('summer moscow', 25)).toEqual([]);
  });

  it('offers nothing for what is complete, unknown, or an adjective', () => {
    expect(suggest('who visited Mosel', 25)).toEqual([]);
    expect(suggest('xyz', 25)).toEqual([]);
    expect(suggest('the Russ', 25)).toEqual([]);
  });

  it('stops at the limit', () => {
    expect(suggest('mos', 1)).toEqual(['Moscow']);
  });
});
