import type { Control } from '../../src/discord/control.js';
import { noticeCard } from '../../src/presentation/notice-card.js';
import { wordingFor } from '../../src/presentation/wording.js';
import type { Services } from '../services.js';

/** **Delete** a message of ours: for the person whose it is, and who may manage messages here. */
export const remove: Control<Services, 'delete'> = ({ isAsker, mayManageMessages, locale }) =>
  Promise.resolve(
    isAsker || mayManageMessages
      ? { kind: 'delete' }
      : { kind: 'reply', reply: noticeCard(wordingFor(locale).controls.notYours) },
  );
