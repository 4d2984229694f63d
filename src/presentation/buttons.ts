import {
  ButtonStyle,
  ComponentType,
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIButtonComponentWithCustomId,
} from 'discord-api-types/v10';

import type { Answer, ShortAnswer } from '../answer/answer.js';
import type { Scope } from '../answer/scope.js';
import { encodeCustomId, type AnswerPlace, type ControlState } from './custom-id.js';
import { isReadBack } from './question-line.js';
import type { Narrowing } from './scope.js';
import type { Wording } from './wording.js';

/** Whose message it is, who sees it, and who brought it here. */
export interface Owner {
  readonly userId: string;
  readonly isPrivate: boolean;
  /** Name of the person who shared a private answer; `null` for everything else. */
  readonly sharedBy: string | null;
}

/** The state of a control without what all controls of a message have in common. */
type Own<State> = State extends ControlState ? Omit<State, 'edition' | 'asker' | 'scope'> : never;

/** Makes controls of one message. */
export type ButtonMaker = (label: string, state: Own<ControlState>) => APIButtonComponentWithCustomId;

type Row = APIActionRowComponent<APIButtonComponent>;

/**
 * Makes the buttons of a message that quotes `edition` and is `asker`'s, its question narrowed to `scope`. Each says in
 * words what it does.
 */
export function buttonsFor(edition: string, asker: string, scope?: Scope): ButtonMaker {
  const common = { edition, asker, ...(scope === undefined ? {} : { scope }) };
  return (label, state) => ({
    type: ComponentType.Button,
    style: state.action === 'delete' ? ButtonStyle.Danger : ButtonStyle.Secondary,
    label,
    custom_id: encodeCustomId({ ...state, ...common }),
  });
}

/** Buttons in one row, at most five; no row for no buttons. */
export function rowOf(buttons: readonly APIButtonComponent[]): readonly Row[] {
  return buttons.length === 0 ? [] : [{ type: ComponentType.ActionRow, components: [...buttons] }];
}

/** Where the best evidence of the answer with this index stands; `null` where there is no such answer. */
export function placeOf({ answers }: Answer, index: number): AnswerPlace | null {
  const best = answers[index]?.evidence[0];
  if (best === undefined) return null;
  const { article, start, end, highlight } = best;
  return { index, article: article.id, quote: { start, end }, highlight };
}

/** The answer whose best evidence stands at `at`; `null` where that one gives another. */
export function answerAt(answer: Answer, at: AnswerPlace): ShortAnswer | null {
  const place = placeOf(answer, at.index);
  return place !== null && isSamePlace(place, at) ? (answer.answers[at.index] ?? null) : null;
}

function isSamePlace(one: AnswerPlace, other: AnswerPlace): boolean {
  return (
    one.article === other.article &&
    one.quote.start === other.quote.start &&
    one.quote.end === other.quote.end &&
    one.highlight.start === other.highlight.start &&
    one.highlight.end === other.highlight.end
  );
}

/** What can be done with an answer. What asks the question again is left out where its line was cut. */
export function answerControls(
  answer: Answer,
  { userId, isPrivate }: Owner,
  { wording, narrowed }: { readonly wording: Wording; readonly narrowed: Narrowing | null },
): readonly Row[] {
  const { showContext, moreExcerpts, why, citation, share, remove } = wording.controls;
  const make = buttonsFor(answer.edition, userId, narrowed?.scope);
  const canAskAgain = isReadBack(answer.question, narrowed?.line.length);
  const hasMore = canAskAgain && answer.answers.length + answer.nearest.length > 0;
  const at = placeOf(answer, 0);
  const ofAnswer = at === null ? null : { at, isTurn: false };
  return rowOf([
    ...(ofAnswer === null ? [] : [make(showContext, { action: 'context', ...ofAnswer })]),
    ...(hasMore ? [make(moreExcerpts, { action: 'more', page: 1 })] : []),
    ...(ofAnswer === null || !canAskAgain ? [] : [make(why, { action: 'why', ...ofAnswer })]),
    ...(ofAnswer === null ? [] : [make(citation, { action: 'citation', ...ofAnswer })]),
    ...(isPrivate && canAskAgain ? [make(share, { action: 'share' })] : []),
    ...(isPrivate ? [] : [make(remove, { action: 'delete' })]),
  ]);
}

/** Leads from what is told of one answer to the same of its neighbours. */
export function neighbourControls(
  answer: Answer,
  { action, at, asker, scope }: ControlState<'context' | 'why' | 'citation'>,
  wording: Wording,
): readonly Row[] {
  const { previousAnswer, nextAnswer } = wording.controls;
  const make = buttonsFor(answer.edition, asker, scope);
  const [previous, next] = [placeOf(answer, at.index - 1), placeOf(answer, at.index + 1)];
  return rowOf([
    ...(previous === null ? [] : [make(previousAnswer, { action, at: previous, isTurn: true })]),
    ...(next === null ? [] : [make(nextAnswer, { action, at: next, isTurn: true })]),
  ]);
}
