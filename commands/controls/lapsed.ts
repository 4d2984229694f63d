import type { Archive } from '../../src/archive/types.js';
import type { ControlInput, ControlOutcome } from '../../src/discord/control.js';
import { againCard, type Obstacle } from '../../src/presentation/again-card.js';
import { wordingFor } from '../../src/presentation/wording.js';

type Answer = Awaited<ReturnType<Archive['ask']>>;

/** Tells the person alone that the control does nothing, and offers to ask anew. */
export function lapsed(
  obstacle: Obstacle,
  { question, state, userId, locale }: ControlInput,
): ControlOutcome {
  const reply = againCard(obstacle, { question, edition: state.edition, userId }, wordingFor(locale));
  return { kind: 'reply', reply };
}

/**
 * The answer that the message gives: its question is asked again, and the same edition answers the same. Where another
 * edition answers, or the question cannot be read back, what to say instead.
 */
export async function answerOf(input: ControlInput, archive: Archive): Promise<Answer | ControlOutcome> {
  const { question, state } = input;
  if (archive.report.edition !== state.edition) return lapsed('formerEdition', input);
  if (question === null) return lapsed('unreadable', input);
  const answer = await archive.ask(question);
  return answer.edition === state.edition ? answer : lapsed('formerEdition', input);
}

/** Whether it is something to do, and no answer. */
export function isOutcome(found: Answer | ControlOutcome): found is ControlOutcome {
  return 'kind' in found;
}
