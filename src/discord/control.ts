import type { Action, ControlState } from '../presentation/custom-id.js';
import type { Reply } from '../presentation/reply.js';

/** What a control is told of the moment it is used in. */
export interface ControlInput<Wanted extends Action = Action> {
  /** What the control itself remembers. */
  readonly state: ControlState<Wanted>;
  /** What was chosen in a menu; empty for a button. */
  readonly values: readonly string[];
  /** The question that the message answers; `null` where it cannot be read back from there. */
  readonly question: string | null;
  /** The message is seen by this person alone. */
  readonly isPrivate: boolean;
  readonly userId: string;
  /** The person's name as others here see it. */
  readonly userName: string;
  /** The message is this person's. */
  readonly isAsker: boolean;
  /** The person has Manage Server here. */
  readonly mayModerate: boolean;
  /** The person has Manage Messages here. */
  readonly mayManageMessages: boolean;
  /** The reader's language, such as `en-US`. */
  readonly locale: string;
}

/** What becomes of it: a message below, private or not as the reply says; the message itself changed; or deleted. */
export type ControlOutcome =
  { readonly kind: 'reply' | 'update'; readonly reply: Reply } | { readonly kind: 'delete' };

/** What a button or a menu does. Like a command it says what to do, and `dispatch` does it; what is thrown is told to the person. */
export type Control<Services, Wanted extends Action> = (
  input: ControlInput<Wanted>,
  services: Services,
) => Promise<ControlOutcome>;

/** Every control, by what it does. */
export type Controls<Services> = { readonly [Each in Action]: Control<Services, Each> };
