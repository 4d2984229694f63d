import { expect } from 'vitest';

import type { Article } from '../../src/corpus/article.js';
import { readSource, type ReadFile } from '../../src/corpus/read-file.js';
import { indexContaining, slice, type Span } from '../../src/text/span.js';

/** What a file of this name and content holds. */
export function readAs(path: string, content: string | Buffer): Promise<ReadFile> {
  return readSource({ path, bytes: Buffer.from(content) });
}

/** The only article of a file; fails where it has another number, or something was refused. */
export async function articleIn(path: string, content: string | Buffer): Promise<Article> {
  const { articles, refused } = await readAs(path, content);
  expect(refused).toEqual([]);
  expect(articles).toHaveLength(1);
  const [article] = articles;
  if (article === undefined) throw new Error('no article');
  return article;
}

/** Why the file as a whole is refused; fails where it is not. */
export async function refusalOf(path: string, content: string | Buffer): Promise<string> {
  const { articles, refused } = await readAs(path, content);
  expect(articles).toEqual([]);
  expect(refused.map((file) => file.path)).toEqual([path]);
  return refused[0]?.reason ?? '';
}

/** The words of each paragraph. */
export function paragraphsOf({ text, paragraphs }: Article): readonly string[] {
  return paragraphs.map((span) => slice(text, span));
}

/** Fails where what was read breaks a law: spans sorted, inside one another, with words; names and reasons fit to be shown. */
export function expectLawful({ articles, refused }: ReadFile, path: string): void {
  for (const article of articles) {
    const { text, paragraphs, sentences, pages } = article;
    for (const spans of [paragraphs, sentences]) {
      expectSorted(spans, text);
      for (const span of spans) expect(slice(text, span).trim()).not.toBe('');
    }
    for (const sentence of sentences) expect(indexContaining(paragraphs, sentence)).toBeGreaterThanOrEqual(0);
    expectSorted(pages ?? [], text);
    expect(text).not.toMatch(/\p{Surrogate}|^\uFEFF/u);
    expect(article.title.trim()).not.toBe('');
    expect(article.title.length).toBeLessThanOrEqual(120);
  }
  const paths = articles.map((article) => article.path);
  expect(new Set(paths).size).toBe(paths.length);
  for (const part of [...articles, ...refused]) expect(part.path.startsWith(path)).toBe(true);
  for (const { reason } of refused) expect(reason).toMatch(/^[a-z].*\.$/u);
}

function expectSorted(spans: readonly Span[], text: string): void {
  let end = 0;
  for (const span of spans) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(span.end).toBeGreaterThanOrEqual(span.start);
    end = span.end;
  }
  expect(end).toBeLessThanOrEqual(text.length);
}
