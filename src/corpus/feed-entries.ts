import { dayOf } from './day-of.js';
import { isWebAddress, type Facts, type Refused } from './draft.js';

/** One entry of a feed, whatever the kind of feed. */
export interface FeedEntry {
  /** What the feed calls it; null where it has no name. */
  readonly key: string | null;
  readonly facts: Facts;
  readonly content: string;
  readonly isHtml: boolean;
}

type Said<Value> = Value | undefined;

/** As much of a feed of RSS or RDF as is read here; what a feed lacks is not there. */
interface RssFeed {
  readonly title?: Said<string>;
  readonly language?: Said<string>;
  readonly dc?: Said<{ readonly languages?: Said<readonly string[]> }>;
  readonly items?: Said<readonly RssItem[]>;
}

interface RssItem {
  readonly title?: Said<string>;
  readonly link?: Said<string>;
  readonly description?: Said<string>;
  readonly guid?: Said<{ readonly value?: Said<string> }>;
  readonly rdf?: Said<{ readonly about?: Said<string> }>;
  readonly pubDate?: Said<string>;
  readonly dc?: Said<{ readonly dates?: Said<readonly string[]> }>;
  readonly source?: Said<{ readonly title?: Said<string> }>;
  readonly content?: Said<{ readonly encoded?: Said<string> }>;
}

interface AtomText {
  readonly value?: Said<string>;
  readonly type?: Said<string>;
}

interface AtomFeed {
  readonly title?: Said<AtomText>;
  readonly xml?: Said<{ readonly lang?: Said<string> }>;
  readonly entries?: Said<readonly AtomEntry[]>;
}

interface AtomEntry extends Omit<AtomFeed, 'entries'> {
  readonly id?: Said<string>;
  readonly published?: Said<string>;
  readonly updated?: Said<string>;
  readonly content?: Said<AtomText>;
  readonly summary?: Said<AtomText>;
  readonly links?: Said<readonly { readonly href?: Said<string>; readonly rel?: Said<string> }[]>;
  readonly source?: Said<{ readonly title?: Said<AtomText> }>;
}

interface JsonFeed {
  readonly title?: Said<string>;
  readonly language?: Said<string>;
  readonly items?: Said<readonly JsonItem[]>;
}

interface JsonItem {
  readonly id?: Said<string>;
  readonly url?: Said<string>;
  readonly external_url?: Said<string>;
  readonly title?: Said<string>;
  readonly content_html?: Said<string>;
  readonly content_text?: Said<string>;
  readonly summary?: Said<string>;
  readonly date_published?: Said<string>;
  readonly date_modified?: Said<string>;
  readonly language?: Said<string>;
}

/** The entries of a feed, in its order; or why the text is no feed. */
export async function entriesOf(text: string): Promise<readonly FeedEntry[] | Refused> {
  const { parseFeed } = await import('feedsmith');
  try {
    const parsed = parseFeed(text);
    if (parsed.format === 'atom') return atomEntries(parsed.feed);
    if (parsed.format === 'json') return jsonEntries(parsed.feed);
    return rssEntries(parsed.feed);
  } catch {
    return { reason: 'it is no whole feed of RSS, Atom or JSON Feed; save the feed again.' };
  }
}

function rssEntries(feed: RssFeed): readonly FeedEntry[] {
  const language = feed.language ?? feed.dc?.languages?.[0] ?? null;
  return (feed.items ?? []).map((item) => ({
    key: item.guid?.value ?? item.rdf?.about ?? null,
    facts: {
      title: item.title ?? null,
      published: dayOf(item.pubDate ?? item.dc?.dates?.[0] ?? null),
      source: item.source?.title ?? feed.title ?? null,
      url: address(item.link),
      language,
    },
    content: item.content?.encoded ?? item.description ?? '',
    isHtml: true,
  }));
}

function atomEntries(feed: AtomFeed): readonly FeedEntry[] {
  return (feed.entries ?? []).map((entry) => {
    const { content, summary, links = [] } = entry;
    const words = content?.value === undefined ? summary : content;
    const link = links.find(({ rel = 'alternate' }) => rel === 'alternate');
    return {
      key: entry.id ?? null,
      facts: {
        title: entry.title?.value ?? null,
        published: dayOf(entry.published ?? entry.updated ?? null),
        source: entry.source?.title?.value ?? feed.title?.value ?? null,
        url: address(link?.href),
        language: entry.xml?.lang ?? feed.xml?.lang ?? null,
      },
      content: words?.value ?? '',
      isHtml: /html/iu.test(words?.type ?? 'text'),
    };
  });
}

function jsonEntries(feed: JsonFeed): readonly FeedEntry[] {
  return (feed.items ?? []).map((item) => ({
    key: item.id ?? null,
    facts: {
      title: item.title ?? null,
      published: dayOf(item.date_published ?? item.date_modified ?? null),
      source: feed.title ?? null,
      url: address(item.url ?? item.external_url),
      language: item.language ?? feed.language ?? null,
    },
    content: item.content_html ?? item.content_text ?? item.summary ?? '',
    isHtml: item.content_html !== undefined,
  }));
}

function address(url: string | undefined): string | null {
  return url !== undefined && isWebAddress(url) ? url : null;
}
