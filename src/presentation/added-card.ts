import type { Addition } from '../archive/types.js';
import type { Article } from '../corpus/article.js';
import { fileName } from './added-file.js';
import { label } from './cut.js';
import { dateWords } from './dates.js';
import { bold } from './markdown.js';
import { attached, card, edition, separator, smallPrint, text } from './parts.js';
import type { Reply, ReplyFile } from './reply.js';
import type { Wording } from './wording.js';

/** What was added, with the articles of it that are shown, whole, and what is to be said beside. */
export interface AddedWish {
  readonly addition: Addition;
  readonly shown: readonly Pick<Article, 'title' | 'published' | 'language'>[];
  readonly notes: readonly string[];
}

/** Articles that are shown of one file. */
export const MOST_SHOWN = 10;
const LONGEST_TITLE = 150;
const LONGEST_REASON = 200;
const MOST_REFUSED = 5;

/** What came of adding a file: its articles, dated or not, and in which language; parts that were refused; private. */
export function addedCard({ addition, shown, notes }: AddedWish, wording: Wording): Reply {
  const { added } = wording.moderation;
  const { file, articles, refused, report } = addition;
  const lines = [
    `## ${added.title}`,
    label(fileName(file), LONGEST_TITLE),
    ...shown.map((article) => articleLine(article, wording)),
    ...moreLine(articles.length - shown.length, wording),
    ...(refused.length > 0 ? [bold(added.refused)] : []),
    ...refused
      .slice(0, MOST_REFUSED)
      .map(({ path, reason }) => `- ${label(`${path}: ${reason}`, LONGEST_REASON)}`),
    ...moreLine(refused.length - MOST_REFUSED, wording),
  ];
  return card(
    'answer',
    [
      text(lines.join('\n')),
      text([...notes, added.seeIt].join('\n')),
      separator(),
      edition(report.edition, false, wording),
    ],
    true,
  );
}

/** The reply with a file below, and what is said of it in small print. */
export function withFile(reply: Reply, file: ReplyFile, sentence: string): Reply {
  return {
    ...reply,
    components: [...reply.components, text(smallPrint(sentence)), attached(file.name)],
    files: [file],
  };
}

function articleLine({ title, published, language }: AddedWish['shown'][number], wording: Wording): string {
  const { locale, undated } = wording;
  const date = published === null ? undated : dateWords(published, locale);
  const name = new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language;
  return `- ${bold(label(title, LONGEST_TITLE))} · ${date} · ${name}`;
}

function moreLine(count: number, { andMore }: Wording): readonly string[] {
  return count > 0 ? [`- ${andMore(count)}`] : [];
}
