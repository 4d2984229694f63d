import { describe, expect, it } from 'vitest';

import { gatherMarks } from '../../../src/answer/marks.js';
import { analyzeQuestion } from '../../../src/question/analyze-question.js';
import type { Reader } from '../../../src/reading/reader.js';
import { createRetriever } from '../../../src/retrieval/retriever.js';
import { slice } from '../../../src/text/span.js';
import { articleOf } from '../../support/articles.js';

/** Marks the words wherever they stand in a window, the first most surely. */
function readerOf(marked: readonly string[]): Reader {
  return {
    read: (_, windows) =>
      Promise.resolve(
        windows.map((window) => ({
          kind: 'learned' as const,
          nullScore: 0,
          candidates: marked.map((words, index) => {
            const start = window.indexOf(words);
            return { start, end: start + words.length, score: 9 - index };
          }),
        })),
      ),
  };
}

const marksOn = (marked: readonly string[]) => {
  const article = articleOf([['Jane Roe visited Ostia.', 'The storm came at night.']]);
  const retriever = createRetriever([article]);
  const question = analyzeQuestion('Who visited Ostia in the storm?');
  return gatherMarks(
    { retriever, reader: readerOf(marked), question, limit: null },
    retriever.rank(question),
  );
};

describe('gatherMarks', () => {
  it('reckons a span over two sentences by both, whichever is marked first', async () => {
    for (const marked of [
      ['Jane Roe', 'Ostia. The storm'],
      ['Ostia. The storm', 'Jane Roe'],
    ]) {
      const coverage = new Map(
        (await marksOn(marked)).map(({ article, span, facts }) => [
          slice(article.text, span),
          facts.coverage,
        ]),
      );
      expect(coverage.get('Ostia. The storm')).toBe(1);
      expect(coverage.get('Jane Roe')).toBeLessThan(1);
    }
  });
});
