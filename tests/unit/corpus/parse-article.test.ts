import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Article } from '../../../src/corpus/article.js';
import { articleId, extensionOf, parseArticle } from '../../../src/corpus/parse-article.js';
import { contains, slice } from '../../../src/text/span.js';

function parse(text: string, path = 'a.txt'): Article {
  const article = parseArticle({ path, text });
  if ('reason' in article) throw new Error(article.reason);
  return article;
}

const reasonOf = (text: string, path = 'a.txt') => {
  const article = parseArticle({ path, text });
  return 'reason' in article ? article.reason : null;
};

const paragraphs = (article: Article) => article.paragraphs.map((span) => slice(article.text, span));

describe('parseArticle of plain text', () => {
  it('reads the date line at the head, and never quotes it', () => {
    const article = parse(' date 2025-10-30 Russia has resumed flights. More.\n\nNext.');
    expect(article.published).toBe('2025-10-30');
    expect(paragraphs(article)).toEqual(['Russia has resumed flights. More.', 'Next.']);
    expect(article.title).toBe('Russia has resumed flights.');
  });

  it('takes no other words, and no impossible day, for a date line', () => {
    expect(parse('date 2025-02-30 Text.').published).toBeNull();
    expect(parse('The date 2025-10-30 was fixed.').published).toBeNull();
    expect(paragraphs(parse('date 2025-02-30 Text.'))).toEqual(['date 2025-02-30 Text.']);
  });

  it('takes a short first line with a blank line behind it for the title', () => {
    expect(parse('A heading\n\nThe text.').title).toBe('A heading');
    expect(parse('A sentence.\n\nThe text.').title).toBe('A sentence.');
    expect(parse('A line\nThe text.').title).toBe('A line');
  });

  it('shortens a long first sentence between words', () => {
    const { title } = parse(`${'word '.repeat(60)}end.`);
    expect(title.length).toBeLessThanOrEqual(120);
    expect(title).toMatch(/word…$/u);
  });

  it('refuses a file without a word', () => {
    expect(reasonOf(' \n')).toContain('no text');
    expect(reasonOf('date 2025-10-30')).toContain('no text');
  });
});

describe('parseArticle of Markdown', () => {
  it('reads the front matter, and never quotes it', () => {
    const head =
      '---\ntitle: "A: b"\ndate: 2016-09-07\nsource: Wikinews\nurl: https://example.com/a\nlanguage: fr\n---\n\n';
    const article = parse(`${head}# Heading\n\nText.`, 'a.md');
    expect(article).toMatchObject({
      title: 'A: b',
      published: '2016-09-07',
      source: 'Wikinews',
      url: 'https://example.com/a',
      language: 'fr',
    });
    expect(paragraphs(article)).toEqual(['Heading', 'Text.']);
  });

  it('takes the first heading for the title where the front matter has none', () => {
    expect(parse('Intro.\n\n## The heading\nText.', 'a.md').title).toBe('The heading');
    expect(parse('Intro.', 'a.md')).toMatchObject({
      title: 'Intro.',
      published: null,
      source: null,
      url: null,
      language: 'en',
    });
  });

  it('reads a date line as in plain text, and never quotes it', () => {
    const article = parse('date 2025-10-30 Some news.\n\nMore.', 'a.md');
    expect(article.published).toBe('2025-10-30');
    expect(paragraphs(article)).toEqual(['Some news.', 'More.']);
  });

  it('leaves comments out, whatever they hold and wherever they stand', () => {
    const article = parse(
      'One <!-- a --> two.\n\n<!--\n\n# Draft\n\nhidden\n\n-->\n\nThree <!-- open.',
      'a.md',
    );
    expect(paragraphs(article)).toEqual(['One', 'two.', 'Three <!-- open.']);
  });

  it('never quotes front matter or a comment, whatever stands around them', () => {
    const around = fc.constantFrom(
      'Text. ',
      '\n',
      '\r\n\r\n',
      '# ',
      '```\n',
      '---\n',
      '> ',
      '- ',
      '🙂',
      'x y ',
    );
    const some = fc.array(around, { maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(some, some, some, (before, hidden, after) => {
        const text = `---\ntitle: SECRET\n---\n${before}<!-- SECRET ${hidden} SECRET -->${after}`;
        const article = parseArticle({ path: 'a.md', text });
        if ('reason' in article) return;
        expect(article.text).toBe(text);
        expect(paragraphs(article).join()).not.toContain('SECRET');
      }),
    );
  });
});

describe('parseArticle of anything', () => {
  it('gives spans in order, inside the text, sentences inside paragraphs', () => {
    const piece = fc.constantFrom(
      '---\n',
      'title: x\n',
      'date 2025-10-30 ',
      '# ',
      'A b.',
      ' ',
      '\n\n',
      '\r\n',
      '\t',
      '🙂',
      'שלום',
      'x'.repeat(300),
      '```\n',
      '- ',
      'Dr. ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), fc.constantFrom('a.txt', 'b.md'), (parts, path) => {
        const article = parseArticle({ path, text: parts.join('') });
        if ('reason' in article) return;
        for (const spans of [article.paragraphs, article.sentences]) {
          let end = 0;
          for (const span of spans) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(slice(article.text, span).trim()).not.toBe('');
            end = span.end;
          }
          expect(end).toBeLessThanOrEqual(article.text.length);
        }
        for (const sentence of article.sentences)
          expect(article.paragraphs.some((paragraph) => contains(paragraph, sentence))).toBe(true);
        expect(article.title.trim()).not.toBe('');
      }),
    );
  });
});

describe('articleId and extensionOf', () => {
  it('depend on the path alone', () => {
    expect(articleId('a/b.txt')).toMatch(/^[0-9a-f]{10}$/u);
    expect(articleId('a/b.txt')).not.toBe(articleId('a/c.txt'));
    expect(extensionOf('a.b/C.TXT')).toBe('.txt');
    expect(extensionOf('a.b/c')).toBe('');
  });
});
