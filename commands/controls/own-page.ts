import type { ControlInput, ControlOutcome } from '../../src/discord/control.js';
import type { Owner } from '../../src/presentation/buttons.js';

/** Where another page of a message goes: in its place for the person whose message it is, else a private one of their own. */
export function ownPage({ isAsker, isPrivate, userId }: ControlInput): {
  readonly kind: Exclude<ControlOutcome['kind'], 'delete'>;
  readonly owner: Owner;
} {
  return {
    kind: isAsker ? 'update' : 'reply',
    owner: { userId, isPrivate: isPrivate || !isAsker, sharedBy: null },
  };
}
