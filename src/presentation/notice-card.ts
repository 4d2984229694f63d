import { label } from './cut.js';
import { card, smallPrint, text } from './parts.js';
import type { Reply } from './reply.js';
import { WORDING } from './wording.js';

const LONGEST_MESSAGE = 500;

/** Something did not work: what failed and what to do, with the id under which the log has it. Always private. */
export function failureCard(message: string | null, id: string): Reply {
  const said = message === null ? WORDING.failedInside : label(message, LONGEST_MESSAGE);
  return card(
    'failure',
    [text(`**${WORDING.failed}**\n${said}\n${smallPrint(WORDING.failureId(id))}`)],
    true,
  );
}

/** One of our own sentences, for the person alone. */
export function noticeCard(sentence: string): Reply {
  return card('silence', [text(sentence)], true);
}
