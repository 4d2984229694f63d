import type { Control } from '../../src/discord/control.js';
import { MOST_HITS, searchCard } from '../../src/presentation/search-card.js';
import { wordingFor } from '../../src/presentation/wording.js';
import type { Services } from '../services.js';
import { lapsed } from './lapsed.js';
import { ownPage } from './own-page.js';
import { reopen } from './reopen.js';

/** **Previous** and **Next** of what a search found: in place for the person whose message it is, else private. */
export const find: Control<Services, 'find'> = async (input, { archive }) => {
  const { state, question, locale } = input;
  if (question === null) return lapsed('unreadable', input);
  const result = await archive.search(question, MOST_HITS);
  if (result.edition !== state.edition) return reopen({ action: 'find' }, result.edition, input);
  const { kind, owner } = ownPage(input);
  return { kind, reply: searchCard(result, { page: state.page, owner }, wordingFor(locale)) };
};
