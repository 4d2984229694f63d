import { dayOf } from './day-of.js';
import type { DomDocument, DomElement } from './dom.js';
import { isWebAddress, type Facts } from './draft.js';
import { linkedFacts } from './html-linked-facts.js';

/** Names of the metadata that pages carry, the surest first. */
const TITLES = ['og:title', 'twitter:title', 'dc.title', 'dcterms.title'];
const DATES = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'date',
];
const SOURCES = ['og:site_name', 'dc.publisher', 'dcterms.publisher', 'application-name'];
/** What parts a headline from the name of the site behind it. */
const PARTING = / (?:[|–—-]|·|»|::) /u;

/** What a saved page says of itself, in JSON-LD, in its metadata, or in its elements. */
export function readHtmlFacts(document: DomDocument): Facts {
  const meta = metadataOf(document);
  const linked = linkedFacts(document);
  const first = (names: readonly string[]): string | null =>
    names.map((name) => meta.get(name)).find((value) => value !== undefined) ?? null;
  const source = first(SOURCES) ?? linked.source;
  return {
    title: linked.title ?? first(TITLES) ?? onlyHeading(document) ?? pageTitle(document, source),
    published: linked.published ?? firstDay(DATES.map((name) => meta.get(name))) ?? writtenDay(document),
    source,
    url: addressOf(document, [linked.url, first(['og:url'])]),
    language: languageOf(
      document,
      linked.language ?? first(['og:locale', 'content-language', 'dc.language']),
    ),
  };
}

function metadataOf(document: DomDocument): ReadonlyMap<string, string> {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const content = element.getAttribute('content')?.trim() ?? '';
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase() ?? '';
      if (name !== '' && content !== '' && !meta.has(name)) meta.set(name, content);
    }
  }
  return meta;
}

function firstDay(written: readonly (string | null | undefined)[]): string | null {
  return written.map((value) => dayOf(value ?? null)).find((day) => day !== null) ?? null;
}

/** A `<time>` that is marked as the day of publication, or the first in the page's only article. */
function writtenDay(document: DomDocument): string | null {
  const marked = [...document.querySelectorAll('[itemprop~="datePublished"], time[pubdate]')];
  const articles = [...document.querySelectorAll('article')];
  const [only] = articles.length === 1 ? articles : [];
  const times = [...marked, only?.querySelector('time[datetime]') ?? null];
  return firstDay(times.map((time) => time?.getAttribute('datetime') ?? time?.getAttribute('content')));
}

function onlyHeading(document: DomDocument): string | null {
  const headings = [...document.querySelectorAll('h1')];
  return headings.length === 1 ? wordsOf(headings[0]) : null;
}

/** The page's title, without the name of its site behind it. */
function pageTitle(document: DomDocument, source: string | null): string | null {
  const title = wordsOf(document.querySelector('title'));
  const parts = title?.split(PARTING) ?? [];
  const isNamed = parts.length > 1 && source !== null && parts.at(-1)?.toLowerCase() === source.toLowerCase();
  return isNamed && title !== null ? title.slice(0, title.lastIndexOf(parts.at(-1) ?? '') - 3).trim() : title;
}

function wordsOf(element: DomElement | null | undefined): string | null {
  return element?.textContent?.replace(/\s+/gu, ' ').trim() || null;
}

function addressOf(document: DomDocument, others: readonly (string | null)[]): string | null {
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? null;
  return [canonical, ...others].find((url) => url !== null && isWebAddress(url)) ?? null;
}

function languageOf(document: DomDocument, other: string | null): string | null {
  const root = document.querySelector('html');
  return root?.getAttribute('lang')?.trim() || root?.getAttribute('xml:lang')?.trim() || other;
}
