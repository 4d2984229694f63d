import { infoOf, type Article } from '../corpus/article.js';
import { pageAt } from '../text/pages.js';
import { firstReaching, indexContaining, slice, type Span } from '../text/span.js';
import type { Evidence, Excerpt } from './answer.js';

/** The words of `article` at `span`, with where they stand. */
export function excerptOf(article: Article, span: Span): Excerpt {
  return {
    article: infoOf(article),
    quote: slice(article.text, span),
    start: span.start,
    end: span.end,
    paragraph: indexContaining(article.paragraphs, span) + 1,
    page: pageAt(article.pages, span),
  };
}

/** The sentence, or sentences, that hold `highlight`, as evidence for it. */
export function evidenceAt(article: Article, highlight: Span): Evidence {
  return {
    ...excerptOf(article, sentencesOver(article, highlight)),
    highlight: { start: highlight.start, end: highlight.end },
  };
}

/** From the start of the first sentence that `span` touches to the end of the last; `span` itself where it touches none. */
export function sentencesOver({ sentences }: Article, span: Span): Span {
  let at = firstReaching(sentences, span.start + 1);
  const first = sentences[at];
  if (first === undefined || first.start >= span.end) return { start: span.start, end: span.end };
  while ((sentences[at + 1]?.start ?? Infinity) < span.end) at += 1;
  return { start: first.start, end: sentences[at]?.end ?? first.end };
}
