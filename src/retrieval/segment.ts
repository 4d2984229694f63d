import type { Article } from '../corpus/article.js';
import { writesNounsWithCapital } from '../text/language-tags.js';
import { contains, slice } from '../text/span.js';
import { gatherRuns, type NameRuns } from './name-runs.js';
import {
  addUnit,
  draftPostings,
  sortPostings,
  withRoom,
  type Postings,
  type PostingsDraft,
} from './postings.js';
import { scan, wordsIn, type Run } from './scanned.js';
import { varietyOf } from './variety.js';
import { FORM, formsIn, type WordBook } from './word-book.js';

/** Some articles, read once and sorted by their terms. Its numbers of units count within it; those of terms are its book's. */
export interface Segment {
  readonly sentences: Postings;
  readonly paragraphs: Postings;
  /** The whole texts of the articles, and their titles. */
  readonly articles: Postings;
  readonly titles: Postings;
  /** For each article its first sentence and paragraph, and behind the last article the number of all. */
  readonly firstSentence: Uint32Array;
  readonly firstParagraph: Uint32Array;
  /** For each sentence its paragraph, and 1 for prose, less where it, or its article, says the same words again and again. */
  readonly paragraphOf: Uint32Array;
  readonly variety: Float64Array;
  /** For each form the first article that has it in a sentence, counted from 1; 0 where none has. */
  readonly firstOf: Int32Array;
  readonly tally: Tally;
}

/** How often things stand in the sentences of some articles. Of others the tally is another, and that of both the sum. */
export interface Tally {
  /** By form. */
  readonly counts: Int32Array;
  /** By form: not at the beginning of a sentence, where a capital says nothing. None in a language that writes every noun with one. */
  readonly inside: Int32Array;
  /** By folded word: behind an Arabic article. */
  readonly behindArticle: Int32Array;
  readonly runs: ReadonlyMap<string, number>;
  /** Short names that articles explain, each with the number of its article. */
  readonly explained: readonly ExplainedName[];
}

export interface ExplainedName {
  readonly article: number;
  readonly short: string;
  readonly name: string;
}

/** What is gathered while the articles are read. */
interface Draft {
  readonly book: WordBook;
  readonly postings: Readonly<Record<'sentences' | 'paragraphs' | 'articles' | 'titles', PostingsDraft>>;
  readonly firstSentence: number[];
  readonly firstParagraph: number[];
  readonly paragraphOf: number[];
  readonly variety: number[];
  counts: Int32Array;
  inside: Int32Array;
  behindArticle: Int32Array;
  firstOf: Int32Array;
  readonly runs: Map<string, number>;
  readonly explained: ExplainedName[];
}

/** Reads the articles, each once; `book` gets the forms that it has not. The list may be empty. */
export function buildSegment(book: WordBook, articles: readonly Article[]): Segment {
  const draft: Draft = {
    book,
    postings: {
      sentences: draftPostings(),
      paragraphs: draftPostings(),
      articles: draftPostings(),
      titles: draftPostings(),
    },
    firstSentence: [0],
    firstParagraph: [0],
    paragraphOf: [],
    variety: [],
    counts: new Int32Array(),
    inside: new Int32Array(),
    behindArticle: new Int32Array(),
    firstOf: new Int32Array(),
    runs: new Map(),
    explained: [],
  };
  for (const [index, article] of articles.entries()) readArticle(draft, article, index);
  return segmentOf(draft);
}

function segmentOf(draft: Draft): Segment {
  const { book, postings, counts, inside, behindArticle, firstOf, runs, explained } = draft;
  const terms = book.terms.names.length;
  return {
    sentences: sortPostings(postings.sentences, terms),
    paragraphs: sortPostings(postings.paragraphs, terms),
    articles: sortPostings(postings.articles, terms),
    titles: sortPostings(postings.titles, terms),
    firstSentence: Uint32Array.from(draft.firstSentence),
    firstParagraph: Uint32Array.from(draft.firstParagraph),
    paragraphOf: Uint32Array.from(draft.paragraphOf),
    variety: Float64Array.from(draft.variety),
    firstOf,
    tally: { counts, inside, behindArticle, runs, explained },
  };
}

function readArticle(draft: Draft, article: Article, index: number): void {
  const { book, postings } = draft;
  const { text, title, language, paragraphs, sentences } = article;
  const formOf = formsIn(book, language);
  const termOf = book.forms.term;
  const words = scan(text, formOf);
  addUnit(postings.articles, { words, from: 0, to: words.forms.length }, termOf);
  const titled = scan(title, formOf);
  addUnit(postings.titles, { words: titled, from: 0, to: titled.forms.length }, termOf);
  for (const paragraph of paragraphs)
    addUnit(postings.paragraphs, wordsIn(text, words, paragraph, formOf), termOf);
  readPlaces(draft, article);
  for (const sentence of sentences) {
    const run = wordsIn(text, words, sentence, formOf);
    addUnit(postings.sentences, run, termOf);
    countWords(draft, run, { article: index, tellsNames: !writesNounsWithCapital(language) });
    const names: NameRuns = { counts: draft.runs, explained: [] };
    gatherRuns(book, text, run, names);
    for (const { short, name } of names.explained) draft.explained.push({ article: index, short, name });
  }
}

/** Where the sentences of an article stand, and how varied they are. */
function readPlaces(draft: Draft, { text, paragraphs, sentences }: Article): void {
  const first = draft.firstParagraph.at(-1) ?? 0;
  const ofArticle = varietyOf(text);
  let paragraph = 0;
  for (const span of sentences) {
    while (paragraph < paragraphs.length - 1 && !contains(paragraphs[paragraph] ?? span, span))
      paragraph += 1;
    draft.paragraphOf.push(first + paragraph);
    draft.variety.push(ofArticle * varietyOf(slice(text, span)));
  }
  draft.firstSentence.push((draft.firstSentence.at(-1) ?? 0) + sentences.length);
  draft.firstParagraph.push(first + paragraphs.length);
}

interface Place {
  readonly article: number;
  readonly tellsNames: boolean;
}

function countWords(draft: Draft, { words, from, to }: Run, { article, tellsNames }: Place): void {
  const { bits, folded } = draft.book.forms;
  const last = draft.book.forms.written.length - 1;
  draft.counts = withRoom(draft.counts, last);
  draft.inside = withRoom(draft.inside, last);
  draft.firstOf = withRoom(draft.firstOf, last);
  draft.behindArticle = withRoom(draft.behindArticle, draft.book.foldedWords.names.length - 1);
  const { counts, inside, firstOf, behindArticle } = draft;
  for (let at = from; at < to; at += 1) {
    const form = words.forms[at] ?? 0;
    counts[form] = (counts[form] ?? 0) + 1;
    if (firstOf[form] === 0) firstOf[form] = article + 1;
    if (at === from) continue;
    if (tellsNames) inside[form] = (inside[form] ?? 0) + 1;
    const isBehind =
      words.ends[at - 1] === (words.starts[at] ?? 0) - 1 &&
      ((bits[words.forms[at - 1] ?? 0] ?? 0) & FORM.arabicArticle) !== 0 &&
      ((bits[form] ?? 0) & FORM.listed) !== 0;
    const word = folded[form] ?? 0;
    if (isBehind) behindArticle[word] = (behindArticle[word] ?? 0) + 1;
  }
}
