import type { Control } from '../../src/discord/control.js';
import { noticeCard } from '../../src/presentation/notice-card.js';
import { reindexCard } from '../../src/presentation/reindex-card.js';
import { printOf } from '../../src/presentation/reindex-report.js';
import { wordingFor } from '../../src/presentation/wording.js';
import { requirePermission } from '../moderation/moderator.js';
import type { Services } from '../services.js';

/**
 * **Previous** and **Next** of a report, in place. The report is told by its edition and what it found; where the archive
 * has another by now, or the folder would give another preview, the file at the message has it still.
 */
export const report: Control<Services, 'report'> = async (input, { archive }) => {
  requirePermission(input);
  const { edition, print, kind, page } = input.state;
  const wording = wordingFor(input.locale);
  const found = kind === 'preview' ? await archive.preview() : archive.report;
  return found.edition === edition && printOf(found) === print
    ? { kind: 'update', reply: reindexCard(found, { kind, page, userId: input.userId }, wording) }
    : { kind: 'reply', reply: noticeCard(wording.moderation.report.outdated) };
};
