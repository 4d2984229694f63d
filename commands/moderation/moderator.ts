import { UserError } from '../../src/errors.js';
import type { CommandInput } from '../../src/discord/command.js';
import { wordingFor } from '../../src/presentation/wording.js';

/** Discord offers these commands to moderators of a server only, but its owner may change that. @throws UserError `not-allowed`. */
export function requireModerator({
  place,
  ...input
}: Pick<CommandInput, 'place' | 'mayModerate' | 'locale'>): void {
  if (place !== 'server') throw new UserError('not-allowed', wordingFor(input.locale).serverOnly);
  requirePermission(input);
}

/** The same for a control of a message, which is in a server already. @throws UserError `not-allowed`. */
export function requirePermission({
  mayModerate,
  locale,
}: Pick<CommandInput, 'mayModerate' | 'locale'>): void {
  if (!mayModerate) throw new UserError('not-allowed', wordingFor(locale).moderatorsOnly);
}
