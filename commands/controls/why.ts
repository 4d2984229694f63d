import type { Control } from '../../src/discord/control.js';
import { answerAt } from '../../src/presentation/buttons.js';
import { whyCard } from '../../src/presentation/why-card.js';
import { wordingFor } from '../../src/presentation/wording.js';
import type { Services } from '../services.js';
import { answerOf, isOutcome, lapsed } from './lapsed.js';

/**
 * **Why this?** of an answer, for whoever clicks. Reasons that were asked for by a reply stand where everybody sees them:
 * there their pages turn for the person whose message it is, and somebody else gets their own.
 */
export const why: Control<Services, 'why'> = async (input, { archive }) => {
  const { state, userId, isAsker, locale } = input;
  const answer = await answerOf(input, archive);
  if (isOutcome(answer)) return answer;
  const short = answerAt(answer, state.at);
  if (short === null) return lapsed('otherAnswer', input);
  const turns = state.isTurn && (input.isPrivate || isAsker);
  const context = { state: { ...state, asker: userId }, isPrivate: input.isPrivate || !turns };
  const reply = whyCard(answer, short, context, wordingFor(locale));
  return { kind: turns ? 'update' : 'reply', reply };
};
