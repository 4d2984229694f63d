import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Article } from '../../../src/corpus/article.js';
import { citationCard } from '../../../src/presentation/citation-card.js';
import type { AnswerPlace } from '../../../src/presentation/custom-id.js';
import { anyArticle } from '../../support/answers.js';
import { articleOf } from '../../support/articles.js';
import { anyPlaced, common } from '../../support/controls.js';
import { expectSound } from '../../support/replies.js';
import { ENGLISH } from '../../support/wordings.js';

describe('citationCard', () => {
  const cite = (article: Article, at: AnswerPlace) =>
    citationCard(
      { article, answer: null, state: { ...common, action: 'citation', at, isTurn: false } },
      ENGLISH,
    );

  it('stays within the limits, whatever the article and its facts', () => {
    fc.assert(
      fc.property(anyPlaced, anyArticle, ({ article, at }, facts) => {
        const { title, source, url, path, published } = facts;
        const pages = [{ start: 0, end: article.text.length }];
        expectSound(cite({ ...article, title, source, url, path, published, pages }, at));
      }),
      { numRuns: 150 },
    );
  });

  it('says where the words stand, as plain text and as Markdown', () => {
    const article = articleOf([['First.'], ['It *burned* in 1901.']], {
      title: 'The mill',
      source: 'The Post',
      published: '1902-03-04',
      url: 'https://example.com/mill',
      path: 'old/mill.txt',
    });
    const quote = article.sentences[1] ?? { start: 0, end: 0 };
    const text = expectSound(cite(article, { index: 0, article: 'a', quote, highlight: quote }));
    const place = `paragraph 2, characters ${String(quote.start)} to ${String(quote.end)}, old/mill.txt`;
    expect(text).toContain(
      '```\n“It *burned* in 1901.”\n' +
        `The mill, The Post, 4 March 1902, ${place}, https://example.com/mill\n\`\`\``,
    );
    expect(text).toContain(
      '```\n> It \\*burned\\* in 1901.\n\n' +
        `— [The mill](<https://example.com/mill>), The Post, 4 March 1902, ${place}\n\`\`\``,
    );
  });

  it('names the page of an article that has pages', () => {
    const article = articleOf([['First.'], ['It burned in 1901.']]);
    const quote = article.sentences[1] ?? { start: 0, end: 0 };
    const pages = [
      { start: 0, end: 6 },
      { start: quote.start, end: quote.end },
    ];
    const text = expectSound(
      cite({ ...article, pages }, { index: 0, article: 'a', quote, highlight: quote }),
    );
    expect(text.split('page 2, paragraph 2')).toHaveLength(3);
  });

  it('lets no words close the block of code that they stand in', () => {
    const article = articleOf([['It said ``` and @everyone laughed.']]);
    const quote = { start: 0, end: article.text.length };
    const text = expectSound(cite(article, { index: 0, article: 'a', quote, highlight: quote }));
    expect(text).toContain('“It said \\`\\`\\` and \\@everyone laughed.”');
  });
});
