import { stringify } from 'yaml';

import { UserError } from '../errors.js';
import { findDates } from '../text/dates.js';
import { textForm, type Form } from './form.js';
import type { ReplyFile } from './reply.js';
import type { Wording } from './wording.js';

/** What was put into the form; a field that was left empty may be missing. */
export type ArticleFields = Readonly<Partial<Record<Field, string>>>;

type Field = 'title' | 'date' | 'source' | 'url' | 'text';

const LONGEST_LINE = 200;
const LONGEST_DATE = 60;
const LONGEST_URL = 1000;
/** https://discord.com/developers/docs/components/reference#text-input */
const LONGEST_TEXT = 4000;
const LONGEST_SHOWN = 60;

/** The form for an article that is typed or pasted. */
export function articleForm({ moderation: { form } }: Wording): Form {
  return textForm(form.title, [
    { name: 'title', label: form.name, most: LONGEST_LINE, isRequired: true },
    { name: 'date', label: form.date, hint: form.dateHint, most: LONGEST_DATE },
    { name: 'source', label: form.source, hint: form.sourceHint, most: LONGEST_LINE },
    { name: 'url', label: form.url, hint: form.urlHint, most: LONGEST_URL },
    {
      name: 'text',
      label: form.text,
      hint: form.textHint,
      most: LONGEST_TEXT,
      isLong: true,
      isRequired: true,
    },
  ]);
}

/**
 * The Markdown file that the fields make, named after the title; what was left empty is not in it.
 * @throws UserError `bad-usage` where the date is no single day, the address is none, or there is no text.
 */
export function articleFile(fields: ArticleFields, wording: Wording): ReplyFile {
  const { title, date, source, url } = trimmed(fields);
  const { form } = wording.moderation;
  if (fields.text === undefined || fields.text.trim() === '') throw new UserError('bad-usage', form.noText);
  const facts = {
    title,
    date: date === undefined ? undefined : dayOf(date, wording),
    source,
    url: url === undefined ? undefined : addressOf(url, wording),
  };
  return { name: `${(title ?? '').replace(/[/\\]/gu, '-')}.md`, text: markdown(facts, fields.text) };
}

/** What was typed, as the same kind of file, whatever is wrong with it. */
export function typedFile(fields: ArticleFields): ReplyFile {
  const { title, date, source, url } = trimmed(fields);
  return { name: 'article.md', text: markdown({ title, date, source, url }, fields.text ?? '') };
}

/** Lines are not folded: each fact stays on one. The text stays as it was typed. */
function markdown(facts: Readonly<Record<string, string | undefined>>, text: string): string {
  return `---\n${stringify(facts, { lineWidth: 0 })}---\n\n${text}\n`;
}

/** Without white space at the ends; what is empty then is missing. */
function trimmed(fields: ArticleFields): ArticleFields {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (value.trim() === '' ? [] : [[name, value.trim()]])),
  );
}

/** The one day that was typed, `YYYY-MM-DD`. */
function dayOf(typed: string, { moderation: { form } }: Wording): string {
  const [found, ...others] = findDates(typed, null);
  const range = found?.range ?? null;
  const isDay = range !== null && range.from === range.to && others.length === 0;
  if (!isDay) throw new UserError('bad-usage', form.noDay(typed.slice(0, LONGEST_SHOWN)));
  return range.from;
}

function addressOf(typed: string, { moderation: { form } }: Wording): string {
  if (URL.canParse(typed) && /^https?:$/u.test(new URL(typed).protocol)) return typed;
  throw new UserError('bad-usage', form.noAddress(typed.slice(0, LONGEST_SHOWN)));
}
