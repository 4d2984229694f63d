import { weigh, type DomElement } from './dom.js';
import type { Refused } from './draft.js';

/** The document of a file of XML. Names of elements keep their prefix; entities of its own stay unread. */
export async function parseXml(xml: string): Promise<DomElement | Refused> {
  const weight = weigh(xml);
  if ('reason' in weight) return weight;
  const { DOMParser } = await import('linkedom');
  // linkedom's types name those of a browser, which this program is not compiled with.
  return new DOMParser().parseFromString(xml, 'text/xml') as unknown as DomElement;
}

/** The elements with this name, whatever their prefix, in their order. */
export function elementsOf(document: DomElement, name: string): readonly DomElement[] {
  return [...document.querySelectorAll('*')].filter(({ localName = '' }) => unprefixed(localName) === name);
}

/** The words of the first element with this name that has any; null where none has. */
export function textOf(document: DomElement, name: string): string | null {
  const words = elementsOf(document, name).map(({ textContent }) => (textContent ?? '').trim());
  return words.find((word) => word !== '') ?? null;
}

function unprefixed(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
