import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { evidenceAt, sentencesOver } from '../../../src/answer/excerpts.js';
import { overlaps } from '../../../src/text/span.js';
import { articleOf } from '../../support/articles.js';

const article = articleOf([
  ['One is here.', 'Two.', 'Three goes on.'],
  ['Four.', 'Five ends it.'],
]);

describe('sentencesOver', () => {
  it('reaches from the first sentence that is touched to the last, and is the span where none is', () => {
    const place = fc.nat(article.text.length + 2);
    fc.assert(
      fc.property(place, fc.nat(article.text.length), (start, length) => {
        const span = { start, end: start + length };
        const touched = article.sentences.filter((sentence) => overlaps(sentence, span));
        expect(sentencesOver(article, span)).toEqual({
          start: touched[0]?.start ?? span.start,
          end: touched.at(-1)?.end ?? span.end,
        });
      }),
    );
  });
});

describe('evidenceAt', () => {
  it('quotes the whole sentence, with the number of its paragraph and of its page', () => {
    const start = article.text.indexOf('ends');
    expect(evidenceAt(article, { start, end: start + 4 })).toMatchObject({
      quote: 'Five ends it.',
      paragraph: 2,
      page: null,
      highlight: { start, end: start + 4 },
    });
    const pages = [
      { start: 0, end: start - 5 },
      { start: start - 5, end: article.text.length },
    ];
    expect(evidenceAt({ ...article, pages }, { start, end: start + 4 }).page).toBe(2);
  });
});
