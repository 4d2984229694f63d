import {
  ComponentType,
  type APIActionRowComponent,
  type APIStringSelectComponent,
} from 'discord-api-types/v10';

import type { ArticleList } from '../archive/types.js';
import type { ArticleInfo } from '../corpus/article.js';
import { buttonsFor, rowOf, type Owner } from './buttons.js';
import { articleName } from './choices.js';
import { encodeCustomId } from './custom-id.js';
import { label } from './cut.js';
import { dateWords } from './dates.js';
import { LONGEST_CHOICE } from './limits.js';
import { card, edition, separator, smallPrint, text } from './parts.js';
import type { Reply } from './reply.js';
import type { Wording } from './wording.js';

/** Articles on one page: as many of the longest as fit into one message; a menu could have 25. */
const PAGE_SIZE = 20;
const LONGEST_TITLE = 80;
const LONGEST_SOURCE = 60;

/** The page of the list, from 1, that has the article at this place of it, from 0. */
export function listPageOf(index: number): number {
  return Math.floor(Math.max(0, index) / PAGE_SIZE) + 1;
}

/** One page of the list of articles, the first having number 1; a page behind the last shows the last. Each can be opened. */
export function articlesCard(
  { articles, edition: id }: ArticleList,
  { page: wanted, owner }: { readonly page: number; readonly owner: Owner },
  wording: Wording,
): Reply {
  const pages = Math.max(1, Math.ceil(articles.length / PAGE_SIZE));
  const page = Math.min(Math.max(1, wanted), pages);
  const shown = articles.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const place = pages === 1 ? [] : [smallPrint(wording.page(page, pages))];
  const lines = shown.map((article) => `- ${lineOf(article, wording)}`);
  const { previous, next, remove } = wording.controls;
  const make = buttonsFor(id, owner.userId);
  return card(
    'answer',
    [
      text([`## ${wording.articles(articles.length)}`, ...place, ...lines].join('\n')),
      separator(),
      edition(id, false, wording),
      ...menuOf(shown, { edition: id, asker: owner.userId }, wording),
      ...rowOf([
        ...(page > 1 ? [make(previous, { action: 'articles', page: page - 1 })] : []),
        ...(page < pages ? [make(next, { action: 'articles', page: page + 1 })] : []),
        ...(owner.isPrivate ? [] : [make(remove, { action: 'delete' })]),
      ]),
    ],
    owner.isPrivate,
  );
}

/** Without a link, which an opened article has: twenty long ones have no room. */
function lineOf({ title, source, published }: ArticleInfo, wording: Wording): string {
  return [
    `**${label(title, LONGEST_TITLE)}**`,
    ...(source === null ? [] : [label(source, LONGEST_SOURCE)]),
    published === null ? wording.undated : dateWords(published, wording.locale),
  ].join(' · ');
}

function menuOf(
  articles: readonly ArticleInfo[],
  common: { readonly edition: string; readonly asker: string },
  wording: Wording,
): readonly APIActionRowComponent<APIStringSelectComponent>[] {
  if (articles.length === 0) return [];
  const options = articles.map((article) => ({
    label: articleName(article, LONGEST_CHOICE, wording.locale),
    value: article.id,
  }));
  const menu: APIStringSelectComponent = {
    type: ComponentType.StringSelect,
    custom_id: encodeCustomId({ action: 'open', ...common }),
    placeholder: wording.browsing.open,
    options,
  };
  return [{ type: ComponentType.ActionRow, components: [menu] }];
}
