import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';

import type { ArticleInfo } from '../corpus/article.js';
import { fold } from '../text/analyzer.js';
import { plainLabel } from './cut.js';
import { dateWords } from './dates.js';
import { LONGEST_CHOICE, MOST_CHOICES } from './limits.js';
import type { Wording } from './wording.js';

/** Suggestions as Discord takes them. One that is too long is left out: cut, it would ask something else. */
export function toChoices(suggestions: readonly string[]): APIApplicationCommandOptionChoice<string>[] {
  return suggestions
    .filter((suggestion) => suggestion.trim() !== '' && suggestion.length <= LONGEST_CHOICE)
    .slice(0, MOST_CHOICES)
    .map((suggestion) => ({ name: suggestion, value: suggestion }));
}

/** The articles whose titles have what was typed, those first that begin with it; each stands for its id. */
export function articleChoices(
  articles: readonly ArticleInfo[],
  typed: string,
  { locale }: Wording,
): APIApplicationCommandOptionChoice<string>[] {
  const wanted = fold(typed.trim());
  const matching = articles.filter(({ title }) => fold(title).includes(wanted));
  const begins = ({ title }: ArticleInfo): boolean => fold(title).startsWith(wanted);
  return [...matching.filter(begins), ...matching.filter((article) => !begins(article))]
    .slice(0, MOST_CHOICES)
    .map((article) => ({ name: articleName(article, LONGEST_CHOICE, locale), value: article.id }));
}

/** The title of an article, at most `most` characters, for a choice: with its date, as two articles may have one title. */
export function articleName(
  { id, title, path, published }: ArticleInfo,
  most: number,
  locale: string,
): string {
  const date = published === null ? '' : ` · ${dateWords(published, locale)}`;
  const words = [title, path].find((name) => name.trim() !== '') ?? id;
  return plainLabel(words, most - date.length) + date;
}
