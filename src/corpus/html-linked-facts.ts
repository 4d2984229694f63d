import { z } from 'zod';

import { dayOf } from './day-of.js';
import type { DomDocument } from './dom.js';
import { NO_FACTS, type Facts } from './draft.js';

const text = z.string().trim().min(1).nullable().catch(null);
const kinds = z.union([z.string(), z.array(z.string())]).catch('');
const named = z
  .union([
    z.object({ name: text }),
    z.array(z.object({ name: text })).transform(([one]) => one ?? { name: null }),
  ])
  .catch({ name: null });

/** As much of an object of JSON-LD as is read here. https://schema.org/Article */
const LINKED = z.object({
  '@type': kinds,
  headline: text,
  datePublished: text,
  publisher: named,
  url: text,
  inLanguage: text,
});

const ARTICLE = /(?:Article|BlogPosting|Report|Review)$/u;
/** Longer ones hold data of the site, not of the article. In UTF-16 code units. */
const LONGEST = 500_000;

/** What the first article that a page describes in JSON-LD says of itself; nothing where there is none. */
export function linkedFacts(document: DomDocument): Facts {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const item of itemsOf(script.textContent ?? '')) {
      const { success, data } = LINKED.safeParse(item);
      if (!success || ![data['@type']].flat().some((kind) => ARTICLE.test(kind))) continue;
      return {
        title: data.headline,
        published: dayOf(data.datePublished),
        source: data.publisher.name,
        url: data.url,
        language: data.inLanguage,
      };
    }
  }
  return NO_FACTS;
}

/** The objects of a script: one, a list, or a graph of them. */
function itemsOf(json: string): readonly unknown[] {
  if (json.length > LONGEST) return [];
  try {
    const value: unknown = JSON.parse(json);
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    return items.flatMap((item) =>
      typeof item === 'object' && item !== null && '@graph' in item ? [item['@graph']].flat() : [item],
    );
  } catch {
    return [];
  }
}
