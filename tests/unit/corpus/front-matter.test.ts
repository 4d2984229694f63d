import { describe, expect, it } from 'vitest';

import { readFrontMatter } from '../../../src/corpus/front-matter.js';

const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c]`;
const facts = (yaml: string) => {
  const read = readFrontMatter(`---\n${yaml}\n---\nText.`);
  if ('reason' in read) throw new Error(read.reason);
  return read.facts;
};

describe('readFrontMatter', () => {
  it.each([
    ['Unix', '---\ntitle: T\n---\nText.'],
    ['Windows', '---\r\ntitle: T\r\n---\r\nText.'],
    ['blank', '--- \n title:  T  \n---\t\nText.'],
  ])('ends where the text begins, with %s line ends', (_, text) => {
    const read = readFrontMatter(text);
    expect(read).toMatchObject({ facts: { title: 'T' } });
    expect('end' in read && text.slice(read.end)).toBe('Text.');
  });

  it.each(['Text.', '', '----\na: b\n---\n', ' ---\na: b\n---\n', '---\na: b\nText.'])(
    'finds none in %j',
    (text) => {
      expect(readFrontMatter(text)).toMatchObject({ end: 0, facts: { title: null, published: null } });
    },
  );

  it('leaves values as they are written, and what is set to nothing out', () => {
    expect(facts('title: 007\nsource: true\nlanguage:\nother: [x]')).toEqual({
      title: '007',
      source: 'true',
      language: null,
      published: null,
      url: null,
    });
    expect(facts('').title).toBeNull();
  });

  it.each(['2016-09-07', '"2016-09-07"', '2016-09-07T10:00:00Z', '2016-09-07 10:00'])(
    'takes the day of %s',
    (date) => {
      expect(facts(`date: ${date}`).published).toBe('2016-09-07');
    },
  );

  it.each(['javascript:alert(1)', 'example.com', 'file:///etc/passwd', 'https://'])(
    'drops the address %s',
    (url) => {
      expect(facts(`url: "${url}"`).url).toBeNull();
    },
  );

  it.each([
    ['broken YAML', 'title: "open', 'not valid YAML'],
    ['a name twice', 'title: a\ntitle: b', 'not valid YAML'],
    ['a date that is none', 'date: 2016-13-45', '"2016-13-45" is not a day'],
    ['a date in other words', 'date: 7 September 2016', 'is not a day written as YYYY-MM-DD'],
    ['more behind its date', 'date: 2016-09-0712', 'is not a day'],
    ['a list', '- a', 'name: value'],
    ['words alone', 'some words', 'name: value'],
    ['an alias bomb', bomb, 'cannot be read'],
    ['a thousand brackets', `a: ${'['.repeat(1000)}`, 'not valid YAML'],
    ['a book', `a: ${'x'.repeat(30_000)}`, 'longer than'],
  ])('refuses %s in one short sentence', (_, yaml, reason) => {
    const read = readFrontMatter(`---\n${yaml}\n---\nText.`);
    expect('reason' in read && read.reason).toContain(reason);
    expect('reason' in read && read.reason.length).toBeLessThan(160);
    expect('reason' in read && read.reason).toMatch(/^[^\n]*[^.]\.$/u);
  });
});
