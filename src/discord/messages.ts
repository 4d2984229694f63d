import { ChannelType, cleanContent, MessageType, type Message } from 'discord.js';

import { messageOf } from '../errors.js';
import type { Logger } from '../logger.js';
import type { Place } from '../presentation/place.js';
import type { Reply } from '../presentation/reply.js';
import { isAsking, wishOf } from '../presentation/wishes.js';
import { localeOfWords } from '../presentation/wording.js';
import { tooSoonCard, type Cooldown } from './cooldown.js';
import { outgoingPublic, withRetries } from './deliver.js';
import type { RepliedTo } from './replied-to.js';
import { reportFailure } from './report-failure.js';

/** What a message is answered in where nothing tells: direct channels have no locale, and messages do not name the reader's. */
const DEFAULT_LOCALE = 'en';

/** Who is answered, in the language of `locale`, a BCP 47 tag. */
interface Asker {
  readonly userId: string;
  readonly locale: string;
}

/** A reply that asks to go on from a message of ours. */
export interface GoingOn extends Asker {
  readonly wish: 'why' | 'more';
  /** The message of ours, as Discord sends it along; empty where it has nothing to go on from. */
  readonly message: NonNullable<RepliedTo>;
}

/** What is answered to people's own words. */
export interface Conversation {
  /** The answer to a question in plain words. */
  answer(question: string, asker: Asker): Promise<Reply>;
  /** What the button of a message of ours would show, for a reply that asks for it. */
  goOn(going: GoingOn): Promise<Reply>;
  /** What can be done here, for a message without a question. */
  help(place: Place, locale: string): Promise<Reply>;
}

/** Handles every message, with the message of ours that it replies to, if any; never rejects. */
export type HandleMessage = (message: Message, repliedTo: RepliedTo) => Promise<void>;

export interface MessageHandlerOptions {
  readonly conversation: Conversation;
  /** Holds back who asks too fast. */
  readonly cooldown: Cooldown;
  readonly log: Logger;
}

/** What a message wants of us. */
interface Request {
  readonly kind: 'help' | 'answer' | 'why' | 'more';
  readonly question: string;
  readonly locale: string;
}

/**
 * Answers direct messages, messages whose words mention the bot, and replies to it that name it as Discord does by itself
 * and ask something. Silent to everything else: bots, webhooks, Discord's own notices, messages that mention everyone, and
 * replies such as thanks. Nothing of a message is kept or logged.
 */
export function createMessageHandler(options: MessageHandlerOptions): HandleMessage {
  const { log } = options;
  return async (message, repliedTo) => {
    const facts = { message: message.id };
    try {
      const request = requestOf(message);
      if (request === null) return;
      const replying = replyTo(request, { message, repliedTo, ...options });
      const { locale } = request;
      const reply = await replying.catch((error: unknown) => reportFailure(error, { log, facts, locale }));
      if (reply === null) return;
      // The nonce keeps a second try from posting twice, where only the confirmation of the first was lost.
      const once = { nonce: message.id, enforceNonce: true, failIfNotExists: false };
      await withRetries(() => message.reply({ ...outgoingPublic(reply), ...once }));
    } catch (error) {
      log.error({ ...facts, problem: messageOf(error) }, 'a message could not be answered');
    }
  };
}

interface Heard extends MessageHandlerOptions {
  readonly message: Message;
  readonly repliedTo: RepliedTo;
}

/** In a channel nothing is private: who asks too fast is told once until they may ask again, and then not answered. */
async function replyTo({ kind, question, locale }: Request, heard: Heard): Promise<Reply | null> {
  const { message, repliedTo, conversation, cooldown } = heard;
  const userId = message.author.id;
  const tooSoon = await cooldown({ userId, placeId: message.guildId ?? message.channelId });
  if (tooSoon !== null) return tooSoon.isFirst ? tooSoonCard(tooSoon, locale) : null;
  if (kind === 'help') return conversation.help(isDirect(message) ? 'direct' : 'server', locale);
  if (kind === 'answer') return conversation.answer(question, { userId, locale });
  return conversation.goOn({ wish: kind, message: repliedTo ?? [], userId, locale });
}

/** `null` where the message wants nothing of us. */
function requestOf(message: Message): Request | null {
  const { content, client, guild } = message;
  if (!isOfPerson(message)) return null;
  const isNamed = mentionOf(client.user.id).test(content);
  const isReply = isReplyToUs(message);
  const isPinging = isReply && message.mentions.users.has(client.user.id);
  if (!isDirect(message) && !isNamed && !isPinging) return null;
  const question = questionOf(message);
  const fallback = guild?.preferredLocale ?? DEFAULT_LOCALE;
  const locale = localeOfWords(question, fallback);
  if (question === '') return isNamed || !isReply ? { kind: 'help', question, locale } : null;
  const wished = isReply ? wishOf(question, fallback) : null;
  if (wished !== null)
    return wished.wish === 'nothing' ? null : { kind: wished.wish, question, locale: wished.locale };
  const isForUs = isNamed || isDirect(message) || isAsking(question, locale);
  return isForUs ? { kind: 'answer', question, locale } : null;
}

function isOfPerson({ author, webhookId, type }: Message): boolean {
  return !author.bot && webhookId === null && (type === MessageType.Default || type === MessageType.Reply);
}

function isDirect({ channel }: Message): boolean {
  return channel.type === ChannelType.DM;
}

function isReplyToUs({ type, mentions, client }: Message): boolean {
  return type === MessageType.Reply && mentions.repliedUser?.id === client.user.id;
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
