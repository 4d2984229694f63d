import { childrenOf, isElement, TEXT, type DomElement, type DomNode } from './dom.js';

/** Elements that begin and end a paragraph. */
const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
/** Elements whose words are none of the page's text: programs, controls, the reading of signs, what only old browsers show. */
const SKIPPED = new Set(
  'audio button canvas datalist embed head iframe input math noembed noframes noscript object optgroup option rp rt script select style svg template textarea title video'.split(
    ' ',
  ),
);
const CELLS = new Set(['td', 'th']);

/**
 * The paragraphs of the words under `root`, in order, none empty: each block element is one, parted at empty lines; a row of
 * a table is one, with tabs between its cells. White space is that of a browser; soft hyphens are left out.
 */
export function blocksOf(root: DomNode): readonly string[] {
  const writer: Writer = { blocks: [], words: [] };
  write(writer, root, false);
  endBlock(writer);
  return writer.blocks;
}

interface Writer {
  readonly blocks: string[];
  /** Pieces of the block that is being written. */
  readonly words: string[];
}

function write(writer: Writer, node: DomNode, isPreformatted: boolean): void {
  if (node.nodeType === TEXT) writer.words.push(wordsOf(node, isPreformatted));
  if (!isElement(node)) return;
  const name = (node.localName ?? '').toLowerCase();
  if (SKIPPED.has(name) || isHidden(node)) return;
  if (name === 'br') writer.words.push('\n');
  const isBlock = BLOCKS.has(name);
  if (isBlock) endBlock(writer);
  for (const child of childrenOf(node)) write(writer, child, isPreformatted || name === 'pre');
  if (isBlock) endBlock(writer);
  else if (CELLS.has(name)) writer.words.push('\t');
}

function isHidden(element: DomElement): boolean {
  if (element.getAttribute('hidden') !== null) return true;
  return /(?:^|;)\s*display\s*:\s*none/iu.test((element.getAttribute('style') ?? '').slice(0, 1000));
}

function wordsOf({ textContent }: DomNode, isPreformatted: boolean): string {
  const words = (textContent ?? '').replaceAll('\u00ad', '');
  return isPreformatted ? words.replace(/\r\n?/gu, '\n') : words.replace(/[ \t\r\n\f]+/gu, ' ');
}

function endBlock({ blocks, words }: Writer): void {
  const lines = words.join('').split('\n').map(tidy);
  words.length = 0;
  let block = '';
  for (const line of [...lines, '']) {
    if (line !== '') block += block === '' ? line : `\n${line}`;
    else if (block !== '') {
      blocks.push(block);
      block = '';
    }
  }
}

/** Spaces as a browser shows them: none at the ends of a line, none double; a tab only between two cells with words. */
function tidy(line: string): string {
  return line
    .split('\t')
    .map((cell) => cell.trim().replace(/ {2,}/gu, ' '))
    .filter((cell) => cell !== '')
    .join('\t');
}
