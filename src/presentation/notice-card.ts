import { isWorded, UserError } from '../errors.js';
import { label } from './cut.js';
import { card, smallPrint, text } from './parts.js';
import type { Reply } from './reply.js';
import type { Wording } from './wording.js';

const LONGEST_MESSAGE = 500;

/** Something did not work: what failed and what to do, with the id under which the log has it. Always private. */
export function failureCard(error: unknown, id: string, wording: Wording): Reply {
  const said = failureWords(error, wording);
  return card(
    'failure',
    [text(`**${wording.failed}**\n${said}\n${smallPrint(wording.failureId(id))}`)],
    true,
  );
}

/** In the reader's language. A fault says nothing of itself: its details are for the log. */
function failureWords(error: unknown, wording: Wording): string {
  if (!(error instanceof UserError)) return wording.failedInside;
  const { code, detail, message } = error;
  return isWorded(code)
    ? wording.failures[code](label(detail, LONGEST_MESSAGE))
    : label(message, LONGEST_MESSAGE);
}

/** One of our own sentences, for the person alone. */
export function noticeCard(sentence: string): Reply {
  return card('silence', [text(sentence)], true);
}
