import type { Deed } from '../../src/audit.js';
import { messageOf, UserError } from '../../src/errors.js';
import { wordingFor } from '../../src/presentation/wording.js';
import type { Services } from '../services.js';

/** What is done, and by whom. */
export interface Doing extends Pick<Deed, 'action' | 'file'> {
  readonly userId: string;
  readonly userName: string;
  readonly locale: string;
}

/** What came of it, with what is to be said of the audit file: nothing where it was written. */
interface Audited<Result> {
  readonly result: Result;
  readonly notes: readonly string[];
}

/** Does `work`, and has the audit file say so, whatever came of it. @throws what `work` throws. */
export async function audited<Result>(
  { action, file, userId, userName, locale }: Doing,
  { archive, audit }: Services,
  work: () => Promise<Result>,
): Promise<Audited<Result>> {
  const record = (outcome: Pick<Deed, 'outcome' | 'reason'>): Promise<boolean> =>
    audit.record({
      action,
      by: { id: userId, name: userName },
      file,
      ...outcome,
      edition: archive.report.edition,
    });
  try {
    const result = await work();
    const isWritten = await record({ outcome: 'done', reason: null });
    return { result, notes: isWritten ? [] : [wordingFor(locale).moderation.audit.unwritten] };
  } catch (error) {
    await record({ outcome: error instanceof UserError ? 'refused' : 'failed', reason: messageOf(error) });
    throw error;
  }
}
