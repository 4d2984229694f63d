import type { Archive, Progress } from '../archive/types.js';
import { moment } from './moment.js';
import { card, separator, smallPrint, text } from './parts.js';
import { progressLines } from './progress-card.js';
import type { Reply } from './reply.js';
import type { Wording } from './wording.js';

/** What moderators want to know of the archive. */
export interface ArchiveState extends Pick<Archive, 'report' | 'indexedAt'> {
  /** Of the run under way; null when none is. */
  readonly progress: Progress | null;
  /** Files that were added in Discord. */
  readonly added: number;
}

/** How far a run is, or that none is under way, and what the edition that answers was made of; private. */
export function archiveCard({ report, indexedAt, progress, added }: ArchiveState, wording: Wording): Reply {
  const { status, progress: words } = wording.moderation;
  const { undated, nearDuplicates, refused, milliseconds, edition } = report;
  const articles = report.added.length + report.changed.length + report.unchanged.length;
  const running =
    progress === null
      ? [status.idle]
      : [...progressLines(progress, wording), words.began(moment(progress.startedAt)), words.meanwhile];
  const facts = [
    wording.status.articles(articles),
    wording.status.refused(refused.length),
    status.undated(undated.length),
    ...(nearDuplicates.length > 0 ? [status.nearDuplicates(nearDuplicates.length)] : []),
    status.added(added),
    wording.status.indexed(moment(indexedAt), wording.took(milliseconds)),
  ];
  return card(
    'answer',
    [
      text([`## ${status.title}`, ...running].join('\n')),
      separator(),
      text(facts.map((fact) => `- ${fact}`).join('\n')),
      text(smallPrint(wording.edition(edition))),
    ],
    true,
  );
}
