import type { APIComponentInContainer } from 'discord-api-types/v10';

import type { Sources } from '../archive/types.js';
import { cited } from './cited.js';
import { label } from './cut.js';
import { MOST_TEXT } from './limits.js';
import { noticeCard } from './notice-card.js';
import { card, edition, separator, smallPrint, text } from './parts.js';
import type { Reply } from './reply.js';
import type { Wording } from './wording.js';

/** A sentence of the message, escapes counted. */
const LONGEST_CLAIM = 100;
/** Heading, what is said of verdicts and of what was left out, and edition, at their longest. */
const FRAME = 600;
/** Our words around a claim. */
const LABEL = 60;
/** Longer excerpts than of this length are no easier to judge. */
const LONGEST_EXCERPT = 700;

/** For each claim of somebody's message, what the articles have on it, with no verdict; private. */
export function sourcesCard(
  { claims, leftOut, edition: id }: Sources,
  userId: string,
  wording: Wording,
): Reply {
  const { browsing, sources, noVerdict } = wording;
  if (claims.length === 0) return noticeCard(browsing.noClaims);
  const most = Math.min(
    LONGEST_EXCERPT,
    Math.floor((MOST_TEXT - FRAME) / claims.length) - LONGEST_CLAIM - LABEL,
  );
  const isQuoting = claims.some(({ support }) => support.length > 0);
  const body = claims.flatMap(({ words, support: [best] }, index): readonly APIComponentInContainer[] => {
    const claimed = `**${browsing.claim(label(words, LONGEST_CLAIM))}**`;
    if (best === undefined) return [text(`${claimed}\n${browsing.nothing}`)];
    return [text(claimed), ...cited(best, { index, most, edition: id, asker: userId }, wording)];
  });
  return card(
    isQuoting ? 'answer' : 'silence',
    [
      text([`## ${sources}`, ...(isQuoting ? [smallPrint(noVerdict)] : [])].join('\n')),
      ...body,
      separator(),
      ...(leftOut === 0 ? [] : [text(smallPrint(browsing.leftOut(leftOut)))]),
      edition(id, isQuoting, wording),
    ],
    true,
  );
}
