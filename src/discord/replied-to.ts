import {
  GatewayDispatchEvents,
  type APIMessageTopLevelComponent,
  type Client,
  type GatewayMessageCreateDispatchData,
  type Message,
} from 'discord.js';

/** What the message of ours says and offers that a message replies to; `null` where it replies to none. */
export type RepliedTo = readonly APIMessageTopLevelComponent[] | null;

/** A message that replies to one of ours. */
interface Reply {
  readonly id: string;
  readonly repliedTo: NonNullable<RepliedTo>;
}

/**
 * Discord sends the message replied to along with the reply, and discord.js, which keeps no messages here, drops it. It is
 * read from the event that discord.js makes the reply of right afterwards, and forgotten in the same moment.
 */
export function watchReplies(client: Client): (message: Message) => RepliedTo {
  let last: Reply | null = null;
  client.ws.on(GatewayDispatchEvents.MessageCreate, (data: GatewayMessageCreateDispatchData) => {
    const { id, referenced_message: message } = data;
    const isOurs = message?.author.id === client.user?.id;
    last = message && isOurs ? { id, repliedTo: message.components ?? [] } : null;
  });
  return ({ id }) => {
    const repliedTo = last?.id === id ? last.repliedTo : null;
    last = null;
    return repliedTo;
  };
}
