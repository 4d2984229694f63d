import {
  GatewayDispatchEvents,
  type APIMessageTopLevelComponent,
  type Client,
  type GatewayMessageCreateDispatchData,
  type Message,
} from 'discord.js';

/** What the message of ours says and offers that a message replies to; `null` where it replies to none. */
export type RepliedTo = readonly APIMessageTopLevelComponent[] | null;

/**
 * Discord sends the message replied to along with the reply, and discord.js, which keeps no messages here, drops it. It is
 * read from the event that discord.js makes the reply of right afterwards, and forgotten in the same moment.
 */
export function watchReplies(client: Client): (message: Message) => RepliedTo {
  let last: GatewayMessageCreateDispatchData | null = null;
  client.ws.on(GatewayDispatchEvents.MessageCreate, (data: GatewayMessageCreateDispatchData) => {
    last = data;
  });
  return ({ id, client: { user } }) => {
    const referenced = last?.id === id ? last.referenced_message : null;
    last = null;
    return referenced?.author.id === user.id ? (referenced.components ?? []) : null;
  };
}
