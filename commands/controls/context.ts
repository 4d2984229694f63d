import type { Control } from '../../src/discord/control.js';
import { contextCard } from '../../src/presentation/context-card.js';
import type { Services } from '../services.js';
import { tell } from './told.js';

/** **Show context** of an answer: the paragraphs around, for whoever clicks. */
export const context: Control<Services, 'context'> = (input, { archive }) =>
  tell(input, archive, contextCard);
