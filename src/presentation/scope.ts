import type { Scope } from '../answer/scope.js';
import type { ArticleInfo } from '../corpus/article.js';
import { UserError } from '../errors.js';
import { fold } from '../text/analyzer.js';
import { findDates, type DayRange } from '../text/dates.js';
import { label } from './cut.js';
import { dateWords } from './dates.js';
import type { Wording } from './wording.js';

/** What was typed to narrow a question; what was not is absent. */
export interface TypedScope {
  /** An article's id, as the choices give it, its title, or a part of one. */
  readonly article?: string;
  readonly after?: string;
  readonly before?: string;
}

/** Small words that people type with a date, and the date finder leaves out. */
const BESIDE_A_DATE = /^(?:[\s.,]|\b(?:after|before|from|since|until|till|on|in|of|the)\b)*$/iu;
/** Longer than any date that people type. */
const LONGEST_DATE = 60;
const LONGEST_TITLE = 40;

/**
 * What was typed, read against the articles. A date without its year is the latest one that is not after the newest
 * article: the machine's clock is never asked. A month or year begins with its first day and ends with its last.
 * @throws UserError `bad-usage` where a date is none, or where not one article fits.
 */
export function readScope(
  { article, after, before }: TypedScope,
  articles: readonly ArticleInfo[],
  wording: Wording,
): Scope {
  const newest = newestOf(articles);
  const scope = {
    article: article === undefined ? null : idOf(article, articles, wording),
    after: after === undefined ? null : daysOf(after, newest, wording).from,
    before: before === undefined ? null : daysOf(before, newest, wording).to,
  };
  if (scope.after !== null && scope.before !== null && scope.after > scope.before)
    throw new UserError(
      'bad-usage',
      wording.scope.backwards(
        dateWords(scope.after, wording.locale),
        dateWords(scope.before, wording.locale),
      ),
    );
  return scope;
}

/** How a question was narrowed: to what, and the line that says so. */
export interface Narrowing {
  readonly scope: Scope;
  /** Escaped, on one line of at most 140 characters. */
  readonly line: string;
}

/** The scope with the line that says it; `null` where nothing was narrowed. */
export function narrowingOf(
  scope: Scope,
  articles: readonly ArticleInfo[],
  wording: Wording,
): Narrowing | null {
  const line = scopeLine(scope, articles, wording);
  return line === null ? null : { scope, line };
}

/** How a question was narrowed, escaped, on one line of at most 140 characters; `null` when it was not. */
export function scopeLine(scope: Scope, articles: readonly ArticleInfo[], wording: Wording): string | null {
  const { narrowed, undatedLeftOut } = wording.scope;
  const only = articles.find(({ id }) => id === scope.article);
  const days = daysLine(scope, wording);
  const parts = [
    ...(only === undefined ? [] : [wording.quoted(label(only.title, LONGEST_TITLE))]),
    ...(days === null ? [] : [days]),
    ...(days === null || only !== undefined ? [] : [undatedLeftOut]),
  ];
  return parts.length === 0 ? null : narrowed(parts.join(' · '));
}

function daysLine({ after, before }: Scope, { locale, scope }: Wording): string | null {
  const { since, until, between } = scope;
  if (after !== null && before !== null) return between(dateWords(after, locale), dateWords(before, locale));
  if (after !== null) return since(dateWords(after, locale));
  return before === null ? null : until(dateWords(before, locale));
}

function daysOf(typed: string, newest: string | null, { scope }: Wording): DayRange {
  const [found, ...others] = typed.length > LONGEST_DATE ? [] : findDates(typed, newest);
  const isAll =
    found !== undefined &&
    others.length === 0 &&
    BESIDE_A_DATE.test(`${typed.slice(0, found.start)} ${typed.slice(found.end)}`);
  if (isAll && found.range !== null) return found.range;
  const shown = typed.slice(0, LONGEST_DATE).trim();
  throw new UserError('bad-usage', isAll ? scope.needsYear(shown) : scope.noDate(shown));
}

function idOf(typed: string, articles: readonly ArticleInfo[], { scope }: Wording): string {
  const chosen = articles.find(({ id }) => id === typed);
  if (chosen !== undefined) return chosen.id;
  const wanted = fold(typed.trim());
  const same = articles.filter(({ title }) => fold(title) === wanted);
  const [only, ...others] =
    same.length > 0 || wanted === '' ? same : articles.filter(({ title }) => fold(title).includes(wanted));
  if (only !== undefined && others.length === 0) return only.id;
  const { noArticle, severalArticles } = scope;
  throw new UserError('bad-usage', only === undefined ? noArticle : severalArticles);
}

function newestOf(articles: readonly ArticleInfo[]): string | null {
  return articles.reduce<string | null>(
    (newest, { published }) =>
      published !== null && (newest === null || published > newest) ? published : newest,
    null,
  );
}
