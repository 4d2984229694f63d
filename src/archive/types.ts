import type { Answer, Hit } from '../answer/answer.js';
import type { Backing } from '../answer/claims.js';
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

/** What the articles have on a message. */
export interface Sources extends Backing {
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

/** What a run found in the folders, against the edition before. All lists of paths are sorted. */
export interface ReindexReport {
  readonly edition: string;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: readonly string[];
  /** Files, or parts of them, that are no articles, each with its reason. */
  readonly refused: readonly RefusedFile[];
  /** Articles without a date of publication. */
  readonly undated: readonly string[];
  /** Groups of articles that reprint one another, each of at least two. They count as one source. */
  readonly nearDuplicates: readonly (readonly string[])[];
  /** Wall-clock time of the whole run. */
  readonly milliseconds: number;
}

/** How far a run is. */
export interface Progress {
  /** First the folders are listed, then their files read, then the articles indexed. */
  readonly phase: 'listing' | 'reading' | 'indexing';
  /** Files that are read; 0 while they are listed, `total` while they are indexed. */
  readonly done: number;
  /** Files that there are; 0 while they are listed. */
  readonly total: number;
  readonly startedAt: Date;
  /** Files read in a second; null while there is none. */
  readonly perSecond: number | null;
  /** Until the phase ends, by what it took so far or the last time; null where nothing tells. */
  readonly millisecondsLeft: number | null;
}

/** Told of a run's progress at each step, at most ten times a second, and of every change of its phase. */
export type OnProgress = (progress: Progress) => void;

/** Who adds an article, and when. */
export interface Adder {
  /** As the caller knows them, such as a Discord user's id; it is kept beside the file. */
  readonly by: string;
  readonly at: Date;
}

/** A file of the folder for added articles. */
export interface AddedFile {
  /** `added/` and its name: what its articles' paths begin with. */
  readonly path: string;
  /** Null where the file was put there by other means. */
  readonly added: Adder | null;
}

/** What came of adding a file. */
export interface Addition {
  readonly file: AddedFile;
  /** What the file holds now, in its order. */
  readonly articles: readonly ArticleInfo[];
  /** Parts of it that are no articles. */
  readonly refused: readonly RefusedFile[];
  /** Of the run that indexed it; other files added meanwhile may be in it. */
  readonly report: ReindexReport;
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
  /** At most `limit` hits in `scope`, or in all, best first. @throws UserError `bad-question` when there is nothing to look for. */
  search(query: string, limit: number, scope?: Scope): Promise<SearchResult>;
  /** What the articles have on each claim of somebody's message. */
  sources(message: string): Promise<Sources>;
  /** Every resolved time of the articles, of a topic or all. @throws UserError `bad-question` as above. */
  timeline(topic: string | null): Promise<Timeline>;
  articles(): Promise<ArticleList>;
  /** @throws UserError `article-unknown`. */
  article(id: string): Promise<Article>;
  /** Ways to go on from what was typed so far: names and titles that the articles hold, at most `limit`, best first. */
  suggest(typed: string, limit: number): Promise<readonly string[]>;
  /** At most three questions that the articles answer. The first call of an edition tries some: it may take seconds. */
  examples(): Promise<readonly string[]>;
  /**
   * Builds the next edition from what the folders hold now and swaps it in; where nothing changed the edition stays. A
   * call while one runs joins it. When it fails the old edition stays.
   */
  reindex(onProgress?: OnProgress): Promise<ReindexReport>;
  /** What a reindex would come to now. Changes nothing, and delays nothing. */
  preview(onProgress?: OnProgress): Promise<ReindexReport>;
  /**
   * Goes back to the edition before the current one; the report tells what that changed. Files stay as they are, so that
   * the next reindex, or the next start, finds them again.
   * @throws UserError `nothing-to-undo` when there is none: at first, and after an undo.
   */
  undo(): Promise<ReindexReport>;
  /** How far the run is that is under way, which may be of a reindex, an undo, or added files; null when none is. */
  progress(): Progress | null;
  /** The largest file that can be added, in bytes. */
  readonly mostAddedBytes: number;
  /**
   * Keeps a file in the folder for added articles, under its name made safe, and indexes it. It is read before it is kept.
   * The same file under the same name is no change. Resolves when its articles can be found.
   * @throws UserError `article-refused` when the name, the size or the contents will not do, or another file has the
   * name; nothing is kept then.
   */
  addArticle(name: string, bytes: Uint8Array, adder: Adder): Promise<Addition>;
  /**
   * Removes the file of an added article, and with it every article that the file holds; resolves when none of them is
   * found any more. `path` is the article's or the file's.
   * @throws UserError `article-unknown` when no file is there, `article-refused` when it was not added, or is all there is.
   */
  removeArticle(path: string): Promise<ReindexReport>;
  /** Every file of the folder for added articles, in the order of their paths. */
  added(): Promise<readonly AddedFile[]>;
  /** Ends the workers. Later calls are refused. */
  close(): Promise<void>;
}
