import { draftOfBlocks } from './blocks.js';
import { parseDocument, weigh, type DomDocument, type DomElement, type Weight } from './dom.js';
import type { Draft, Facts, Refused } from './draft.js';
import { blocksOf } from './html-blocks.js';
import { readHtmlFacts } from './html-facts.js';
import { MOST_DEPTH_WEIGHED, MOST_ELEMENTS_WEIGHED } from './limits.js';

/** Less than this share of a page's words is not its main part, but a box that was taken for it. */
const LEAST_MAIN = 0.2;

/**
 * Reads a saved web page: its main article, without menus, advertisements and comments, where that can be told apart;
 * else all of its words. Title, day, address, publisher and language are those that the page gives of itself.
 */
export async function parseHtml(html: string): Promise<Draft | Refused> {
  const weight = weigh(html);
  if ('reason' in weight) return weight;
  const document = await parseDocument(html);
  const facts = readHtmlFacts(document);
  const everything = blocksOf(document.body ?? document);
  const main = isWeighed(weight) ? await mainBlocks(document) : [];
  const isMain = lengthOf(main) >= LEAST_MAIN * lengthOf(everything);
  return draftOfBlocks(isMain ? main : everything, facts);
}

/** Reads a piece of HTML that is an article and nothing else, such as the content of a feed's entry. */
export async function parseHtmlPiece(html: string, facts: Facts): Promise<Draft | Refused> {
  const weight = weigh(html);
  if ('reason' in weight) return weight;
  try {
    const document = await parseDocument(html);
    return draftOfBlocks(blocksOf(document.body ?? document), facts);
  } catch {
    return { reason: 'it is HTML that cannot be read; save its text alone.' };
  }
}

function isWeighed({ elements, depth }: Weight): boolean {
  return elements <= MOST_ELEMENTS_WEIGHED && depth <= MOST_DEPTH_WEIGHED;
}

/** The paragraphs of the part that Readability takes for the article; none where it finds none. It takes the document apart. */
async function mainBlocks(document: DomDocument): Promise<readonly string[]> {
  const { Readability } = await import('@mozilla/readability');
  try {
    const reading = new Readability<DomElement>(document, {
      disableJSONLD: true,
      serializer: (element: DomElement) => element,
    });
    const main = reading.parse();
    return main?.content == null ? [] : blocksOf(main.content);
  } catch {
    // It reads pages of any make, and fails on some; all words of the page are the better loss.
    return [];
  }
}

function lengthOf(blocks: readonly string[]): number {
  return blocks.reduce((length, block) => length + block.length, 0);
}
