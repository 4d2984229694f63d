import type { Answer } from '../answer/answer.js';
import type { Article } from '../corpus/article.js';
import { buttonsFor, neighbourControls, rowOf } from './buttons.js';
import type { ControlState } from './custom-id.js';
import { card, edition, separator, smallPrint, text } from './parts.js';
import { questionLine } from './question-line.js';
import type { Reply } from './reply.js';
import type { Wording } from './wording.js';

/** What is told of one answer of an article: the answer is `null` where the question cannot be read back. */
export interface Told<Action extends ControlState['action']> {
  readonly article: Article;
  readonly answer: Answer | null;
  readonly state: ControlState<Action>;
}

/** Whose answer is told of, under which title, and in which lines. */
interface Telling extends Pick<Told<'context' | 'why' | 'citation'>, 'answer' | 'state'> {
  readonly title: string;
  readonly lines: readonly string[];
  /** Only one person sees it; a card that everybody sees can be deleted. */
  readonly isPrivate?: boolean;
}

/** What is told of one answer, with the way to its neighbours where they are known; private unless it is said otherwise. */
export function toldCard(
  { answer, state, title, lines, isPrivate = true }: Telling,
  wording: Wording,
): Reply {
  const make = buttonsFor(state.edition, state.asker);
  const count = answer?.answers.length ?? 1;
  const place = count > 1 ? [smallPrint(wording.controls.answerNumber(state.at.index + 1, count))] : [];
  return card(
    'answer',
    [
      ...(answer === null ? [] : [text(questionLine(wording.asked, answer.question))]),
      text([`## ${title}`, ...place, ...lines].join('\n')),
      separator(),
      edition(state.edition, true, wording),
      ...(answer === null ? [] : neighbourControls(answer, state, wording)),
      ...rowOf(isPrivate ? [] : [make(wording.controls.remove, { action: 'delete' })]),
    ],
    isPrivate,
  );
}
