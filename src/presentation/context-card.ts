import type { Article } from '../corpus/article.js';
import { pageAt } from '../text/pages.js';
import { contains, firstReaching, indexContaining, overlaps, shift, slice, type Span } from '../text/span.js';
import { cutAround, quotedLength } from './cut.js';
import type { AnswerPlace } from './custom-id.js';
import { articleFacts, markedQuotation, pageWords, PARTING } from './excerpt.js';
import { MOST_TEXT } from './limits.js';
import { smallPrint } from './parts.js';
import type { Reply } from './reply.js';
import { toldCard, type Told } from './told-card.js';
import type { Wording } from './wording.js';

/** Question, heading, facts about the article and edition, at their longest. */
const FRAME = 1100;
/** At the most three paragraphs are shown, and two partings. */
const MOST_QUOTED = MOST_TEXT - FRAME - 2 * PARTING.length;

/** Sentences to either side; far more than have room in one message, unless they are a letter each. */
const MOST_SENTENCES = 40;

/** Words of one paragraph, and its number in the article from 1. */
interface Piece extends Span {
  readonly paragraph: number;
}

/** The paragraphs around an answer, the answer in bold; private. */
export function contextCard({ article, answer, state }: Told<'context'>, wording: Wording): Reply {
  const { paragraphs, contextTitle } = wording.controls;
  const { at } = state;
  const shown = spanAround(article, at, MOST_QUOTED);
  const pieces = piecesOf(article, shown);
  const isCut = !contains(shown, at.quote);
  const [first, last] = [pieces[0]?.paragraph ?? 0, pieces.at(-1)?.paragraph ?? 0];
  const quoted = pieces.map((piece) =>
    markedQuotation(slice(article.text, piece), shift(at.highlight, -piece.start)),
  );
  const facts = [
    ...articleFacts(article, wording),
    ...pageWords(pageAt(article.pages, at.highlight), wording),
    first === last ? wording.paragraph(first) : paragraphs(first, last, article.paragraphs.length),
  ];
  const lines = [
    quoted.join(PARTING),
    ...(isCut ? [smallPrint(wording.shortened)] : []),
    smallPrint(facts.join(' · ')),
  ];
  return toldCard({ answer, state, title: contextTitle, lines }, wording);
}

/**
 * The quotation at `at` with as many whole sentences around it as take at most `most` characters once they are quoted,
 * from the paragraph before its own to the one behind. A quotation that is too long itself is cut around the answer.
 */
export function spanAround(article: Article, { quote, highlight }: AnswerPlace, most: number): Span {
  const { text: words, sentences, paragraphs } = article;
  const fits = (span: Span): boolean =>
    span.end - span.start <= most && quotedLength(slice(words, span)) <= most;
  if (!fits(quote))
    return shift(cutAround(slice(words, quote), shift(highlight, -quote.start), most), quote.start);
  const own = indexContaining(paragraphs, quote);
  if (own < 0) return quote;
  const border = {
    start: (paragraphs[own - 1] ?? paragraphs[own] ?? quote).start,
    end: (paragraphs[own + 1] ?? paragraphs[own] ?? quote).end,
  };
  const grow = (span: Span, by: Span | undefined): Span => {
    if (by === undefined || !contains(border, by)) return span;
    const grown = { start: Math.min(span.start, by.start), end: Math.max(span.end, by.end) };
    return fits(grown) ? grown : span;
  };
  const [first, last] = [firstReaching(sentences, quote.start + 1), firstReaching(sentences, quote.end)];
  let shown: Span = quote;
  // One that has no room is not skipped: what reaches beyond it holds it as well, and has no room either.
  for (let away = 1; away <= MOST_SENTENCES; away += 1) {
    shown = grow(shown, sentences[first - away]);
    shown = grow(shown, sentences[last + away]);
  }
  return shown;
}

/** The parts of `shown` that stand in a paragraph each: what lies between paragraphs is never quoted. */
function piecesOf({ paragraphs }: Article, shown: Span): readonly Piece[] {
  const from = firstReaching(paragraphs, shown.start + 1);
  const pieces: Piece[] = [];
  for (let index = from; index < paragraphs.length; index += 1) {
    const paragraph = paragraphs[index];
    if (paragraph === undefined || !overlaps(paragraph, shown)) break;
    pieces.push({
      start: Math.max(paragraph.start, shown.start),
      end: Math.min(paragraph.end, shown.end),
      paragraph: index + 1,
    });
  }
  return pieces.length === 0 ? [{ ...shown, paragraph: 1 }] : pieces;
}
