import type { Control } from '../../src/discord/control.js';
import { answerCard } from '../../src/presentation/answer-card.js';
import { wordingFor } from '../../src/presentation/wording.js';
import type { Services } from '../services.js';
import { answerOf, isOutcome, narrowingIn } from './lapsed.js';

/** **Share** a private answer: the same for everybody, under the name of the person, who may delete it again. */
export const share: Control<Services, 'share'> = async (input, { archive }) => {
  const { userId, userName, locale } = input;
  const answer = await answerOf(input, archive);
  if (isOutcome(answer)) return answer;
  const narrowed = await narrowingIn(input, archive);
  const owner = { userId, isPrivate: false, sharedBy: userName };
  return { kind: 'reply', reply: answerCard(answer, wordingFor(locale), { owner, narrowed }) };
};
