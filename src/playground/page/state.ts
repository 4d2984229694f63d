import type { ExchangeView, FrameView, MessageView, Tiding, View } from '../bridge/wire.js';

/** All that the page knows. */
export interface State {
  /** `null` until the server has told it. */
  readonly view: View | null;
  readonly isOnline: boolean;
  /** Until when the bot is typing in a channel, by its id, in milliseconds since 1970. */
  readonly typingUntil: Readonly<Record<string, number>>;
  /** The form that the bot asks to be filled in. */
  readonly modal: OpenModal | null;
  /** Newest first. */
  readonly exchanges: readonly Numbered<ExchangeView>[];
  /** Newest first. */
  readonly frames: readonly Numbered<FrameView>[];
}

/** With a number that counts up, by which a list knows it again. */
export type Numbered<Entry> = Entry & { readonly number: number };

export interface OpenModal {
  readonly channel: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export type Change =
  Tiding | { readonly tell: 'line'; readonly isOpen: boolean } | { readonly tell: 'modal-closed' };

export const START: State = {
  view: null,
  isOnline: false,
  typingUntil: {},
  modal: null,
  exchanges: [],
  frames: [],
};

/** So long "is typing" shows, as at Discord's, in milliseconds. */
const TYPING_MS = 10_000;
const MOST_SHOWN = 300;

/** The state after something was told. */
export function reduce(state: State, change: Change): State {
  switch (change.tell) {
    case 'line':
      // What was told before the line broke is told again when it is back.
      return change.isOpen ? { ...START, isOnline: true } : { ...state, isOnline: false };
    case 'view':
      return { ...state, view: change.view };
    case 'message':
      return withMessage(state, change.shown);
    case 'deleted':
      return withMessages(state, (messages) => messages.filter(({ message }) => message.id !== change.id));
    case 'cause':
      return withMessages(state, (messages) =>
        messages.map((shown) =>
          shown.message.id === change.message ? { ...shown, cause: change.cause } : shown,
        ),
      );
    case 'typing':
      return {
        ...state,
        typingUntil: { ...state.typingUntil, [change.channel]: Date.now() + TYPING_MS },
      };
    case 'modal':
      return { ...state, modal: { channel: change.channel, data: change.data } };
    case 'modal-closed':
      return { ...state, modal: null };
    case 'exchange':
      return { ...state, exchanges: withNewest(state.exchanges, change.exchange) };
    case 'frame':
      return { ...state, frames: withNewest(state.frames, change.frame) };
    case 'result':
      return state;
  }
}

function withNewest<Entry>(entries: readonly Numbered<Entry>[], newest: Entry): readonly Numbered<Entry>[] {
  return [{ ...newest, number: (entries[0]?.number ?? 0) + 1 }, ...entries].slice(0, MOST_SHOWN);
}

/** A message that is there already is replaced where it stands. A message of the bot ends its typing. */
function withMessage(state: State, shown: MessageView): State {
  const { id, channel_id: channel } = shown.message;
  const typingUntil =
    shown.message.author.bot === true ? { ...state.typingUntil, [channel]: 0 } : state.typingUntil;
  return withMessages({ ...state, typingUntil }, (messages) => {
    const isKnown = messages.some(({ message }) => message.id === id);
    return isKnown
      ? messages.map((known) =>
          known.message.id === id ? { ...shown, cause: shown.cause ?? known.cause } : known,
        )
      : [...messages, shown];
  });
}

function withMessages(
  state: State,
  change: (messages: readonly MessageView[]) => readonly MessageView[],
): State {
  return state.view === null
    ? state
    : { ...state, view: { ...state.view, messages: change(state.view.messages) } };
}
