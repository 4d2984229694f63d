import { describe, expect, it } from 'vitest';

import { timelineOf } from '../../../src/answer/timeline.js';
import { createRetriever } from '../../../src/retrieval/retriever.js';
import { articleOf } from '../../support/articles.js';

const ships = articleOf(
  [
    ['Ships reached Ostia on October 26.', 'Two days later they left.'],
    ['The harbour was built in 1987.', 'Somebody waited for five days.'],
  ],
  { path: 'ships.txt', published: '2025-10-30' },
);
const undated = articleOf([['The mill burned down on Wednesday.', 'It was built in July 1900 or 1987.']], {
  path: 'mill.txt',
});

const line = (topic: string | null, ...articles: Parameters<typeof createRetriever>[0]) =>
  timelineOf(createRetriever(articles), topic).map(({ from, to, precision, words, quote }) => [
    `${from}/${to}`,
    precision,
    words,
    quote,
  ]);

describe('timelineOf', () => {
  it('lists every resolved time in order, with its whole sentence, and what is counted from the one before', () => {
    expect(line(null, ships, undated)).toEqual([
      ['1900-07-01/1900-07-31', 'month', 'July 1900', 'It was built in July 1900 or 1987.'],
      ['1987-01-01/1987-12-31', 'year', '1987', 'The harbour was built in 1987.'],
      ['1987-01-01/1987-12-31', 'year', '1987', 'It was built in July 1900 or 1987.'],
      ['2025-10-26/2025-10-26', 'day', 'October 26', 'Ships reached Ostia on October 26.'],
      ['2025-10-28/2025-10-28', 'day', 'Two days later', 'Two days later they left.'],
    ]);
  });

  it('keeps to the paragraphs that have every word of the topic', () => {
    expect(line('Ostia ships', ships, undated).map(([, , words]) => words)).toEqual([
      'October 26',
      'Two days later',
    ]);
    expect(line('Ostia mill', ships, undated)).toEqual([]);
    expect(() => line('who is it', ships)).toThrow('no word');
  });

  it('knows the words of a topic in the language of the articles', () => {
    const russian = articleOf([['Корабли пришли в порт: 2025-10-26.'], ['Порт закрыли: 2025-11-02.']], {
      language: 'ru',
    });
    expect(line('корабль', russian).map(([, , words]) => words)).toEqual(['2025-10-26']);
  });

  it('has nothing to say of no articles, and a bounded number of times of one endless paragraph', () => {
    expect(line(null)).toEqual([]);
    expect(line(null, articleOf([['In 2014 '.repeat(5_000)]])).length).toBe(100);
  });
});
