import { buttonsFor, rowOf } from './buttons.js';
import type { ControlState } from './custom-id.js';
import { card, text } from './parts.js';
import { questionLine } from './question-line.js';
import type { Reply } from './reply.js';
import type { Wording } from './wording.js';

/** A list, an article or a search whose edition is gone, and the edition that there is now. */
export interface Former {
  readonly opened:
    | Pick<ControlState<'articles'>, 'action'>
    | Pick<ControlState<'read'>, 'action' | 'article'>
    | Pick<ControlState<'find'>, 'action'>;
  /** The words of a search; `null` for all else, and where they cannot be read back. */
  readonly query: string | null;
  readonly edition: string;
  readonly userId: string;
}

/** Says that the articles were read again since, and offers to open the first page anew; private. */
export function reopenCard({ opened, query, edition, userId }: Former, wording: Wording): Reply {
  const { formerEdition, openAgain, searchAgain, backToList } = wording.browsing;
  const make = buttonsFor(edition, userId);
  const again = opened.action === 'find' ? searchAgain : openAgain;
  const canSearch = opened.action !== 'find' || query !== null;
  return card(
    'silence',
    [
      ...(query === null ? [] : [text(questionLine(wording.searched, query))]),
      text(formerEdition),
      ...rowOf([
        ...(canSearch ? [make(again, { ...opened, page: 1 })] : []),
        // An article may be gone with its edition.
        ...(opened.action === 'read' ? [make(backToList, { action: 'articles', page: 1 })] : []),
      ]),
    ],
    true,
  );
}
