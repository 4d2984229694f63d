import type { Span } from '../text/span.js';

/** Characters of a custom id. https://discord.com/developers/docs/components/reference#anatomy-of-a-component-custom-id */
export const LONGEST_CUSTOM_ID = 100;

/** Changes when ids are written otherwise: those of messages that were sent before are refused then, not misread. */
const VERSION = 'a';

/** Which of the answers of a card, and where its best evidence stands in its article. */
export interface AnswerPlace {
  /** Among the answers, from 0. */
  readonly index: number;
  /** The article's id. */
  readonly article: string;
  /** Of the quotation, and inside it of the answer. */
  readonly quote: Span;
  readonly highlight: Span;
}

/** What a control of one answer keeps. */
interface OfAnswer {
  readonly at: AnswerPlace;
  /** The control turns the page of a reply that is the person's own; otherwise it opens such a reply. */
  readonly isTurn: boolean;
}

/** What each control keeps beside the edition and the person. */
interface Details {
  readonly context: OfAnswer;
  readonly why: OfAnswer;
  readonly citation: OfAnswer;
  /** Page 0 is the answer itself, and the first page of excerpts is 1. */
  readonly more: { readonly page: number };
  readonly share: object;
  readonly again: object;
  readonly delete: object;
}

/** What a control does. */
export type Action = keyof Details;

/** All that a control remembers: the message that carries it keeps it, and nobody else. */
export type ControlState<Wanted extends Action = Action> = {
  readonly [Each in Wanted]: Details[Each] & {
    readonly action: Each;
    /** The edition that the message quotes. */
    readonly edition: string;
    /** Id of the person whose message it is. */
    readonly asker: string;
  };
}[Wanted];

const LETTERS: Readonly<Record<Action, string>> = {
  context: 'c',
  why: 'w',
  citation: 'q',
  more: 'm',
  share: 's',
  again: 'a',
  delete: 'd',
};
const ACTIONS = new Map(Object.entries(LETTERS).map(([action, letter]) => [letter, action as Action]));
const BASE = 36;
const EDITION = /^[0-9a-z]{1,8}$/u;
const ARTICLE = /^[0-9a-z]{1,10}$/u;
const SNOWFLAKE = /^\d{1,20}$/u;
const INDEX = /^[0-9a-z]{1,2}$/u;
const NUMBER = /^[0-9a-z]{1,11}$/u;

/**
 * The state as a custom id: at most 96 characters where the ids of edition, article and person are what Footnote and
 * Discord make them, and every number is a safe integer that is not negative. Different states have different ids.
 */
export function encodeCustomId(state: ControlState): string {
  return [`${VERSION}${LETTERS[state.action]}`, state.edition, state.asker, ...detailsOf(state)].join('.');
}

/** The state that `encodeCustomId` was given; `null` for any other string. */
export function parseCustomId(id: string): ControlState | null {
  if (id.length > LONGEST_CUSTOM_ID) return null;
  const [head = '', edition = '', asker = '', ...details] = id.split('.');
  const action = ACTIONS.get(head.slice(VERSION.length));
  if (action === undefined || !EDITION.test(edition) || !SNOWFLAKE.test(asker)) return null;
  const state = stateOf(action, { edition, asker }, details);
  // One way of writing each state: this refuses another version, a number with zeros before it, and fields too many.
  return state !== null && encodeCustomId(state) === id ? state : null;
}

function detailsOf(state: ControlState): readonly string[] {
  if ('page' in state) return [state.page.toString(BASE)];
  if (!('at' in state)) return [];
  const { index, article, quote, highlight } = state.at;
  const [first, ...numbers] = [index, quote.start, quote.end, highlight.start, highlight.end].map((number) =>
    number.toString(BASE),
  );
  return [state.isTurn ? '1' : '0', first ?? '', article, ...numbers];
}

function stateOf(
  action: Action,
  common: Pick<ControlState, 'edition' | 'asker'>,
  details: readonly string[],
): ControlState | null {
  if (action === 'share' || action === 'again' || action === 'delete') return { action, ...common };
  if (action === 'more') {
    const page = numberOf(details[0], NUMBER);
    return page === null ? null : { action, ...common, page };
  }
  const [turn, ...place] = details;
  const at = placeOf(place);
  return at === null ? null : { action, ...common, at, isTurn: turn === '1' };
}

function placeOf([index, article = '', ...numbers]: readonly string[]): AnswerPlace | null {
  const first = numberOf(index, INDEX);
  const [start, end, from, to] = numbers.map((digits) => numberOf(digits, NUMBER));
  if (first === null || !ARTICLE.test(article) || start == null || end == null || from == null || to == null)
    return null;
  const isInside = start <= from && from <= to && to <= end;
  return isInside
    ? { index: first, article, quote: { start, end }, highlight: { start: from, end: to } }
    : null;
}

function numberOf(digits: string | undefined, form: RegExp): number | null {
  if (digits === undefined || !form.test(digits)) return null;
  const number = parseInt(digits, BASE);
  return Number.isSafeInteger(number) ? number : null;
}
