import type { Control } from '../../src/discord/control.js';
import { articlesCard } from '../../src/presentation/articles-card.js';
import { wordingFor } from '../../src/presentation/wording.js';
import type { Services } from '../services.js';
import { ownPage } from './own-page.js';
import { reopen } from './reopen.js';

/** **Previous**, **Next** and **Back to the list** of articles: in place for the person whose message it is, else private. */
export const articles: Control<Services, 'articles'> = async (input, { archive }) => {
  const { state, locale } = input;
  const list = await archive.articles();
  if (list.edition !== state.edition) return reopen({ action: 'articles' }, list.edition, input);
  const { kind, owner } = ownPage(input);
  return { kind, reply: articlesCard(list, { page: state.page, owner }, wordingFor(locale)) };
};
