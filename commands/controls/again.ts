import type { Control } from '../../src/discord/control.js';
import { answerCard } from '../../src/presentation/answer-card.js';
import { wordingFor } from '../../src/presentation/wording.js';
import type { Services } from '../services.js';
import { lapsed, narrowingIn } from './lapsed.js';

/** **Ask again**, in the place of the notice that an answer is from a former edition. */
export const again: Control<Services, 'again'> = async (input, { archive }) => {
  const { question, state, userId, isPrivate, locale } = input;
  if (question === null) return lapsed('unreadable', input);
  const owner = { userId, isPrivate, sharedBy: null };
  const answer = await archive.ask(question, state.scope);
  const narrowed = await narrowingIn(input, archive);
  const reply = answerCard(answer, wordingFor(locale), { owner, narrowed });
  return { kind: 'update', reply };
};
