import { describe, expect, it } from 'vitest';

import { paragraphsOf, readAs, refusalOf } from '../../support/reading.js';

const lines = (...values: readonly unknown[]): string =>
  values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join('\r\n');

describe('a list of articles', () => {
  it('is an article a line, named after its id or its line', async () => {
    const { articles, refused } = await readAs(
      'l.jsonl',
      lines(
        {
          id: 'x',
          title: 'T',
          text: 'One.\n\nTwo.',
          date: '2025-10-30T10:00',
          source: 'S',
          url: 'https://example.com',
        },
        '',
        { id: 7, text: 'Seven.', title: null, url: 'no address' },
        { text: 'Nameless.' },
      ),
    );
    expect(refused).toEqual([]);
    expect(articles).toMatchObject([
      { path: 'l.jsonl#7', title: 'Seven.', published: null, source: null, url: null },
      { path: 'l.jsonl#line-4', title: 'Nameless.' },
      { path: 'l.jsonl#x', title: 'T', published: '2025-10-30', source: 'S', url: 'https://example.com' },
    ]);
    expect(articles.map(paragraphsOf)).toEqual([['Seven.'], ['Nameless.'], ['One.', 'Two.']]);
  });

  it('is read but for its bad lines, each refused with its reason', async () => {
    const { articles, refused } = await readAs(
      'l.jsonl',
      lines(
        { id: 'a', text: 'Good.' },
        'bad',
        { id: 'b' },
        [],
        { id: 'c', text: 'x', date: '2025-13-01' },
        { id: 'a', text: 'x' },
        { id: 'd', text: ' ' },
      ),
    );
    expect(articles.map(({ text }) => text)).toEqual(['Good.']);
    expect(refused.map(({ path, reason }) => `${path}: ${reason}`)).toEqual([
      'l.jsonl#a: its file has it twice; the first is read.',
      'l.jsonl#c: its date "2025-13-01" is not a day written as YYYY-MM-DD.',
      'l.jsonl#d: it has no text to quote.',
      'l.jsonl#line-2: it is not valid JSON; write one object a line.',
      'l.jsonl#line-3: it is no article: it needs "text", and only words in "title", "date" and the like.',
      'l.jsonl#line-4: it is no article: it needs "text", and only words in "title", "date" and the like.',
    ]);
  });

  it('has no half characters and no zeros in its text, and a name on one line', async () => {
    const { articles } = await readAs('l.jsonl', '{"id":"a\\n\\tb","text":"\\ud800 half \\u0000 zero"}');
    expect(articles).toMatchObject([{ path: 'l.jsonl#a b', text: '\ufffd half \ufffd zero' }]);
  });

  it('tells long names apart', async () => {
    const long = 'x'.repeat(500);
    const { articles } = await readAs(
      'l.jsonl',
      lines({ id: `${long}1`, text: '1.' }, { id: `${long}2`, text: '2.' }),
    );
    expect(articles).toHaveLength(2);
    for (const { path } of articles) expect(path.length).toBeLessThan(200);
  });

  it('is refused when it has no line with words', async () => {
    expect(await refusalOf('l.jsonl', '\n \n')).toBe('it is empty.');
  });
});
