import type { Ansis } from 'ansis';

import type { Answer, Evidence, Excerpt, NotFound, Value } from '../answer/answer.js';
import type { ReindexReport, SearchResult, Timeline } from '../archive/types.js';
import type { Article, ArticleInfo } from '../corpus/article.js';
import { visible, visibleLine } from './visible.js';

/**
 * What the terminal tool prints for a person: plain lines, coloured by `paint` where the terminal can. Control
 * characters of articles and names are shown as signs: only the JSON output is exact to the character.
 */
export interface Printer {
  answer(answer: Answer): string;
  search(result: SearchResult): string;
  timeline(timeline: Timeline): string;
  articles(articles: readonly ArticleInfo[]): string;
  article(article: Article): string;
  /** Of the first edition: what it has is what was added. */
  check(report: ReindexReport): string;
}

/** `paint` with level 0 prints no colours. */
export function createPrinter(paint: Ansis): Printer {
  const source = ({ article, page, paragraph }: Excerpt): string => {
    const facts = [
      article.title,
      article.source,
      article.published ?? 'undated',
      page === null ? null : `page ${String(page)}`,
      `paragraph ${String(paragraph)}`,
      article.path,
    ];
    return paint.dim(`  — ${visibleLine(facts.filter((fact) => fact !== null).join(' · '))}`);
  };
  const excerpt = (found: Excerpt): string => `${quoted(paint, found)}\n${source(found)}`;

  return {
    answer: (answer) => {
      if (answer.outcome === 'found') {
        const blocks = answer.answers.map(({ text, value, evidence }) => {
          const head = `${paint.bold.green(visibleLine(text))}${value === null ? '' : paint.dim(`  (computed: ${visibleLine(describe(value))})`)}`;
          return [head, ...evidence.map(excerpt)].join('\n');
        });
        return `${readings(answer)}${blocks.join('\n\n')}\n`;
      }
      const why = visibleLine(silenceWords(answer));
      if (answer.nearest.length === 0) return `${readings(answer)}${paint.yellow(why)}\n`;
      return `${readings(answer)}${paint.yellow(why)} Nearest excerpts, not an answer:\n\n${answer.nearest.map(excerpt).join('\n\n')}\n`;
    },
    search: ({ hits }) => (hits.length === 0 ? 'Nothing found.\n' : `${hits.map(excerpt).join('\n\n')}\n`),
    timeline: ({ events }) => {
      const blocks = events.map((event) => {
        const days = describe({ kind: 'date', from: event.from, to: event.to });
        return `${paint.bold.green(days)}  ${visibleLine(event.words)}\n${excerpt(event)}`;
      });
      return blocks.length === 0 ? 'No time found.\n' : `${blocks.join('\n\n')}\n`;
    },
    articles: (articles) =>
      `${articles.map(({ id, title, published }) => `${paint.cyan(id)}  ${published ?? 'undated   '}  ${visibleLine(title)}`).join('\n')}\n`,
    article: ({ id, title, published, source: publisher, url, path, text, paragraphs }) => {
      const facts = [published ?? 'undated', publisher, url, path, id].filter((fact) => fact !== null);
      const words = paragraphs.map(({ start, end }) => visible(text.slice(start, end)));
      return `${paint.bold(visibleLine(title))}\n${paint.dim(visibleLine(facts.join(' · ')))}\n\n${words.join('\n\n')}\n`;
    },
    check: ({ added, refused, undated, nearDuplicates, edition, milliseconds }) => {
      const lines = [
        ...added.map((path) => `${paint.green('indexed')}  ${visibleLine(path)}`),
        ...refused.map(({ path, reason }) => `${paint.red('refused')}  ${visibleLine(`${path}: ${reason}`)}`),
        ...undated.map((path) => `${paint.yellow('undated')}  ${visibleLine(path)}`),
        ...nearDuplicates.map(
          (paths) => `${paint.yellow('alike')}    ${visibleLine(`one source: ${paths.join(', ')}`)}`,
        ),
      ];
      const seconds = (milliseconds / 1000).toFixed(1);
      return `${lines.join('\n')}\n${paint.dim(`edition ${edition}, built in ${seconds} s`)}\n`;
    },
  };
}

/** The quotation as a block, the answer in it bold. */
function quoted(paint: Ansis, excerpt: Excerpt): string {
  const { start } = excerpt;
  const quote = visible(excerpt.quote);
  const highlight = 'highlight' in excerpt ? (excerpt as Evidence).highlight : { start, end: start };
  const [from, to] = [highlight.start - start, highlight.end - start];
  const words = quote.slice(0, from) + paint.bold(quote.slice(from, to)) + quote.slice(to);
  return words
    .split(/\r\n|[\r\n]/u)
    .map((line) => `  ${paint.dim('│')} ${line}`)
    .join('\n');
}

function describe(value: Value): string {
  if (value.kind === 'number')
    return [String(value.amount), value.unit].filter((part) => part !== null).join(' ');
  return value.from === value.to ? value.from : `${value.from} to ${value.to}`;
}

/** Why there is no answer, in a sentence. */
function silenceWords({ reason, mentioned, missing }: NotFound): string {
  const list = (words: readonly string[]) => words.map((word) => `"${word}"`).join(', ');
  if (reason === 'nothing-matched') return 'No article has a word of the question.';
  if (reason === 'unknown-word') return `The articles do not say: none has ${list(missing)}.`;
  if (reason === 'apart')
    return `The articles do not say: they mention ${list(mentioned)}, but not together with ${list(missing)}.`;
  if (reason === 'unread-language') return 'These sentences fit best; answers are marked in English only.';
  return 'The articles do not say.';
}

/** Which words were read as others, a line each. */
function readings({ interpretations }: Answer): string {
  return interpretations
    .map(({ typed, read }) => visibleLine(`read "${typed}" as "${read}"`) + '\n')
    .join('');
}
