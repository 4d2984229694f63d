import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';

/** What Discord is told: Components V2 as plain JSON, within every limit of Discord, built without a client. */
export interface Reply {
  readonly components: readonly APIMessageTopLevelComponent[];
  /** Only the person who asked sees it, where Discord allows that. */
  readonly isPrivate: boolean;
}
