import { noticeCard } from '../../src/presentation/notice-card.js';
import { questionOf } from '../../src/presentation/question-line.js';
import type { Reply } from '../../src/presentation/reply.js';
import { wayOn } from '../../src/presentation/way-on.js';
import { wordingFor } from '../../src/presentation/wording.js';
import type { GoingOn } from '../../src/discord/messages.js';
import type { Services } from '../services.js';
import { more } from './more.js';
import { why } from './why.js';

/**
 * What a reply of "why?" or "more" to a message of ours is answered: what the button of that message shows, in a message
 * that is the person's own and that everybody sees.
 */
export async function goOn({ wish, message, userId, locale }: GoingOn, services: Services): Promise<Reply> {
  const { talk, controls } = wordingFor(locale);
  const way = wayOn(message, wish);
  if (way === null) return noticeCard(talk.deadEnd);
  if (way === 'end') return noticeCard(controls.noMore);
  const input = {
    values: [],
    question: questionOf(message),
    isPrivate: false,
    userId,
    userName: '',
    isAsker: true,
    mayModerate: false,
    mayManageMessages: false,
    locale,
  };
  const own = { asker: userId };
  const outcome =
    way.action === 'why'
      ? await why({ ...input, state: { ...way, ...own, isTurn: true } }, services)
      : await more({ ...input, state: { ...way, ...own } }, services);
  return 'reply' in outcome ? outcome.reply : noticeCard(talk.deadEnd);
}
