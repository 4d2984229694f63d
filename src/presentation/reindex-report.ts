import { createHash } from 'node:crypto';

import type { ReindexReport } from '../archive/types.js';
import type { ReportKind } from './custom-id.js';
import { oneLine } from './markdown.js';
import type { ReplyFile } from './reply.js';
import type { Wording } from './wording.js';

/** Entries of a report under one heading. */
export interface Section {
  readonly title: string;
  readonly entries: readonly string[];
}

const CHANGES = ['added', 'changed', 'removed', 'unchanged', 'refused'] as const;
/** Characters of the file: in UTF-8 that is less than the 10 MiB that Discord takes, whatever the script. https://discord.com/developers/docs/reference#uploading-files */
const MOST_CHARACTERS = 2_500_000;
const PRINT_DIGITS = 8;

/** What a report is called. */
export function titleOf(kind: ReportKind, { reindexed, moderation: { report } }: Wording): string {
  return { run: reindexed, preview: report.preview, undo: report.undone }[kind];
}

/** How many there are of each, on one line; of undated ones, and of those that are nearly the same, where there are any. */
export function countsOf(report: ReindexReport, wording: Wording): string {
  const { undated, nearDuplicates } = report;
  return [
    ...CHANGES.map((kind) => wording.changed(report[kind].length, wording.changes[kind])),
    ...(undated.length > 0 ? [wording.changed(undated.length, wording.undated)] : []),
    ...(nearDuplicates.length > 0
      ? [wording.changed(nearDuplicates.flat().length, wording.moderation.report.nearDuplicates)]
      : []),
  ].join(' · ');
}

/** What a report names, the most important first; no section is empty. Unchanged articles are in the file alone. */
export function sectionsOf(report: ReindexReport, wording: Wording): readonly Section[] {
  const { added, changed, removed, refused, undated, nearDuplicates } = report;
  const { changes, undated: undatedWord, moderation } = wording;
  return [
    { title: changes.refused, entries: refused.map(({ path, reason }) => `${path}: ${reason}`) },
    { title: changes.added, entries: added },
    { title: changes.changed, entries: changed },
    { title: changes.removed, entries: removed },
    { title: moderation.report.nearDuplicates, entries: nearDuplicates.map((paths) => paths.join(' = ')) },
    { title: undatedWord, entries: undated },
  ].filter(({ entries }) => entries.length > 0);
}

/** The whole report as plain text, an entry a line. Of more than Discord takes, the rest is counted. */
export function reportFile(report: ReindexReport, kind: ReportKind, wording: Wording): ReplyFile {
  const { unchanged, edition, milliseconds } = report;
  const sections = [...sectionsOf(report, wording), { title: wording.changes.unchanged, entries: unchanged }];
  const head = [
    titleOf(kind, wording),
    `${wording.edition(edition)} · ${wording.took(milliseconds)}`,
    countsOf(report, wording),
  ];
  const lines = sections
    .filter(({ entries }) => entries.length > 0)
    .flatMap(({ title, entries }) => [
      '',
      `${title} (${String(entries.length)})`,
      ...entries.map((entry) => `  ${oneLine(entry)}`),
    ]);
  return { name: `reindex-${edition}.txt`, text: within([...head, ...lines], wording) };
}

function within(lines: readonly string[], wording: Wording): string {
  let room = MOST_CHARACTERS;
  const fitting = lines.findIndex((line) => {
    room -= line.length + 1;
    return room < 0;
  });
  const shown = fitting < 0 ? lines : [...lines.slice(0, fitting), wording.andMore(lines.length - fitting)];
  return `${shown.join('\n')}\n`;
}

/** Tells reports apart: the same articles found in the same state have the same one, however long it took. */
export function printOf(report: ReindexReport): string {
  const { added, changed, removed, unchanged, refused, undated, nearDuplicates } = report;
  const state = [added, changed, removed, unchanged.length, refused, undated, nearDuplicates];
  return createHash('sha256').update(JSON.stringify(state)).digest('hex').slice(0, PRINT_DIGITS);
}
