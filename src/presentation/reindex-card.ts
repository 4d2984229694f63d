import type { ReindexReport } from '../archive/types.js';
import { buttonsFor, rowOf } from './buttons.js';
import type { ReportKind } from './custom-id.js';
import { label } from './cut.js';
import { bold } from './markdown.js';
import { attached, card, separator, smallPrint, text } from './parts.js';
import { countsOf, printOf, reportFile, sectionsOf, titleOf, type Section } from './reindex-report.js';
import type { Reply } from './reply.js';
import type { Wording } from './wording.js';

/** What a report is of, whose it is, and which of its pages is wanted, from 1. */
export interface ReportWish {
  readonly kind: ReportKind;
  readonly userId: string;
  readonly page: number;
  /** What is to be said beside it, in sentences of ours. */
  readonly notes?: readonly string[];
}

/** Entries of one page, and the characters that they take; the rest of a card takes less than what is left of 4,000. */
const MOST_ENTRIES = 20;
const MOST_CHARACTERS = 2600;
const LONGEST_ENTRY = 240;

/** One page of a report: counts of everything, names of what is new, refused with reasons, and so on; all of it as a file. */
export function reindexCard(report: ReindexReport, wish: ReportWish, wording: Wording): Reply {
  const pages = pagesOf(sectionsOf(report, wording));
  const page = Math.min(Math.max(1, wish.page), pages.length);
  const file = reportFile(report, wish.kind, wording);
  const { attached: atMessage } = wording.moderation.report;
  const notes = [...(wish.notes ?? []), ...noteOf(wish.kind, wording), atMessage];
  const place = pages.length > 1 ? [wording.page(page, pages.length)] : [];
  const footer = [...place, `${wording.took(report.milliseconds)} · ${wording.edition(report.edition)}`];
  const reply = card(
    report.refused.length > 0 ? 'failure' : 'answer',
    [
      text([...headOf(report, wish.kind, wording), ...(pages[page - 1] ?? [])].join('\n')),
      text(notes.join('\n')),
      separator(),
      text(smallPrint(footer.join('\n'))),
      attached(file.name),
      ...pager(report, { ...wish, page }, { last: pages.length, wording }),
    ],
    true,
  );
  return { ...reply, files: [file] };
}

function headOf(report: ReindexReport, kind: ReportKind, wording: Wording): readonly string[] {
  const { added, changed, removed, refused } = report;
  const isNothing = [added, changed, removed, refused].every(({ length }) => length === 0);
  const nothing = isNothing ? [wording.moderation.report.nothingNew] : [];
  return [`## ${titleOf(kind, wording)}`, ...nothing, countsOf(report, wording)];
}

function noteOf(kind: ReportKind, { moderation: { report } }: Wording): readonly string[] {
  return { run: [], preview: [report.previewed], undo: [report.filesStay] }[kind];
}

/** The lines of each page; a section that goes on has its heading again. There is always one page. */
function pagesOf(sections: readonly Section[]): readonly (readonly string[])[] {
  const pages: string[][] = [[]];
  let [entries, characters] = [0, 0];
  for (const { title, entries: all } of sections) {
    let isHeaded = false;
    for (const entry of all) {
      const line = `- ${label(entry, LONGEST_ENTRY)}`;
      if (entries >= MOST_ENTRIES || characters + line.length > MOST_CHARACTERS) {
        pages.push([]);
        [entries, characters, isHeaded] = [0, 0, false];
      }
      pages.at(-1)?.push(...(isHeaded ? [] : [bold(title)]), line);
      entries += 1;
      characters += line.length + (isHeaded ? 0 : title.length);
      isHeaded = true;
    }
  }
  return pages;
}

interface Paging {
  readonly last: number;
  readonly wording: Wording;
}

function pager(report: ReindexReport, { kind, userId, page }: ReportWish, { last, wording }: Paging) {
  const { previous, next } = wording.controls;
  const make = buttonsFor(report.edition, userId);
  const to = (label: string, target: number) =>
    make(label, { action: 'report', kind, print: printOf(report), page: target });
  return rowOf([...(page > 1 ? [to(previous, page - 1)] : []), ...(page < last ? [to(next, page + 1)] : [])]);
}
