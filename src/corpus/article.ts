import type { Span } from '../text/span.js';

/** What is said of an article beside a quotation: all of it but the words. Unknown facts are `null`, never guessed. */
export interface ArticleInfo {
  /** Ten hexadecimal digits that depend on `path` alone, so that an edited article keeps its id. */
  readonly id: string;
  readonly title: string;
  /** Calendar date of publication, `YYYY-MM-DD`. */
  readonly published: string | null;
  /** Who published it, such as a newspaper's name. */
  readonly source: string | null;
  readonly url: string | null;
  /**
   * Relative to the folder of articles, with `/` between its parts. What is one of several in a file is named after the
   * file: `news.xml#…` with its key, `bundle.zip/inner/a.md`.
   */
  readonly path: string;
}

/**
 * One article. All spans are into `text`, sorted, and do not overlap.
 * Sentences never cross the border of a paragraph; metadata (a date line, front matter) lies outside every paragraph.
 */
export interface Article extends ArticleInfo {
  /** BCP 47 tag of the language, such as `en`. */
  readonly language: string;
  /**
   * Of plain text and Markdown the file as decoded, without its byte order mark and with nothing else changed; of other
   * formats the words that were extracted.
   */
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Span[];
  /** Where each page stands, from page 1 on; null where the format has no pages. Paragraphs may go on over a page's end. */
  readonly pages: readonly Span[] | null;
}

/** The facts about an article, without its text: what crosses threads and stands in replies. */
export function infoOf({ id, title, published, source, url, path }: Article): ArticleInfo {
  return { id, title, published, source, url, path };
}
