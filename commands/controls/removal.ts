import { UserError } from '../../src/errors.js';
import type { Control } from '../../src/discord/control.js';
import { chosenFile, fileName } from '../../src/presentation/added-file.js';
import { noticeCard } from '../../src/presentation/notice-card.js';
import { removedCard } from '../../src/presentation/removal-card.js';
import { wordingFor } from '../../src/presentation/wording.js';
import { audited } from '../moderation/audited.js';
import { requirePermission } from '../moderation/moderator.js';
import type { Services } from '../services.js';

/** **Remove it** and **Keep it**, in the place of the card that asks. */
export const removal: Control<Services, 'removal'> = async (input, services) => {
  requirePermission(input);
  const { state, locale } = input;
  const { archive } = services;
  const wording = wordingFor(locale);
  if (!state.isSure) return { kind: 'update', reply: noticeCard(wording.moderation.removal.kept) };
  const file = chosenFile(await archive.added(), state.file);
  if (file === null) throw new UserError('bad-usage', wording.moderation.removal.unknown);
  const { result, notes } = await audited(
    { ...input, action: 'remove', file: fileName(file) },
    services,
    () => archive.removeArticle(file.path),
  );
  return { kind: 'update', reply: removedCard(result, { file, notes }, wording) };
};
