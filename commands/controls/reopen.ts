import type { ControlInput, ControlOutcome } from '../../src/discord/control.js';
import { reopenCard, type Former } from '../../src/presentation/reopen-card.js';
import { wordingFor } from '../../src/presentation/wording.js';

/** Tells the person alone that the edition of the message is gone, and offers the same of `edition`, which there is now. */
export function reopen(
  opened: Former['opened'],
  edition: string,
  { question, userId, locale }: ControlInput,
): ControlOutcome {
  const query = opened.action === 'find' ? question : null;
  return { kind: 'reply', reply: reopenCard({ opened, query, edition, userId }, wordingFor(locale)) };
}
