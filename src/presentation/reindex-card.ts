import type { ReindexReport } from '../archive/types.js';
import { label } from './cut.js';
import { bold } from './markdown.js';
import { card, separator, smallPrint, text } from './parts.js';
import type { Reply } from './reply.js';
import { WORDING } from './wording.js';

const KINDS = ['added', 'changed', 'removed', 'unchanged', 'refused'] as const;
const MOST_NAMES = 6;
const LONGEST_NAME = 60;
const LONGEST_REASON = 150;

/** What a reindex found: counts of everything, names of what is new, and of what was refused with the reason. */
export function reindexCard(report: ReindexReport): Reply {
  const { added, changed, removed, refused, edition, milliseconds } = report;
  const counts = KINDS.map((kind) => `${String(report[kind].length)} ${WORDING.changes[kind]}`);
  const reasons = refused.map(({ path, reason }) => `${name(path)}: ${label(reason, LONGEST_REASON)}`);
  const lists = [
    ...list(WORDING.changes.added, added.map(name)),
    ...list(WORDING.changes.changed, changed.map(name)),
    ...list(WORDING.changes.removed, removed.map(name)),
    ...list(WORDING.changes.refused, reasons),
  ];
  const head = `## ${WORDING.reindexed}\n${counts.join(' · ')}`;
  const footer = smallPrint(`${WORDING.took(milliseconds)} · ${WORDING.edition(edition)}`);
  return card(
    refused.length > 0 ? 'failure' : 'answer',
    [text([head, ...lists].join('\n')), separator(), text(footer)],
    true,
  );
}

function list(title: string, entries: readonly string[]): readonly string[] {
  if (entries.length === 0) return [];
  const more = entries.length - MOST_NAMES;
  return [
    bold(title),
    ...entries.slice(0, MOST_NAMES).map((entry) => `- ${entry}`),
    ...(more > 0 ? [`- ${WORDING.andMore(more)}`] : []),
  ];
}

function name(path: string): string {
  return label(path, LONGEST_NAME);
}
