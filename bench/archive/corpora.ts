import type { Article } from '../../src/corpus/article.js';
import { parseArticle, type SourceText } from '../../src/corpus/parse-article.js';
import { madeUpArticles } from '../answers/data.js';

/** Articles of twenty paragraphs each, with so many sentences in all, or a few more. */
export function articlesWith(sentences: number): readonly Article[] {
  const articles: Article[] = [];
  let count = 0;
  for (const source of madeUpArticles()) {
    if (count >= sentences) break;
    const article = parsed(source);
    articles.push(article);
    count += article.sentences.length;
  }
  return articles;
}

/** So many files of one paragraph each, as they are read from a folder. */
export function shortSources(count: number): readonly SourceText[] {
  const sources: SourceText[] = [];
  for (const { text } of madeUpArticles()) {
    for (const paragraph of text.split('\n\n')) {
      if (sources.length === count) return sources;
      sources.push({ path: `short-${String(sources.length).padStart(6, '0')}.txt`, text: paragraph });
    }
  }
  return sources;
}

/** Refused ones are a fault of the benchmark. */
export function parsed(source: SourceText): Article {
  const article = parseArticle(source);
  if ('reason' in article) throw new Error(`${source.path}: ${article.reason}`);
  return article;
}
