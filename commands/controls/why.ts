import type { Control } from '../../src/discord/control.js';
import { answerAt } from '../../src/presentation/buttons.js';
import { whyCard } from '../../src/presentation/why-card.js';
import { wordingFor } from '../../src/presentation/wording.js';
import type { Services } from '../services.js';
import { answerOf, isOutcome, lapsed } from './lapsed.js';

/** **Why this?** of an answer, for whoever clicks. */
export const why: Control<Services, 'why'> = async (input, { archive }) => {
  const { state, userId, locale } = input;
  const answer = await answerOf(input, archive);
  if (isOutcome(answer)) return answer;
  const short = answerAt(answer, state.at);
  if (short === null) return lapsed('otherAnswer', input);
  const reply = whyCard(answer, short, { ...state, asker: userId }, wordingFor(locale));
  return { kind: state.isTurn ? 'update' : 'reply', reply };
};
