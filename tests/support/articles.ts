import type { Article } from '../../src/corpus/article.js';
import type { Span } from '../../src/text/span.js';

/**
 * An article of the given paragraphs, each a list of sentences, with a blank line between paragraphs and a space
 * between sentences. Anything else may be overridden.
 */
export function articleOf(paragraphs: readonly (readonly string[])[], facts: Partial<Article> = {}): Article {
  let text = '';
  const sentences: Span[] = [];
  const spans: Span[] = [];
  for (const paragraph of paragraphs) {
    if (text !== '') text += '\n\n';
    const start = text.length;
    for (const sentence of paragraph) {
      if (text.length > start) text += ' ';
      sentences.push({ start: text.length, end: text.length + sentence.length });
      text += sentence;
    }
    spans.push({ start, end: text.length });
  }
  const path = facts.path ?? 'article.txt';
  return {
    id: path,
    title: 'Untitled',
    published: null,
    source: null,
    url: null,
    path,
    language: 'en',
    text,
    paragraphs: spans,
    sentences,
    pages: null,
    ...facts,
  };
}
