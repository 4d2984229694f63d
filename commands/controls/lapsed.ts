import type { Archive } from '../../src/archive/types.js';
import type { ControlInput, ControlOutcome } from '../../src/discord/control.js';
import { againCard, type Obstacle } from '../../src/presentation/again-card.js';
import { narrowingOf, type Narrowing } from '../../src/presentation/scope.js';
import { wordingFor } from '../../src/presentation/wording.js';

type Answer = Awaited<ReturnType<Archive['ask']>>;

/** Tells the person alone that the control does nothing, and offers to ask anew. */
export function lapsed(
  obstacle: Obstacle,
  { question, state, userId, locale }: ControlInput,
): ControlOutcome {
  const { edition, scope } = state;
  const asked = { question, edition, userId, ...(scope === undefined ? {} : { scope }) };
  return { kind: 'reply', reply: againCard(obstacle, asked, wordingFor(locale)) };
}

/**
 * The answer that the message gives: its question is asked again, and the same edition answers the same. Where another
 * edition answers, or the question cannot be read back, what to say instead.
 */
export async function answerOf(input: ControlInput, archive: Archive): Promise<Answer | ControlOutcome> {
  const { question, state } = input;
  if (archive.report.edition !== state.edition) return lapsed('formerEdition', input);
  if (question === null) return lapsed('unreadable', input);
  const answer = await archive.ask(question, state.scope);
  return answer.edition === state.edition ? answer : lapsed('formerEdition', input);
}

/** How the question of the message was narrowed, in the words of the reader; `null` where it was not. */
export async function narrowingIn(
  { state: { scope }, locale }: ControlInput,
  archive: Archive,
): Promise<Narrowing | null> {
  if (scope === undefined) return null;
  return narrowingOf(scope, (await archive.articles()).articles, wordingFor(locale));
}

/** Whether it is something to do, and no answer. */
export function isOutcome(found: Answer | ControlOutcome): found is ControlOutcome {
  return 'kind' in found;
}
