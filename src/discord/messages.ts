import { ChannelType, MessageType, type Message } from 'discord.js';

import { messageOf } from '../errors.js';
import type { Logger } from '../logger.js';
import type { Reply } from '../presentation/reply.js';
import { outgoingPublic, withRetries } from './deliver.js';
import { reportFailure } from './dispatch.js';

/** What is answered to people's own words. */
export interface Conversation {
  /** The answer to a question in plain words. */
  answer(question: string): Promise<Reply>;
  /** What can be done here, for a message without a question. */
  help(isServer: boolean): Promise<Reply>;
}

/** Handles every message; never rejects. */
export type HandleMessage = (message: Message) => Promise<void>;

/**
 * Answers direct messages, and messages that mention the bot by name. Silent to everything else: bots, webhooks,
 * Discord's own notices, and messages that mention everyone. Nothing of a message is kept or logged.
 */
export function createMessageHandler(conversation: Conversation, log: Logger): HandleMessage {
  return async (message) => {
    if (!isForUs(message)) return;
    const facts = { message: message.id };
    try {
      const reply = await replyTo(conversation, message).catch((error: unknown) =>
        reportFailure(error, log, facts),
      );
      await withRetries(() => message.reply({ ...outgoingPublic(reply), failIfNotExists: false }));
    } catch (error) {
      log.error({ ...facts, problem: messageOf(error) }, 'a message could not be answered');
    }
  };
}

function isForUs({ author, client, channel, webhookId, type, mentions }: Message): boolean {
  if (author.bot || webhookId !== null || (type !== MessageType.Default && type !== MessageType.Reply))
    return false;
  return channel.type === ChannelType.DM || mentions.users.has(client.user.id);
}

async function replyTo(conversation: Conversation, { content, client, channel }: Message): Promise<Reply> {
  const question = withoutMention(content, client.user.id);
  return question === '' ? conversation.help(channel.type !== ChannelType.DM) : conversation.answer(question);
}

/** The person's own words: the mention of the bot is how they were addressed, and no part of the question. */
export function withoutMention(content: string, botId: string): string {
  return content
    .replaceAll(new RegExp(`<@!?${botId}>`, 'gu'), ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
