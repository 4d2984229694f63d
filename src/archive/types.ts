import type { Answer, Hit } from '../answer/answer.js';
import type { Scope } from '../answer/scope.js';
import type { TimelineEvent } from '../answer/timeline.js';
import type { Article, ArticleInfo } from '../corpus/article.js';
import type { RefusedFile } from '../corpus/list-files.js';
import type { ReaderStatus } from '../reading/reader-thread.js';

export interface SearchResult {
  readonly query: string;
  /** Best first. */
  readonly hits: readonly Hit[];
  readonly edition: string;
}

export interface Timeline {
  /** In order of their days. */
  readonly events: readonly TimelineEvent[];
  readonly edition: string;
}

export interface ArticleList {
  /** In the order of their paths. */
  readonly articles: readonly ArticleInfo[];
  readonly edition: string;
}

/** What a reindex found in the folder, against the edition before. All lists hold paths, sorted. */
export interface ReindexReport {
  readonly edition: string;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: readonly string[];
  readonly refused: readonly RefusedFile[];
  /** Wall-clock time of the whole run. */
  readonly milliseconds: number;
}

/**
 * The live collection. Every call is answered by the edition that is current when the call arrives;
 * a reindex never delays one. Where that edition was lost, the call waits until it is built again; a call that was
 * under way when it was lost is rejected with `worker-lost`.
 */
export interface Archive {
  /** What the current edition was built from; `added` lists every article of the first. */
  readonly report: ReindexReport;
  /** When the current edition was built. */
  readonly indexedAt: Date;
  /** Which reader answers now, and why not the learned one when that is so. */
  readonly reader: ReaderStatus;
  /**
   * The answer from the articles in `scope`, or from all.
   * @throws UserError `bad-question` when there is nothing in the question to look for, `article-unknown` when the
   * edition does not have the article of the scope.
   */
  ask(question: string, scope?: Scope): Promise<Answer>;
  /** At most `limit` hits, best first. @throws UserError `bad-question` when there is nothing to look for. */
  search(query: string, limit: number): Promise<SearchResult>;
  /** Every resolved time of the articles, of a topic or all. @throws UserError `bad-question` as above. */
  timeline(topic: string | null): Promise<Timeline>;
  articles(): Promise<ArticleList>;
  /** @throws UserError `article-unknown`. */
  article(id: string): Promise<Article>;
  /** Ways to go on from what was typed so far: names and titles that the articles hold, at most `limit`, best first. */
  suggest(typed: string, limit: number): Promise<readonly string[]>;
  /** At most three questions that the articles answer. The first call of an edition tries some: it may take seconds. */
  examples(): Promise<readonly string[]>;
  /** Builds the next edition and swaps it in. A call while one runs joins it. When it fails the old edition stays. */
  reindex(): Promise<ReindexReport>;
  /** Ends the workers. Later calls are refused. */
  close(): Promise<void>;
}
