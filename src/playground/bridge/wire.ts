import type { APIApplicationCommand, APIMessage, APIUser } from 'discord-api-types/v10';

import type { Role } from '../people.js';
import type { Count } from './counts.js';

/** Everything that the page needs to draw what one person sees. */
export interface View {
  readonly me: PersonView;
  /** Who else the person at the page can be, and `me`. */
  readonly people: readonly PersonView[];
  readonly bot: APIUser;
  readonly servers: readonly ServerView[];
  /** Those of the servers first, then direct ones. */
  readonly channels: readonly ChannelView[];
  readonly commands: readonly CommandView[];
  /** Of all these channels, oldest first. */
  readonly messages: readonly MessageView[];
}

export interface PersonView {
  readonly role: Role;
  readonly user: APIUser;
  /** A language tag, such as `en-GB`. */
  readonly locale: string;
}

export interface ServerView {
  readonly id: string;
  readonly name: string;
  readonly members: readonly APIUser[];
  readonly roles: readonly RoleView[];
}

export interface RoleView {
  readonly id: string;
  readonly name: string;
}

export interface ChannelView {
  readonly id: string;
  readonly name: string;
  /** `null`: a direct channel with the bot. */
  readonly server: string | null;
}

export interface CommandView {
  readonly command: APIApplicationCommand;
  /** Ids of the channels in which Discord would offer it to this person. */
  readonly offeredIn: readonly string[];
}

export interface MessageView {
  readonly message: APIMessage;
  /** Nobody else sees it. */
  readonly isPrivate: boolean;
  readonly cause: Cause | null;
}

/** What somebody did that a message answers. */
export interface Cause {
  readonly user: APIUser;
  /** Name of the command; `null` for a component of a message. */
  readonly command: string | null;
  /** Whether it was typed with a slash. */
  readonly isSlash: boolean;
  /** Id of the message whose menu or component was used. */
  readonly source: string | null;
}

/** One request of the bot, as the inspector shows it. */
export interface ExchangeView {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** So long the answer took. */
  readonly milliseconds: number;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly body: unknown;
  readonly response: unknown;
  /** Why it was refused; empty when it was not. */
  readonly reasons: readonly string[];
  /** Of the message that it made or changed, how much of what Discord allows; empty where there is none. */
  readonly counts: readonly Count[];
}

/** One thing that went over the gateway. */
export interface FrameView {
  readonly at: number;
  readonly isFromBot: boolean;
  readonly name: string;
  /** Number of the event in its session; `null` for what is no event. */
  readonly sequence: number | null;
  /** `null` where there is none. */
  readonly data: unknown;
}

/** What the page is told. */
export type Tiding =
  | { readonly tell: 'view'; readonly view: View }
  | { readonly tell: 'message'; readonly shown: MessageView }
  | { readonly tell: 'deleted'; readonly id: string }
  | { readonly tell: 'cause'; readonly message: string; readonly cause: Cause }
  | { readonly tell: 'typing'; readonly channel: string }
  | { readonly tell: 'modal'; readonly channel: string; readonly data: Readonly<Record<string, unknown>> }
  | { readonly tell: 'exchange'; readonly exchange: ExchangeView }
  | { readonly tell: 'frame'; readonly frame: FrameView }
  | { readonly tell: 'result'; readonly id: number; readonly result: Result };

/** What became of a call. */
export type Result =
  | { readonly outcome: 'done' }
  | { readonly outcome: 'choices'; readonly choices: readonly Readonly<Record<string, unknown>>[] }
  /** The stand-in would not do it; `reason` is a sentence for people. */
  | { readonly outcome: 'refused'; readonly reason: string }
  /** The bot gave no sign within the time that Discord allows. */
  | { readonly outcome: 'no-answer' };
