import type { ReindexReport } from '../archive/types.js';
import { label } from './cut.js';
import { bold } from './markdown.js';
import { card, separator, smallPrint, text } from './parts.js';
import type { Reply } from './reply.js';
import type { Wording } from './wording.js';

const KINDS = ['added', 'changed', 'removed', 'unchanged', 'refused'] as const;
const MOST_NAMES = 6;
const LONGEST_NAME = 60;
const LONGEST_REASON = 150;

/** What a reindex found: counts of everything, names of what is new, and of what was refused with the reason. */
export function reindexCard(report: ReindexReport, wording: Wording): Reply {
  const { added, changed, removed, refused, edition, milliseconds } = report;
  const counts = KINDS.map((kind) => wording.changed(report[kind].length, wording.changes[kind]));
  const reasons = refused.map(({ path, reason }) => `${name(path)}: ${label(reason, LONGEST_REASON)}`);
  const list = (title: string, entries: readonly string[]) => entryList(title, entries, wording);
  const lists = [
    ...list(wording.changes.added, added.map(name)),
    ...list(wording.changes.changed, changed.map(name)),
    ...list(wording.changes.removed, removed.map(name)),
    ...list(wording.changes.refused, reasons),
  ];
  const head = `## ${wording.reindexed}\n${counts.join(' · ')}`;
  const footer = smallPrint(`${wording.took(milliseconds)} · ${wording.edition(edition)}`);
  return card(
    refused.length > 0 ? 'failure' : 'answer',
    [text([head, ...lists].join('\n')), separator(), text(footer)],
    true,
  );
}

function entryList(title: string, entries: readonly string[], wording: Wording): readonly string[] {
  if (entries.length === 0) return [];
  const more = entries.length - MOST_NAMES;
  return [
    bold(title),
    ...entries.slice(0, MOST_NAMES).map((entry) => `- ${entry}`),
    ...(more > 0 ? [`- ${wording.andMore(more)}`] : []),
  ];
}

function name(path: string): string {
  return label(path, LONGEST_NAME);
}
