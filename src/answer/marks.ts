import type { Article } from '../corpus/article.js';
import type { Question } from '../question/question.js';
import type { TimeLimit } from '../question/time-limit.js';
import type { Candidate, Reader, ReaderKind, Reading } from '../reading/reader.js';
import type { RankedSentence } from '../retrieval/ranking.js';
import type { Retriever } from '../retrieval/retriever.js';
import type { Window } from '../retrieval/windows.js';
import { firstReaching, indexContaining, shift, slice, type Span } from '../text/span.js';
import type { Value } from './answer.js';
import { mendBorders } from './borders.js';
import { sentencesOver } from './excerpts.js';
import { repetition } from './repetition.js';
import { kindFit, type KindFit } from './kinds.js';
import { isStatement } from './statements.js';
import { supportIn, type Support } from './support.js';
import { timeOf, type TimeFit } from './time-fit.js';
import { valueOf } from './values.js';

/**
 * Work for one question is bounded in windows, so that an answer never depends on the clock. Eight bring one question in
 * four hundred more, and take a third more time.
 */
const MOST_WINDOWS = 6;
/** Spans of one window that are weighed. */
const MOST_SPANS = 5;
/** Code units before and behind a window, and at the head of an article, in which a name of the question may stand. */
const AROUND = 800;

/** A span that a reader marked, and what is known of it. */
export interface Mark {
  readonly article: Article;
  /** Into the article's text. */
  readonly span: Span;
  /** The sentence that holds it, or the sentences, into the article's text. */
  readonly sentence: Span;
  readonly value: Value | null;
  readonly reader: ReaderKind;
  readonly facts: MarkFacts;
}

/** What speaks for a mark and against it. */
export interface MarkFacts extends Support {
  /** The reader's score for the span, less its score for "not in this window". */
  readonly margin: number;
  /** The index's score of its window. */
  readonly match: number;
  /** The same as a share of the best window's, 0 to 1. */
  readonly matchShare: number;
  readonly kind: KindFit;
  readonly time: TimeFit;
  /** Share of its own words that the question has, 0 to 1: an answer is news. */
  readonly repetition: number;
  readonly words: number;
}

/** What a question is answered with. */
export interface Asking {
  readonly retriever: Retriever;
  readonly reader: Reader;
  readonly question: Question;
  /** What the question says about time. */
  readonly limit: TimeLimit | null;
}

/** Has the windows around the best sentences read; each place is marked once, in no particular order. */
export async function gatherMarks(
  asking: Asking,
  ranked: readonly RankedSentence[],
): Promise<readonly Mark[]> {
  const windows = asking.retriever.windows(ranked, MOST_WINDOWS);
  const texts = windows.map(({ article, span }) =>
    slice(asking.retriever.articles[article]?.text ?? '', span),
  );
  const readings = await asking.reader.read(asking.question, texts);
  const best = Math.max(0, ...windows.map(({ score }) => score));
  const marks = windows.flatMap((window, index) => {
    const article = asking.retriever.articles[window.article];
    const reading = readings[index];
    return article === undefined || reading === undefined
      ? []
      : marksOf({ asking, article, window, reading, best });
  });
  return withoutTwins(marks);
}

interface Read {
  readonly asking: Asking;
  readonly article: Article;
  readonly window: Window;
  readonly reading: Reading;
  /** The greatest score of a window. */
  readonly best: number;
}

function marksOf({ asking, article, window, reading, best }: Read): readonly Mark[] {
  const supportOf = rememberSupport(asking, contextOf(article, window.span), article);
  return reading.candidates.slice(0, MOST_SPANS).flatMap((candidate) => {
    const { span, sentence } = placeOf(asking.question, article, candidate, window);
    const words = slice(article.text, span);
    if (!isStatement(slice(article.text, sentence))) return [];
    return {
      article,
      span,
      sentence,
      value: valueIn(asking.question, article, { span, sentence }),
      reader: reading.kind,
      facts: {
        ...supportOf(sentence),
        margin: candidate.score - reading.nullScore,
        match: window.score,
        matchShare: best === 0 ? 0 : window.score / best,
        kind: kindFit(asking.question.type, words),
        time: timeOf(asking.limit, article, sentence),
        repetition: repetition(asking.question, words),
        words: words.split(/\s+/u).length,
      },
    };
  });
}

/** Where a candidate stands in the article, with its borders mended. */
function placeOf(question: Question, article: Article, { start, end }: Candidate, window: Window) {
  const marked = shift({ start, end }, window.span.start);
  const sentence = sentencesOver(article, marked);
  const inSentence = shift(marked, -sentence.start);
  const span = shift(mendBorders(question.type, slice(article.text, sentence), inSentence), sentence.start);
  return { span, sentence };
}

function valueIn(
  question: Question,
  article: Article,
  { span, sentence }: { readonly span: Span; readonly sentence: Span },
): Value | null {
  const from = beforeIn(article, sentence);
  return valueOf(question.type, {
    text: article.text.slice(from, sentence.end),
    highlight: shift(span, -from),
    published: article.published,
  });
}

/** Where the sentence before begins, in the same paragraph; where this one does when there is none. */
function beforeIn({ paragraphs, sentences }: Article, { start, end }: Span): number {
  const paragraph = paragraphs[indexContaining(paragraphs, { start, end })];
  const before = sentences[firstReaching(sentences, start + 1) - 1];
  return before === undefined || paragraph === undefined || before.start < paragraph.start
    ? start
    : before.start;
}

/** What an article says around a window, and what it begins with: there stand the names that the window says "he" of. */
function contextOf({ title, text, paragraphs }: Article, { start, end }: Span): string {
  const lead = paragraphs[0]?.start ?? 0;
  const around = text.slice(Math.max(0, start - AROUND), end + AROUND);
  return `${title}\n${text.slice(lead, lead + AROUND)}\n${around}`;
}

/** What is said of a sentence is reckoned once for all spans in it; two sentences that a span joins are another. */
function rememberSupport({ retriever, question }: Asking, context: string, article: Article) {
  const supportOf = supportIn(question, retriever.vocabulary, context);
  const known = new Map<string, Support>();
  return (sentence: Span): Support => {
    const words = slice(article.text, sentence);
    const support = known.get(words) ?? supportOf(words);
    known.set(words, support);
    return support;
  };
}

/** Windows overlap: of two marks in the same place the surer one stays. */
function withoutTwins(marks: readonly Mark[]): readonly Mark[] {
  const best = new Map<string, Mark>();
  for (const mark of marks) {
    const place = `${mark.article.id} ${String(mark.span.start)} ${String(mark.span.end)}`;
    const known = best.get(place);
    if (known === undefined || mark.facts.margin > known.facts.margin) best.set(place, mark);
  }
  return [...best.values()];
}
