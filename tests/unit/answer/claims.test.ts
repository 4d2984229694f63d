import { describe, expect, it } from 'vitest';

import { backingOf, MOST_CLAIMS } from '../../../src/answer/claims.js';
import { createRetriever } from '../../../src/retrieval/retriever.js';
import { articleOf } from '../../support/articles.js';

const articles = [
  articleOf(
    [['The ship Aurora reached Ostia on Sunday.', 'Its captain is Jane Roe.'], ['The mill burned down.']],
    {
      path: 'a.txt',
    },
  ),
  articleOf([['Jane Roe left the Aurora in Ostia.']], { path: 'b.txt' }),
];
const retriever = createRetriever(articles);
const told = (message: string) =>
  backingOf(retriever, message).claims.map(({ words, support }) => [words, support[0]?.quote ?? null]);

describe('backingOf', () => {
  it('finds for each sentence the one that supports it best, and says where there is none', () => {
    expect(
      told(
        'The Aurora reached Ostia last week. Jane Roe has bought a castle in Sweden.\nThe old mill burned down!',
      ),
    ).toEqual([
      ['The Aurora reached Ostia last week.', 'The ship Aurora reached Ostia on Sunday.'],
      ['Jane Roe has bought a castle in Sweden.', null],
      ['The old mill burned down!', 'The mill burned down.'],
    ]);
  });

  it('passes over greetings, questions, and what is but an address or a mention', () => {
    expect(
      told(
        'Hi all! Who reached Ostia on the Aurora?\n\nhttps://example.com/a_b_c_d <@123456789012345678> so\n\nOh no.',
      ),
    ).toEqual([]);
    expect(told('')).toEqual([]);
  });

  it('looks for the words of a claim, not for the addresses in it', () => {
    expect(
      told('The Aurora reached Ostia: https://example.com/quite-a-long-address/of/ships')[0]?.[1],
    ).toContain('Ostia');
  });

  it('looks at the first claims only, and counts the others', () => {
    const message = Array.from({ length: MOST_CLAIMS + 3 }, () => 'The ship Aurora reached Ostia.').join(' ');
    const { claims, leftOut } = backingOf(retriever, message);
    expect([claims.length, leftOut]).toEqual([MOST_CLAIMS, 3]);
  });

  it('quotes at most two sentences for a claim, each a slice of its article', () => {
    const [claim] = backingOf(retriever, 'Jane Roe left Ostia on the Aurora.').claims;
    expect(claim?.support.length).toBeGreaterThan(0);
    expect(claim?.support.length).toBeLessThanOrEqual(2);
    for (const { article, quote, start, end } of claim?.support ?? [])
      expect(
        articles.find(({ id, path }) => id === article.id && path === article.path)?.text.slice(start, end),
      ).toBe(quote);
  });
});
