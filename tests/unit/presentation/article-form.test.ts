import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseArticle } from '../../../src/corpus/parse-article.js';
import { articleFile, typedFile } from '../../../src/presentation/article-form.js';
import { anyText } from '../../support/samples.js';
import { ENGLISH } from '../../support/wordings.js';

const FIELDS = {
  title: 'A: "bell"',
  date: ' March 5, 2025 ',
  source: '# The Times',
  url: 'https://example.com/a?b=c#d',
  text: '  The bell was cast by Ida Moe.\n\n---\nIt rang twice.',
};

describe('articleFile', () => {
  it('makes Markdown that is read back as what was typed, the text letter by letter', () => {
    const { name, text } = articleFile(FIELDS, ENGLISH);
    expect(name).toBe('A: "bell".md');
    const article = parseArticle({ path: 'bell.md', text });
    expect(article).toMatchObject({
      title: 'A: "bell"',
      published: '2025-03-05',
      source: '# The Times',
      url: 'https://example.com/a?b=c#d',
    });
    expect(text.endsWith(`---\n\n${FIELDS.text}\n`)).toBe(true);
  });

  it('keeps any title, source and text', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (title, source, words) => {
        fc.pre(/\p{L}/u.test(words) && title.trim() !== '');
        const { name, text } = articleFile({ title, date: '', source, text: words }, ENGLISH);
        const article = parseArticle({ path: 'a.md', text });
        expect(name).not.toMatch(/[/\\]/u);
        if ('reason' in article) throw new Error(article.reason);
        expect(article.text.endsWith(`${words}\n`)).toBe(true);
        expect(article.published).toBeNull();
        expect(article.source).toBe(source.trim() === '' ? null : source.trim());
      }),
    );
  });

  it.each([
    ['date', 'some day', 'no single day'],
    ['date', 'October 2025', 'no single day'],
    ['date', 'March 5, 2025 or March 6, 2025', 'no single day'],
    ['url', 'example', 'no web address'],
    ['url', 'javascript:alert(1)', 'no web address'],
    ['text', ' \n ', 'no text'],
  ])('refuses what is wrong in the field %s: %s', (field, value, said) => {
    expect(() => articleFile({ ...FIELDS, [field]: value }, ENGLISH)).toThrow(said);
  });
});

describe('typedFile', () => {
  it('gives back what was typed, whatever is wrong with it', () => {
    const { text } = typedFile({ ...FIELDS, date: 'some day', url: '' });
    expect(text).toContain('date: some day\n');
    expect(text).not.toContain('url:');
    expect(text.endsWith(`${FIELDS.text}\n`)).toBe(true);
  });
});
