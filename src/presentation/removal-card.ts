import { ButtonStyle } from 'discord-api-types/v10';

import type { AddedFile, ReindexReport } from '../archive/types.js';
import type { ArticleInfo } from '../corpus/article.js';
import { fileKey, fileName } from './added-file.js';
import { buttonsFor, rowOf } from './buttons.js';
import { label } from './cut.js';
import { bold } from './markdown.js';
import { moment } from './moment.js';
import { card, edition, separator, text } from './parts.js';
import type { Reply } from './reply.js';
import type { Wording } from './wording.js';

/** A file that somebody wants to remove, and the articles in it. */
export interface Removal {
  readonly file: AddedFile;
  readonly articles: readonly ArticleInfo[];
  readonly userId: string;
  readonly edition: string;
}

const MOST_TITLES = 10;
const LONGEST_TITLE = 150;

/** Asks once whether the file is to be removed; private. */
export function removalCard({ file, articles, userId, edition: id }: Removal, wording: Wording): Reply {
  const { removal } = wording.moderation;
  const make = buttonsFor(id, userId);
  const more = articles.length - MOST_TITLES;
  const key = fileKey(file);
  const lines = [
    `## ${removal.title}`,
    bold(label(fileName(file), LONGEST_TITLE)),
    ...(file.added === null
      ? []
      : [removal.addedBy(label(file.added.by, LONGEST_TITLE), moment(file.added.at))]),
    articles.length === 0 ? removal.holdsNone : removal.holds(articles.length),
    ...articles.slice(0, MOST_TITLES).map(({ title }) => `- ${label(title, LONGEST_TITLE)}`),
    ...(more > 0 ? [`- ${wording.andMore(more)}`] : []),
    removal.noWay,
  ];
  const yes = make(removal.yes, { action: 'removal', file: key, isSure: true });
  const no = make(removal.no, { action: 'removal', file: key, isSure: false });
  return card(
    'failure',
    [text(lines.join('\n')), ...rowOf([{ ...yes, style: ButtonStyle.Danger }, no])],
    true,
  );
}

/** What was removed; private. */
export function removedCard(
  { removed, edition: id }: Pick<ReindexReport, 'removed' | 'edition'>,
  { file, notes }: { readonly file: AddedFile; readonly notes: readonly string[] },
  wording: Wording,
): Reply {
  const words = wording.moderation.removal;
  const gone = wording.changed(removed.length, wording.changes.removed);
  const lines = [`## ${words.done}`, bold(label(fileName(file), LONGEST_TITLE)), gone, ...notes];
  return card('answer', [text(lines.join('\n')), separator(), edition(id, false, wording)], true);
}
