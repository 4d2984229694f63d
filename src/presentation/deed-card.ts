import type { Deed } from '../audit.js';
import { label } from './cut.js';
import { card, smallPrint, text } from './parts.js';
import type { Reply } from './reply.js';
import type { Wording } from './wording.js';

const LONGEST_NAME = 100;
const LONGEST_FILE = 200;
const LONGEST_REASON = 300;

/** What a moderator did, for a channel of the moderators. The name is written out: nobody is pinged. */
export function deedCard({ action, by, file, outcome, reason, edition }: Deed, wording: Wording): Reply {
  const { deeds, outcomes, by: byWhom } = wording.moderation.audit;
  const said = reason === null ? [] : [label(reason, LONGEST_REASON)];
  const lines = [
    `**${deeds[action]}** · ${outcomes[outcome]}`,
    ...(file === null ? [] : [label(file, LONGEST_FILE)]),
    ...said,
    smallPrint(`${byWhom(`${label(by.name, LONGEST_NAME)} (${by.id})`)} · ${wording.edition(edition)}`),
  ];
  return card(outcome === 'done' ? 'answer' : 'failure', [text(lines.join('\n'))], false);
}
