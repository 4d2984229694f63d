import type { Article } from '../corpus/article.js';
import { pageAt } from '../text/pages.js';
import { indexContaining, shift, slice, type Span } from '../text/span.js';
import { cutAround, label } from './cut.js';
import { dateWords } from './dates.js';
import { articleFacts, pageWords } from './excerpt.js';
import { blockQuote, escapeMarkdown, unescapeMarkdown } from './markdown.js';
import { smallPrint } from './parts.js';
import type { Reply } from './reply.js';
import { toldCard, type Told } from './told-card.js';
import type { Wording } from './wording.js';

/** A quotation stands in a card twice, once as Markdown with its escapes. */
const MOST_QUOTED = 1000;
const LONGEST_TITLE = 100;
const LONGEST_SOURCE = 60;
const LONGEST_URL = 300;
const LONGEST_PATH = 120;
/** What opens and closes a block of code. */
const FENCE = '```';

/** The quotation with its source, to be copied as plain text or as Markdown; private. */
export function citationCard({ article, answer, state }: Told<'citation'>, wording: Wording): Reply {
  const { citationTitle, plain, markdown } = wording.controls;
  const { quote, highlight } = state.at;
  const within = cutAround(slice(article.text, quote), shift(highlight, -quote.start), MOST_QUOTED);
  const shown = shift(within, quote.start);
  const words = slice(article.text, shown);
  const isCut = words.length < quote.end - quote.start;
  const lines = [
    `**${plain}**`,
    copyable(`${wording.quoted(words)}\n${plainSource(article, shown, wording)}`),
    `**${markdown}**`,
    copyable(`${blockQuote(escapeMarkdown(words))}\n\n— ${markdownSource(article, shown, wording)}`),
    ...(isCut ? [smallPrint(wording.shortened)] : []),
  ];
  return toldCard({ answer, state, title: citationTitle, lines }, wording);
}

/** A block of code, which Discord shows letter by letter and lets people copy. Text that would close it stands outside. */
function copyable(content: string): string {
  return content.includes(FENCE) ? escapeMarkdown(content) : `${FENCE}\n${content}\n${FENCE}`;
}

function plainSource(article: Article, span: Span, wording: Wording): string {
  const { title, source, published, url } = article;
  return [
    plainLabel(title, LONGEST_TITLE),
    ...(source === null ? [] : [plainLabel(source, LONGEST_SOURCE)]),
    published === null ? wording.undated : dateWords(published, wording.locale),
    ...place(article, span, wording),
    plainLabel(article.path, LONGEST_PATH),
    ...(url === null || url.length > LONGEST_URL ? [] : [plainLabel(url, LONGEST_URL)]),
  ].join(', ');
}

function markdownSource(article: Article, span: Span, wording: Wording): string {
  const path = label(article.path, LONGEST_PATH);
  // The only part that is not escaped, and so could close the block.
  const url = article.url?.includes('`') === true ? null : article.url;
  return [...articleFacts({ ...article, url }, wording), ...place(article, span, wording), path].join(', ');
}

function place({ paragraphs, pages }: Article, span: Span, wording: Wording): readonly string[] {
  const paragraph = indexContaining(paragraphs, span) + 1;
  return [
    ...pageWords(pageAt(pages, span), wording),
    ...(paragraph === 0 ? [] : [wording.paragraph(paragraph)]),
    wording.controls.offsets(span.start, span.end),
  ];
}

/** On one line and cut like a label, with nothing escaped: for a block of code. */
function plainLabel(words: string, most: number): string {
  return unescapeMarkdown(label(words, most));
}
