import type { Control } from '../../src/discord/control.js';
import { answerCard } from '../../src/presentation/answer-card.js';
import { wordingFor } from '../../src/presentation/wording.js';
import type { Services } from '../services.js';
import { lapsed } from './lapsed.js';

/** **Ask again**, in the place of the notice that an answer is from a former edition. */
export const again: Control<Services, 'again'> = async (input, { archive }) => {
  const { question, userId, isPrivate, locale } = input;
  if (question === null) return lapsed('unreadable', input);
  const owner = { userId, isPrivate, sharedBy: null };
  const reply = answerCard(await archive.ask(question), wordingFor(locale), { owner });
  return { kind: 'update', reply };
};
