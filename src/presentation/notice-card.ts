import { label } from './cut.js';
import { card, smallPrint, text } from './parts.js';
import type { Reply } from './reply.js';
import type { Wording } from './wording.js';

const LONGEST_MESSAGE = 500;

/** Something did not work: what failed and what to do, with the id under which the log has it. Always private. */
export function failureCard(message: string | null, id: string, wording: Wording): Reply {
  const said = message === null ? wording.failedInside : label(message, LONGEST_MESSAGE);
  return card(
    'failure',
    [text(`**${wording.failed}**\n${said}\n${smallPrint(wording.failureId(id))}`)],
    true,
  );
}

/** One of our own sentences, for the person alone. */
export function noticeCard(sentence: string): Reply {
  return card('silence', [text(sentence)], true);
}
