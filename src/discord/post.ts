import { randomBytes } from 'node:crypto';

import type { Client } from 'discord.js';

import { messageOf } from '../errors.js';
import type { Logger } from '../logger.js';
import type { Reply } from '../presentation/reply.js';
import { outgoingPublic, withRetries } from './deliver.js';

/** What is posted, in the language of a locale. */
export type InLocale = (locale: string) => Reply;

/** Posts into a channel, in the language of its server; never rejects. */
export type Post = (channelId: string, reply: InLocale) => Promise<void>;

/** Half of what a nonce may be long, which is 25 characters. */
const NONCE_BYTES = 12;

/** Posts in the name of the client; what Discord does not take is logged. */
export function createPost(client: Client<true>, log: Logger): Post {
  return async (channelId, reply) => {
    try {
      const channel = client.channels.cache.get(channelId);
      if (channel?.isSendable() !== true || channel.isDMBased())
        throw new Error('the bot cannot write there: is it a text channel of a server with the bot?');
      const body = outgoingPublic(reply(channel.guild.preferredLocale));
      // The nonce keeps a second try from posting twice, where only the confirmation of the first was lost.
      const nonce = randomBytes(NONCE_BYTES).toString('hex');
      await withRetries(() => channel.send({ ...body, nonce, enforceNonce: true }));
    } catch (error) {
      log.warn({ channel: channelId, problem: messageOf(error) }, 'a message could not be posted');
    }
  };
}
