import type { ReindexReport } from '../archive/types.js';
import { cutLabel } from './cut.js';
import { bold, escapeMarkdown, oneLine } from './markdown.js';
import { card, separator, smallPrint, text } from './parts.js';
import type { Reply } from './reply.js';
import { WORDING } from './wording.js';

const MOST_NAMES = 6;
const LONGEST_NAME = 50;
const LONGEST_REASON = 90;

/** What a reindex found: counts of everything, names of what is new, and of what was refused with the reason. */
export function reindexCard(report: ReindexReport): Reply {
  const { added, changed, removed, unchanged, refused, edition, milliseconds } = report;
  const counts = Object.entries({ added, changed, removed, unchanged, refused }).map(
    ([kind, list]) => `${String(list.length)} ${WORDING.changes[kindOf(kind)]}`,
  );
  const lists = [
    ...list(WORDING.changes.added, added.map(name)),
    ...list(WORDING.changes.changed, changed.map(name)),
    ...list(WORDING.changes.removed, removed.map(name)),
    ...list(
      WORDING.changes.refused,
      refused.map(
        ({ path, reason }) => `${name(path)}: ${escapeMarkdown(cutLabel(oneLine(reason), LONGEST_REASON))}`,
      ),
    ),
  ];
  const head = `## ${WORDING.reindexed}\n${counts.join(' · ')}`;
  const footer = smallPrint(`${WORDING.took(milliseconds)} · ${WORDING.edition(edition)}`);
  return card(
    refused.length > 0 ? 'failure' : 'answer',
    [text([head, ...lists].join('\n')), separator(), text(footer)],
    true,
  );
}

function kindOf(kind: string): keyof typeof WORDING.changes {
  return kind in WORDING.changes ? (kind as keyof typeof WORDING.changes) : 'unchanged';
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
  return escapeMarkdown(cutLabel(oneLine(path), LONGEST_NAME));
}
