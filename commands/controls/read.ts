import type { Archive } from '../../src/archive/types.js';
import type { Control, ControlInput, ControlOutcome } from '../../src/discord/control.js';
import { readingCard } from '../../src/presentation/reading-card.js';
import { wordingFor } from '../../src/presentation/wording.js';
import type { Services } from '../services.js';
import { ownPage } from './own-page.js';
import { reopen } from './reopen.js';

/** An article chosen in the menu: its first page, in the place of the list. */
export const open: Control<Services, 'open'> = (input, { archive }) =>
  show(input, { article: input.values[0] ?? '', page: 1 }, archive);

/** **Previous** and **Next** page of an article. */
export const read: Control<Services, 'read'> = (input, { archive }) => show(input, input.state, archive);

/** @throws UserError `article-unknown` where the edition has none with this id. */
async function show(
  input: ControlInput,
  { article: id, page }: { readonly article: string; readonly page: number },
  archive: Archive,
): Promise<ControlOutcome> {
  const { edition } = input.state;
  const list = await archive.articles();
  if (list.edition !== edition) return reopen({ action: 'read', article: id }, list.edition, input);
  const article = await archive.article(id);
  // The same edition before and behind has answered both.
  const now = archive.report.edition;
  if (now !== edition) return reopen({ action: 'read', article: id }, now, input);
  const { kind, owner } = ownPage(input);
  const index = list.articles.findIndex((other) => other.id === article.id);
  const reply = readingCard({ article, index, page, edition, owner }, wordingFor(input.locale));
  return { kind, reply };
}
