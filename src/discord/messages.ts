import { ChannelType, cleanContent, MessageType, type Message } from 'discord.js';

import { messageOf } from '../errors.js';
import type { Logger } from '../logger.js';
import type { Place } from '../presentation/place.js';
import type { Reply } from '../presentation/reply.js';
import { localeOfWords } from '../presentation/wording.js';
import { outgoingPublic, withRetries } from './deliver.js';
import { reportFailure } from './report-failure.js';

/** What a message is answered in where nothing tells: direct channels have no locale, and messages do not name the reader's. */
const DEFAULT_LOCALE = 'en';

/** What is answered to people's own words, in the language of `locale`, a BCP 47 tag. */
export interface Conversation {
  /** The answer to a question in plain words, for the person with this id. */
  answer(question: string, asker: { readonly userId: string; readonly locale: string }): Promise<Reply>;
  /** What can be done here, for a message without a question. */
  help(place: Place, locale: string): Promise<Reply>;
}

/** Handles every message; never rejects. */
export type HandleMessage = (message: Message) => Promise<void>;

/**
 * Answers direct messages, and messages whose words mention the bot. Silent to everything else: bots, webhooks,
 * Discord's own notices, messages that mention everyone, and replies to the bot that do not name it, such as thanks.
 * Nothing of a message is kept or logged.
 */
export function createMessageHandler(conversation: Conversation, log: Logger): HandleMessage {
  return async (message) => {
    const facts = { message: message.id };
    try {
      if (!isForUs(message)) return;
      const question = questionOf(message);
      const locale = localeOfWords(question, message.guild?.preferredLocale ?? DEFAULT_LOCALE);
      const place = message.channel.type === ChannelType.DM ? 'direct' : 'server';
      const replying =
        question === ''
          ? conversation.help(place, locale)
          : conversation.answer(question, { userId: message.author.id, locale });
      const reply = await replying.catch((error: unknown) => reportFailure(error, { log, facts, locale }));
      // The nonce keeps a second try from posting twice, where only the confirmation of the first was lost.
      const once = { nonce: message.id, enforceNonce: true, failIfNotExists: false };
      await withRetries(() => message.reply({ ...outgoingPublic(reply), ...once }));
    } catch (error) {
      log.error({ ...facts, problem: messageOf(error) }, 'a message could not be answered');
    }
  };
}

function isForUs({ author, client, channel, webhookId, type, content }: Message): boolean {
  if (author.bot || webhookId !== null || (type !== MessageType.Default && type !== MessageType.Reply))
    return false;
  return channel.type === ChannelType.DM || mentionOf(client.user.id).test(content);
}

/** Other mentions are read as the names that people see. */
function questionOf({ content, client, channel }: Message): string {
  return cleanContent(withoutMention(content, client.user.id), channel);
}

/** The person's own words: the mention of the bot is how they were addressed, and no part of the question. */
export function withoutMention(content: string, botId: string): string {
  return content.replaceAll(mentionOf(botId), ' ').replace(/\s+/gu, ' ').trim();
}

function mentionOf(botId: string): RegExp {
  return new RegExp(`<@!?${botId}>`, 'gu');
}
