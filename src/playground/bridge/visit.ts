import { InteractionResponseType } from 'discord-api-types/v10';

import type { OpenInteraction } from '../open-interactions.js';
import type { Role } from '../people.js';
import type { Exchange, Frame } from '../record.js';
import type { StoredMessage, World } from '../world.js';
import { readCall } from './call.js';
import { perform } from './perform.js';
import type { House } from './memory.js';
import { exchangeView, frameView, MOST_TOLD } from './traffic.js';
import type { Tiding } from './wire.js';
import { messageView, viewOf } from './view.js';

/** One open page. */
export interface Visit {
  /** Takes what the page sent; what is no call is passed over. */
  receive(raw: string): void;
  leave(): void;
}

/** Begins with the view of the member, and tells of all that they see from then on. */
export function openVisit(house: House, tell: (tiding: Tiding) => void): Visit {
  const { playground, memory } = house;
  const { world } = playground;
  const self: { role: Role } = { role: 'member' };
  const tellView = (): void => {
    tell({ tell: 'view', view: viewOf(playground, memory, self.role) });
  };
  const tellMessage = (stored: StoredMessage): void => {
    const shown = messageView(world, memory, { role: self.role, stored });
    if (shown !== null) tell({ tell: 'message', shown });
  };
  const tellDeleted = ({ message }: StoredMessage): void => {
    tell({ tell: 'deleted', id: message.id });
  };
  const tellInteraction = (open: OpenInteraction): void => {
    for (const tiding of tidingsOf(house, open, self.role)) tell(tiding);
  };
  const tellTyping = ({ channelId }: { readonly channelId: string }): void => {
    tell({ tell: 'typing', channel: channelId });
  };
  const tellFrame = (frame: Frame): void => {
    tell({ tell: 'frame', frame: frameView(frame) });
  };
  const tellExchange = (exchange: Exchange): void => {
    tell({ tell: 'exchange', exchange: exchangeView(exchange) });
    if (changesCommands(exchange)) tellView();
  };
  const { events } = world;
  const stop = listen(events, {
    message: tellMessage,
    edited: tellMessage,
    deleted: tellDeleted,
    interaction: tellInteraction,
    typing: tellTyping,
    exchange: tellExchange,
    frame: tellFrame,
  });
  tellView();
  playground.frames.slice(-MOST_TOLD).forEach(tellFrame);
  for (const exchange of playground.record.slice(-MOST_TOLD))
    tell({ tell: 'exchange', exchange: exchangeView(exchange) });
  return {
    receive: (raw) => {
      const call = readCall(raw);
      if (call === null) return;
      if (call.act.do === 'be') self.role = call.act.role;
      void perform({ ...house, role: self.role }, call.act).then((result) => {
        tell({ tell: 'result', id: call.id, result });
      });
      if (call.act.do === 'be') tellView();
    },
    leave: stop,
  };
}

type Events = World['events'];

interface Listeners {
  readonly message: (stored: StoredMessage) => void;
  readonly edited: (stored: StoredMessage) => void;
  readonly deleted: (stored: StoredMessage) => void;
  readonly interaction: (open: OpenInteraction) => void;
  readonly typing: (typing: { readonly channelId: string }) => void;
  readonly exchange: (exchange: Exchange) => void;
  readonly frame: (frame: Frame) => void;
}

/** Listens to all that happens; the function that it gives ends it. */
function listen(events: Events, told: Listeners): () => void {
  events.on('message', told.message).on('edited', told.edited).on('deleted', told.deleted);
  events.on('interaction', told.interaction).on('typing', told.typing);
  events.on('exchange', told.exchange).on('frame', told.frame);
  return () => {
    events.off('message', told.message).off('edited', told.edited).off('deleted', told.deleted);
    events.off('interaction', told.interaction).off('typing', told.typing);
    events.off('exchange', told.exchange).off('frame', told.frame);
  };
}

const MODAL: number = InteractionResponseType.Modal;

/** What an answer of the bot means to the person of this role beside the messages that it made. */
function tidingsOf({ memory, playground }: House, open: OpenInteraction, role: Role): readonly Tiding[] {
  const cause = memory.underWay.get(open.id);
  const { acknowledgement, originalId } = open;
  if (acknowledgement === null || cause === undefined) return [];
  if (originalId !== null) {
    memory.causes.set(originalId, cause);
    return [{ tell: 'cause', message: originalId, cause }];
  }
  const isTheirs = open.person === playground.world.people[role];
  if (acknowledgement.type !== MODAL || !isTheirs || open.hasGoneOn) return [];
  return [{ tell: 'modal', channel: open.channelId, data: acknowledgement.data }];
}

function changesCommands({ method, path, status }: Exchange): boolean {
  return method !== 'GET' && status < 300 && /\/commands(?:\/\d+)?$/u.test(path);
}
