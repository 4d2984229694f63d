import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';

/** A text that goes along as a file; a component of the reply says where it shows. */
export interface ReplyFile {
  /** Letters, digits, `-` and `.` only, so that Discord leaves it as it is. */
  readonly name: string;
  readonly text: string;
}

/** What Discord is told: Components V2 as plain JSON, within every limit of Discord, built without a client. */
export interface Reply {
  readonly components: readonly APIMessageTopLevelComponent[];
  /** Only the person who asked sees it, where Discord allows that. */
  readonly isPrivate: boolean;
  readonly files?: readonly ReplyFile[];
}
