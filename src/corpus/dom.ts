import type { Refused } from './draft.js';
import { MOST_DEPTH, MOST_MARKS } from './limits.js';

/** As much of a node of the document as is read here. */
export interface DomNode {
  /** 1 for an element, 3 for text. https://dom.spec.whatwg.org/#dom-node-nodetype */
  readonly nodeType: number;
  /** In lower case for elements of HTML; other nodes have none. */
  readonly localName?: string;
  readonly textContent: string | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
}

export interface DomElement extends DomNode {
  getAttribute(name: string): string | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

export interface DomDocument extends DomElement {
  readonly documentElement: DomElement | null;
  readonly body: DomElement | null;
}

export const ELEMENT = 1;
export const TEXT = 3;

/** Elements that never hold others. https://html.spec.whatwg.org/multipage/syntax.html#void-elements */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/iu;
/** Elements that end where the next of their kind, or their parent, does: an end tag may be missing. */
const SELF_ENDING =
  /^(?:p|li|dt|dd|tr|td|th|thead|tbody|tfoot|option|optgroup|rp|rt|html|head|body|colgroup)$/iu;

/** How much a page holds, reckoned from its marks without parsing it. */
export interface Weight {
  readonly elements: number;
  /** No smaller than the depth of the elements that must be ended. */
  readonly depth: number;
}

/** Weighs a page in one pass; refuses one that parsing would take minutes for. */
export function weigh(html: string): Weight | Refused {
  let [marks, elements, depth, deepest] = [0, 0, 0, 0];
  for (const [mark, end, name] of html.matchAll(/&|<(\/?)([a-z][a-z0-9-]{0,20})?/giu)) {
    marks += 1;
    if (mark === '&' || name === undefined) continue;
    elements += 1;
    if (VOID.test(name) || SELF_ENDING.test(name)) continue;
    depth = end === '' ? depth + 1 : Math.max(depth - 1, 0);
    deepest = Math.max(deepest, depth);
  }
  if (marks > MOST_MARKS)
    return { reason: `it has more than ${String(MOST_MARKS)} marks of HTML; split it into pages.` };
  if (deepest > MOST_DEPTH)
    return {
      reason: `its elements stand more than ${String(MOST_DEPTH)} deep inside one another; save its text alone.`,
    };
  return { elements, depth: deepest };
}

/** The document of a page of HTML; a piece of HTML becomes the body of one. */
export async function parseDocument(html: string): Promise<DomDocument> {
  const { parseHTML } = await import('linkedom');
  const isWhole = /<(?:html|body)[\s>]/iu.test(html);
  const page = isWhole ? html : `<!doctype html><html><body>${html}</body></html>`;
  // linkedom's types name those of a browser, which this program is not compiled with.
  const { document } = parseHTML(page) as { readonly document: DomDocument };
  return document;
}

/** The children of a node, in order. */
export function* childrenOf(node: DomNode): Generator<DomNode> {
  for (let child = node.firstChild; child !== null; child = child.nextSibling) yield child;
}

/** Whether a node is an element. */
export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === ELEMENT;
}
