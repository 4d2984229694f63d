import type { Article } from '../corpus/article.js';
import { UserError } from '../errors.js';
import { analyzeQuestion } from '../question/analyze-question.js';
import type { Retriever } from '../retrieval/retriever.js';
import { findDates, type DateMention } from '../text/dates.js';
import { indexContaining, shift, slice, type Span } from '../text/span.js';
import type { Evidence } from './answer.js';
import { evidenceAt } from './excerpts.js';

/** A time that an article names, with the sentence that names it; `highlight` is where the time's words stand. */
export interface TimelineEvent extends Evidence {
  /** First and last day, both inclusive, `YYYY-MM-DD`; computed from the words and the article's date. */
  readonly from: string;
  readonly to: string;
  readonly precision: DateMention['precision'];
  /** The words alone do not give the days: they were reckoned from the article's date, or a date before them. */
  readonly isComputed: boolean;
  /** A slice of the article: the words at `highlight`. */
  readonly words: string;
}

/** No sentence of prose names more; what does is a table without line ends, and its text would be repeated for each. */
const MOST_IN_A_PARAGRAPH = 100;

interface Place {
  /** Index of the article in the retriever's list. */
  readonly article: number;
  readonly paragraph: Span;
}

/**
 * Every resolved time of the articles, in order of its first day, then its last, then the articles and their text.
 * With a topic, only those of paragraphs that have each of its words, or a word related to it. What stays open is left out.
 * @throws UserError `bad-question` when the topic has no word to look for.
 */
export function timelineOf(retriever: Retriever, topic: string | null): readonly TimelineEvent[] {
  if (topic !== null) return eventsIn(retriever, matchingPlaces(retriever, topic));
  const known = everything.get(retriever) ?? eventsIn(retriever, allPlaces(retriever.articles));
  everything.set(retriever, known);
  return known;
}

/** The events of all articles, once they were asked for: finding every date of a large collection takes seconds. */
const everything = new WeakMap<Retriever, readonly TimelineEvent[]>();

function eventsIn(retriever: Retriever, places: readonly Place[]): readonly TimelineEvent[] {
  return places
    .flatMap(({ article, paragraph }) => {
      const found = retriever.articles[article];
      return found === undefined ? [] : eventsOf(found, paragraph).map((event) => ({ article, event }));
    })
    .sort(
      (a, b) =>
        compare(a.event, b.event) ||
        a.article - b.article ||
        a.event.highlight.start - b.event.highlight.start,
    )
    .map(({ event }) => event);
}

function compare(a: TimelineEvent, b: TimelineEvent): number {
  const [one, other] = [a.from + a.to, b.from + b.to];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The paragraph is read as a whole, as "two days later" may be counted from the sentence before. */
function eventsOf(article: Article, paragraph: Span): readonly TimelineEvent[] {
  return findDates(slice(article.text, paragraph), article.published)
    .slice(0, MOST_IN_A_PARAGRAPH)
    .flatMap(({ range, precision, isRelative, start, end }) => {
      if (range === null) return [];
      const highlight = shift({ start, end }, paragraph.start);
      return [
        {
          ...range,
          precision,
          isComputed: isRelative,
          words: slice(article.text, highlight),
          ...evidenceAt(article, highlight),
        },
      ];
    });
}

function allPlaces(articles: readonly Article[]): readonly Place[] {
  return articles.flatMap(({ paragraphs }, article) =>
    paragraphs.map((paragraph) => ({ article, paragraph })),
  );
}

function matchingPlaces(retriever: Retriever, topic: string): readonly Place[] {
  const question = analyzeQuestion(topic, retriever.languages);
  if (question.terms.length === 0) {
    throw new UserError(
      'bad-question',
      'The topic has no word that could be looked for. Name a person, a place or a thing.',
    );
  }
  const matches = question.terms.map((term) => paragraphsWith(retriever, { ...question, terms: [term] }));
  return allPlaces(retriever.articles).filter(({ paragraph }) =>
    matches.every((found) => found.has(paragraph)),
  );
}

/** The paragraphs, as objects of the articles, with a sentence that matches. */
function paragraphsWith(retriever: Retriever, question: Parameters<Retriever['rank']>[0]): ReadonlySet<Span> {
  return new Set(
    retriever.rank(question).flatMap(({ article, span }) => {
      const paragraphs = retriever.articles[article]?.paragraphs ?? [];
      return paragraphs[indexContaining(paragraphs, span)] ?? [];
    }),
  );
}
