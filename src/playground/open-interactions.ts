import type { InteractionType } from 'discord-api-types/v10';

import type { Person } from './people.js';

/** An interaction that the bot was told of, and what became of it. */
export interface OpenInteraction {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly person: Person;
  readonly channelId: string;
  readonly isServer: boolean;
  /** By whose installation the application is used, by Discord's number of the kind. */
  readonly owners: Readonly<Record<number, string>>;
  /** The command as it is shown; `null` for components and forms. */
  readonly commandName: string | null;
  /** Discord's number of the command's kind; `null` for components and forms. */
  readonly commandType: number | null;
  /** The interaction that opened the form which was sent; `null` for anything but a form. */
  readonly opener: OpenInteraction | null;
  /** When it was sent, by the world's clock. */
  readonly sentAt: number;
  /** The message whose component was used; `null` for commands. */
  readonly sourceMessageId: string | null;
  /** The bot's first answer; `null` while there is none. */
  acknowledgement: Acknowledgement | null;
  /** The message that the bot answered with, `null` while there is none, or when it was deleted. */
  originalId: string | null;
  /** Whether "thinking" still shows. */
  isThinking: boolean;
  /** Whether the bot has gone on after its first answer: with an edit, a message or a deletion. */
  hasGoneOn: boolean;
  /** Messages that followed the first answer. */
  followUps: number;
}

export interface Acknowledgement {
  /** Discord's number of the kind of answer. */
  readonly type: number;
  readonly flags: number;
  /** Body of the answer's data. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** Within this time the bot has to give a first sign. */
export const ACKNOWLEDGE_WITHIN_MS = 3000;
/** So long the bot may go on answering. */
export const TOKEN_LIVES_MS = 15 * 60 * 1000;

/** Takes out the interactions that can no longer be answered. */
export function forgetDeadInteractions(interactions: Map<string, OpenInteraction>, now: number): void {
  for (const [token, { sentAt }] of interactions)
    if (now - sentAt > 2 * TOKEN_LIVES_MS) interactions.delete(token);
}
