import type { APIComponentInContainer } from 'discord-api-types/v10';

import type { SearchResult } from '../archive/types.js';
import { label } from './cut.js';
import { excerptText } from './excerpt.js';
import { card, edition, separator, smallPrint, text } from './parts.js';
import type { Reply } from './reply.js';
import type { Wording } from './wording.js';

/** How many hits a card shows: what fits on one screen, and with the longest sources into one message. */
export const MOST_HITS = 5;
const LONGEST_QUERY = 200;
/** Quotation and source of one hit. */
const LONGEST_EXCERPT = 700;

/** The sentences that match a search. */
export function searchCard({ query, hits, edition: id }: SearchResult, wording: Wording): Reply {
  const asked = text(smallPrint(wording.searched(label(query, LONGEST_QUERY))));
  const body = hits.length === 0 ? [text(wording.noHits)] : excerpts(hits, wording);
  return card(
    hits.length === 0 ? 'silence' : 'answer',
    [asked, ...body, separator(), edition(id, hits.length > 0, wording)],
    true,
  );
}

/** The sentences closest to the words of somebody's message; says nothing of whether they support it. */
export function sourcesCard({ hits, edition: id }: SearchResult, wording: Wording): Reply {
  const heading = text(`## ${wording.sources}\n${hits.length === 0 ? wording.noSource : wording.noVerdict}`);
  const body = hits.length === 0 ? [] : [separator(), ...excerpts(hits, wording)];
  return card(
    hits.length === 0 ? 'silence' : 'answer',
    [heading, ...body, separator(), edition(id, hits.length > 0, wording)],
    true,
  );
}

function excerpts(hits: SearchResult['hits'], wording: Wording): APIComponentInContainer[] {
  return hits.slice(0, MOST_HITS).map((hit) => text(excerptText(hit, LONGEST_EXCERPT, wording)));
}
