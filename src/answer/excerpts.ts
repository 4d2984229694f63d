import { infoOf, type Article } from '../corpus/article.js';
import { contains, overlaps, slice, type Span } from '../text/span.js';
import type { Evidence, Excerpt } from './answer.js';

/** The words of `article` at `span`, with where they stand. */
export function excerptOf(article: Article, span: Span): Excerpt {
  const paragraph = article.paragraphs.findIndex((candidate) => contains(candidate, span));
  return {
    article: infoOf(article),
    quote: slice(article.text, span),
    start: span.start,
    end: span.end,
    paragraph: paragraph + 1,
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
export function sentencesOver(article: Article, span: Span): Span {
  const touched = article.sentences.filter((sentence) => overlaps(sentence, span));
  return { start: touched[0]?.start ?? span.start, end: touched.at(-1)?.end ?? span.end };
}
