import type { Scope } from '../answer/scope.js';
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

interface OfPage {
  readonly page: number;
}

/** What a report is of. */
export type ReportKind = 'run' | 'preview' | 'undo';

/** What each control keeps beside the edition and the person. */
interface Details {
  readonly context: OfAnswer;
  readonly why: OfAnswer;
  readonly citation: OfAnswer;
  /** Page 0 is the answer itself, and the first page of excerpts is 1. */
  readonly more: OfPage;
  /** A page of the list of articles, the first having number 1. */
  readonly articles: OfPage;
  /** A page of what a search found, the first having number 1; the words are read back from the message. */
  readonly find: OfPage;
  /** A page of one article, the first having number 1. */
  readonly read: OfPage & { readonly article: string };
  /** The menu of articles: which one is meant stands in what was chosen. */
  readonly open: object;
  readonly share: object;
  readonly again: object;
  readonly delete: object;
  /** A page of a report, the first having number 1, and what the report is told by. */
  readonly report: OfPage & { readonly kind: ReportKind; readonly print: string };
  /** Whether an added file is to be removed; `file` is its key. */
  readonly removal: { readonly file: string; readonly isSure: boolean };
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
    /** To which articles the question of the message was narrowed; absent where it was not. */
    readonly scope?: Scope;
  };
}[Wanted];

const LETTERS: Readonly<Record<Action, string>> = {
  context: 'c',
  why: 'w',
  citation: 'q',
  more: 'm',
  articles: 'l',
  find: 'f',
  read: 'r',
  open: 'o',
  share: 's',
  again: 'a',
  delete: 'd',
  report: 'p',
  removal: 'z',
};
const REPORT_LETTERS: Readonly<Record<ReportKind, string>> = { run: 'r', preview: 'p', undo: 'u' };
const REPORTS = new Map(Object.entries(REPORT_LETTERS).map(([kind, letter]) => [letter, kind as ReportKind]));
const ACTIONS = new Map(Object.entries(LETTERS).map(([action, letter]) => [letter, action as Action]));
const BASE = 36;
const EDITION = /^[0-9a-z]{1,8}$/u;
/** Of what is told by a hash. */
const KEY = /^[0-9a-z]{1,12}$/u;
const ARTICLE = /^[0-9a-z]{1,10}$/u;
const SNOWFLAKE = /^\d{1,20}$/u;
const INDEX = /^[0-9a-z]{1,2}$/u;
const NUMBER = /^[0-9a-z]{1,11}$/u;
/** Between the parts of a scope; no other field has it. */
const PARTING = '-';
/** In a scope, for the article that the answer stands in. */
const SAME = '_';
const DAY = /^[0-9a-z]{1,6}$/u;

/**
 * The state as a custom id: at most 100 characters where the ids of edition, article and person are what Footnote and
 * Discord make them, and every number is a safe integer that is not negative, of a narrowed answer one that a string of
 * JavaScript can be as long as. Different states have different ids.
 */
export function encodeCustomId(state: ControlState): string {
  const { action, edition, asker } = state;
  return [`${VERSION}${LETTERS[action]}`, edition, asker, ...detailsOf(state), ...scopeOf(state)].join('.');
}

/** The state that `encodeCustomId` was given; `null` for any other string. */
export function parseCustomId(id: string): ControlState | null {
  if (id.length > LONGEST_CUSTOM_ID) return null;
  const [head = '', edition = '', asker = '', ...fields] = id.split('.');
  const narrowed = fields.at(-1)?.includes(PARTING) === true ? fields.at(-1) : undefined;
  const details = narrowed === undefined ? fields : fields.slice(0, -1);
  const action = ACTIONS.get(head.slice(VERSION.length));
  if (action === undefined || !EDITION.test(edition) || !SNOWFLAKE.test(asker)) return null;
  const state = withScope(stateOf(action, { edition, asker }, details), narrowed);
  // One way of writing each state: this refuses another version, a number with zeros before it, and fields too many.
  return state !== null && encodeCustomId(state) === id ? state : null;
}

function detailsOf(state: ControlState): readonly string[] {
  if (state.action === 'read') return [state.article, state.page.toString(BASE)];
  if (state.action === 'report') return [REPORT_LETTERS[state.kind], state.print, state.page.toString(BASE)];
  if (state.action === 'removal') return [state.file, state.isSure ? '1' : '0'];
  if ('page' in state) return [state.page.toString(BASE)];
  if (!('at' in state)) return [];
  const { index, article, quote, highlight } = state.at;
  const [first, ...numbers] = [index, quote.start, quote.end, highlight.start, highlight.end].map((number) =>
    number.toString(BASE),
  );
  return [state.isTurn ? '1' : '0', first ?? '', article, ...numbers];
}

function scopeOf(state: ControlState): readonly string[] {
  const { scope } = state;
  if (scope === undefined) return [];
  const article = 'at' in state && state.at.article === scope.article ? SAME : (scope.article ?? '');
  return [[article, dayDigits(scope.after), dayDigits(scope.before)].join(PARTING)];
}

/** The state with the scope that `narrowed` writes; `null` where that is none. */
function withScope(state: ControlState | null, narrowed: string | undefined): ControlState | null {
  if (state === null || narrowed === undefined) return state;
  const [written = '', after = '', before = ''] = narrowed.split(PARTING);
  const article = written === SAME && 'at' in state ? state.at.article : written;
  if (article !== '' && !ARTICLE.test(article)) return null;
  return {
    ...state,
    scope: { article: article === '' ? null : article, after: dayOf(after), before: dayOf(before) },
  };
}

/** `2025-10-24` as the number 20251024. */
function dayDigits(day: string | null): string {
  return day === null ? '' : Number(day.replaceAll('-', '')).toString(BASE);
}

function dayOf(digits: string): string | null {
  const number = numberOf(digits, DAY);
  const [, ...parts] = /^(\d{4})(\d{2})(\d{2})$/u.exec(String(number).padStart(8, '0')) ?? [];
  return number === null || parts.length === 0 ? null : parts.join('-');
}

function stateOf(
  action: Action,
  common: Pick<ControlState, 'edition' | 'asker'>,
  details: readonly string[],
): ControlState | null {
  if (action === 'share' || action === 'again' || action === 'delete' || action === 'open')
    return { action, ...common };
  if (action === 'more' || action === 'articles' || action === 'find') {
    const page = numberOf(details[0], NUMBER);
    return page === null ? null : { action, ...common, page };
  }
  if (action === 'read') {
    const [article = '', digits] = details;
    const page = numberOf(digits, NUMBER);
    return page === null || !ARTICLE.test(article) ? null : { action, ...common, article, page };
  }
  if (action === 'report') return reportState(common, details);
  if (action === 'removal') {
    const [file = '', sure] = details;
    return KEY.test(file) ? { action, ...common, file, isSure: sure === '1' } : null;
  }
  const [turn, ...place] = details;
  const at = placeOf(place);
  return at === null ? null : { action, ...common, at, isTurn: turn === '1' };
}

function reportState(
  common: Pick<ControlState, 'edition' | 'asker'>,
  [letter = '', print = '', digits]: readonly string[],
): ControlState<'report'> | null {
  const [kind, page] = [REPORTS.get(letter), numberOf(digits, NUMBER)];
  if (kind === undefined || page === null || !KEY.test(print)) return null;
  return { action: 'report', ...common, kind, print, page };
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
