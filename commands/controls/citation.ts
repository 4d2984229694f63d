import type { Control } from '../../src/discord/control.js';
import { citationCard } from '../../src/presentation/citation-card.js';
import type { Services } from '../services.js';
import { tell } from './told.js';

/** **Copy citation** of an answer, for whoever clicks. */
export const citation: Control<Services, 'citation'> = (input, { archive }) =>
  tell(input, archive, citationCard);
