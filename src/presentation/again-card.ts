import type { Scope } from '../answer/scope.js';
import { buttonsFor, rowOf } from './buttons.js';
import { card, text } from './parts.js';
import { isReadBack, questionLine } from './question-line.js';
import type { Reply } from './reply.js';
import type { Wording } from './wording.js';

/** Why a control cannot do what it says. */
export type Obstacle = 'formerEdition' | 'otherAnswer' | 'unreadable';

/** Whose message could not be gone on with, and what it answers; `null` where its question cannot be read back. */
export interface Lapsed {
  readonly question: string | null;
  readonly edition: string;
  readonly userId: string;
  /** To what the question was narrowed; absent where it was not. */
  readonly scope?: Scope;
}

/** Says why a control does nothing, and offers to ask the question anew where it is known; private. */
export function againCard(
  obstacle: Obstacle,
  { question, edition, userId, scope }: Lapsed,
  wording: Wording,
): Reply {
  const { again, askAgain } = wording.controls;
  const said = text(`${wording.controls[obstacle]} ${askAgain}`);
  if (question === null || !isReadBack(question)) return card('silence', [said], true);
  const make = buttonsFor(edition, userId, scope);
  return card(
    'silence',
    [text(questionLine(wording.asked, question)), said, ...rowOf([make(again, { action: 'again' })])],
    true,
  );
}
