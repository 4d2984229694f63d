import { createHash } from 'node:crypto';

import { createAnswerer } from '../answer/answerer.js';
import type { Answer, Excerpt } from '../answer/answer.js';
import { backingOf } from '../answer/claims.js';
import { answeredExamples } from '../answer/examples.js';
import { nearDuplicatesOf, readForComparing } from '../answer/reprints.js';
import { EVERYTHING, type Scope } from '../answer/scope.js';
import { timelineOf } from '../answer/timeline.js';
import { infoOf, type Article } from '../corpus/article.js';
import { UserError } from '../errors.js';
import type { Reader } from '../reading/reader.js';
import type { Collection } from '../retrieval/collection.js';
import { createRetriever } from '../retrieval/retriever.js';
import { createSuggestions } from '../retrieval/suggestions.js';
import { contains, slice, type Span } from '../text/span.js';
import type { ArticleList, SearchResult, Sources, Timeline } from './types.js';

/** Changes whenever the program would answer otherwise from the same articles. */
const INDEX_VERSION = 2;

/** One immutable build of corpus and index. */
export interface Edition {
  /** As `editionId` makes it. */
  readonly id: string;
  /** Groups of articles that reprint one another, by their paths, each of at least two. */
  readonly nearDuplicates: readonly (readonly string[])[];
  /** From the articles in `scope`, or from all. @throws UserError `article-unknown` when the edition lacks its article. */
  readonly ask: (question: string, scope?: Scope) => Promise<Answer>;
  readonly search: (query: string, limit: number, scope?: Scope) => SearchResult;
  /** What the articles have on each claim of somebody's message. */
  readonly sources: (message: string) => Sources;
  /** Of a topic, or of everything when it is null. @throws UserError `bad-question` when there is no word to look for. */
  readonly timeline: (topic: string | null) => Timeline;
  readonly articles: () => ArticleList;
  /** By its id, or by its path. @throws UserError `article-unknown`. */
  readonly article: (wanted: string) => Article;
  readonly suggest: (typed: string, limit: number) => readonly string[];
  /** At most three questions that the articles answer; they are tried when this is first asked, and kept. */
  readonly examples: () => Promise<readonly string[]>;
  /** What the next edition of about the same articles is made from without reading them again. */
  readonly collection: Collection;
  /** Does what the first list of choices, and the next small change, would wait for. */
  readonly prepare: () => void;
}

/** What is known of an edition before it is built. */
export interface Foreknown {
  /** One of about the same articles: only those are read that it does not have, the very same object. */
  readonly previous?: Pick<Edition, 'collection'>;
  /** What was found of the edition with this id. */
  readonly found?: Found | null;
}

/** What only comparing all articles tells, with the id of their edition. */
export interface Found {
  readonly edition: string;
  readonly nearDuplicates: Edition['nearDuplicates'];
}

/**
 * Indexes the articles. Every excerpt that leaves the edition was compared with its article's text. What is known of it
 * before saves time, and changes nothing.
 */
export function buildEdition(
  articles: readonly Article[],
  reader: Reader,
  { previous, found = null }: Foreknown = {},
): Edition {
  const id = editionId(articles);
  const byId = new Map(articles.map((article) => [article.id, article]));
  const retriever = createRetriever(articles, previous?.collection);
  const nearDuplicates = found?.edition === id ? found.nearDuplicates : nearDuplicatesOf(articles);
  const answerer = createAnswerer(retriever, reader, id, nearDuplicates);
  const suggest = createSuggestions(articles);
  return {
    id,
    nearDuplicates,
    ask: async (question, scope = EVERYTHING) => {
      const article = scope.article === null ? null : articleOf(byId, scope.article).id;
      const answer = await answerer.ask(question, { ...scope, article });
      assertAnswerVerbatim(byId, answer);
      return answer;
    },
    search: (query, limit, scope) => {
      const hits = answerer.search(query, limit, scope);
      for (const hit of hits) assertVerbatim(byId, hit);
      return { query, hits, edition: id };
    },
    sources: (message) => {
      const backing = backingOf(retriever, message);
      for (const { support } of backing.claims) for (const excerpt of support) assertVerbatim(byId, excerpt);
      return { ...backing, edition: id };
    },
    timeline: (topic) => {
      const events = timelineOf(retriever, topic);
      for (const event of events) assertVerbatim(byId, event);
      return { events, edition: id };
    },
    articles: () => ({ articles: articles.map(infoOf), edition: id }),
    article: (wanted) => articleOf(byId, wanted),
    suggest,
    examples: once(() => answeredExamples(articles, (question) => answerer.ask(question))),
    collection: retriever.collection,
    prepare: () => {
      suggest('', 0);
      readForComparing(articles);
    },
  };
}

/** What `work` came to the first time it did not fail. */
function once<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let done: Promise<Result> | null = null;
  return () => {
    done ??= work().catch((error: unknown) => {
      done = null;
      throw error;
    });
    return done;
  };
}

/** Eight hexadecimal digits of a hash of all that can be seen of the articles, and the program's index version. */
export function editionId(articles: readonly Article[]): string {
  const hash = createHash('sha256').update(`index ${String(INDEX_VERSION)}\n`);
  for (const article of articles)
    hash.update(`${JSON.stringify([infoOf(article), article.language])}\n${article.text}\n`);
  return hash.digest('hex').slice(0, 8);
}

function assertAnswerVerbatim(articles: ReadonlyMap<string, Article>, answer: Answer): void {
  for (const excerpt of answer.nearest) assertVerbatim(articles, excerpt);
  for (const { text, evidence, why } of answer.answers) {
    for (const excerpt of [...evidence, ...why.ruledOut]) assertVerbatim(articles, excerpt);
    const [best] = evidence;
    const words =
      best === undefined ? null : slice(articles.get(best.article.id)?.text ?? '', best.highlight);
    if (words !== text) throw new Error('a short answer is not what its first evidence says');
  }
}

/** Law 1, where answers leave the core: a quotation that is no slice of its article is a fault, and is not shown. */
function assertVerbatim(
  articles: ReadonlyMap<string, Article>,
  excerpt: Excerpt & { readonly highlight?: Span },
): void {
  const text = articles.get(excerpt.article.id)?.text ?? '';
  const isInside = excerpt.highlight === undefined || contains(excerpt, excerpt.highlight);
  if (excerpt.quote === '' || slice(text, excerpt) !== excerpt.quote || !isInside) {
    throw new Error(
      `an excerpt of ${excerpt.article.path} at ${String(excerpt.start)} is not what the article says there`,
    );
  }
}

function articleOf(articles: ReadonlyMap<string, Article>, wanted: string): Article {
  const article = articles.get(wanted) ?? [...articles.values()].find(({ path }) => path === wanted);
  if (article !== undefined) return article;
  throw new UserError(
    'article-unknown',
    `There is no article "${wanted}". The list of articles gives their ids.`,
  );
}
