import type { APIMessage } from 'discord-api-types/v10';

import { messageOf } from '../../errors.js';
import type { SentFile } from '../files.js';
import { listOf, objectOf } from '../json.js';
import type { FieldValue, FieldValues } from '../modals.js';
import type { OptionValues } from '../option-values.js';
import type { Outcome } from '../outcome.js';
import type { Role } from '../people.js';
import type { Actor } from '../places.js';
import type { StoredMessage } from '../world.js';
import type { PageAct, PageFile } from './call.js';
import { interact } from './interact.js';
import { makeTrouble } from './make-trouble.js';
import type { House } from './memory.js';
import type { Cause, Result } from './wire.js';

/** The house, and who acts in it. */
interface Acting extends House {
  readonly role: Role;
}

type Of<Kind extends PageAct['do']> = Extract<PageAct, { readonly do: Kind }>;

const DONE: Result = { outcome: 'done' };

/**
 * Does what the person at the page did. Resolves when the stand-in has taken it; an autocomplete when its choices are
 * there; whatever the bot must answer when it has given a first sign, or has not in time. Never rejects.
 */
export async function perform(acting: Acting, act: PageAct): Promise<Result> {
  try {
    return await carryOut(acting, act);
  } catch (error) {
    return { outcome: 'refused', reason: messageOf(error) };
  }
}

function carryOut(acting: Acting, act: PageAct): Promise<Result> | Result {
  switch (act.do) {
    case 'be':
      return DONE;
    case 'slash':
      return slash(acting, act);
    case 'autocomplete':
      return autocomplete(acting, act);
    case 'message-command':
      return messageCommand(acting, act);
    case 'click':
    case 'select':
      return useComponent(acting, act);
    case 'submit-modal':
      return submitModal(acting, act);
    case 'say':
      return say(acting, act);
    case 'remove':
      acting.playground.remove(ownMessage(acting, act.message));
      return DONE;
    case 'dismiss':
      return dismiss(acting, act);
    case 'make-trouble':
      makeTrouble(acting.playground, act.trouble);
      return DONE;
  }
}

function slash(acting: Acting, { channel, name, options }: Of<'slash'>): Promise<Result> {
  const use = { ...actorIn(acting, channel), name, options: optionsOf(options) };
  return begin(acting, { command: name, isSlash: true }, () => acting.playground.slash(use));
}

async function autocomplete(acting: Acting, act: Of<'autocomplete'>): Promise<Result> {
  const { name, options, focused } = act;
  const use = { ...actorIn(acting, act.channel), name, options: optionsOf(options), focused };
  const { acknowledgement } = await acting.playground.autocomplete(use);
  return { outcome: 'choices', choices: listOf(acknowledgement.data['choices']).map(objectOf) };
}

function messageCommand(acting: Acting, { name, message: id }: Of<'message-command'>): Promise<Result> {
  const { message } = storedOf(acting, id);
  const actor = actorIn(acting, message.channel_id);
  return begin(acting, { command: name, source: message.id }, () =>
    acting.playground.messageCommand({ ...actor, name, message }),
  );
}

function useComponent(acting: Acting, act: Of<'click' | 'select'>): Promise<Result> {
  const { message } = storedOf(acting, act.message);
  const use = { ...actorIn(acting, message.channel_id), message, customId: act.customId };
  const { playground } = acting;
  return begin(acting, { source: message.id }, () =>
    act.do === 'click' ? playground.click(use) : playground.select({ ...use, values: act.values }),
  );
}

function submitModal(acting: Acting, { channel, customId, fields }: Of<'submit-modal'>): Promise<Result> {
  const use = { ...actorIn(acting, channel), customId, fields: fieldsOf(fields) };
  return begin(acting, {}, () => acting.playground.submitModal(use));
}

function say(acting: Acting, { channel, content, replyTo, files }: Of<'say'>): Result {
  if (content.trim() === '' && files.length === 0)
    return { outcome: 'refused', reason: 'A message needs words or a file.' };
  const replied = replyTo === null ? {} : { replyTo: storedOf(acting, replyTo).message };
  acting.playground.say({ ...actorIn(acting, channel), content, files: files.map(sentFile), ...replied });
  return DONE;
}

function sentFile({ filename, base64 }: PageFile): SentFile {
  return { filename, bytes: new Uint8Array(Buffer.from(base64, 'base64')) };
}

function optionsOf(options: Of<'slash'>['options']): OptionValues {
  return Object.fromEntries(
    Object.entries(options).map(([name, value]) => [
      name,
      typeof value === 'object' ? sentFile(value) : value,
    ]),
  );
}

function fieldsOf(fields: Of<'submit-modal'>['fields']): FieldValues {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, fieldOf(value)]));
}

function fieldOf(value: Of<'submit-modal'>['fields'][string]): FieldValue {
  if (typeof value !== 'object') return value;
  const texts = value.filter((entry) => typeof entry === 'string');
  return texts.length > 0 ? texts : value.filter((entry) => typeof entry === 'object').map(sentFile);
}

function dismiss({ playground: { world }, memory, role }: Acting, { message }: Of<'dismiss'>): Result {
  const stored = world.messages.get(message);
  if (stored?.onlyFor !== world.people[role].user.id)
    return { outcome: 'refused', reason: 'Only a message that nobody else sees can be dismissed.' };
  memory.dismissed.add(message);
  world.events.emit('deleted', stored);
  return DONE;
}

function begin(acting: Acting, cause: Partial<Cause>, act: () => Promise<Outcome>): Promise<Result> {
  const { world } = acting.playground;
  const { user } = world.people[acting.role];
  const whole: Cause = { user, command: null, isSlash: false, source: null, ...cause };
  return interact({ world, memory: acting.memory, cause: whole }, act);
}

function actorIn({ role }: Acting, channelId: string): Actor {
  return { as: role, channelId };
}

/** @throws Error when somebody else wrote it. */
function ownMessage(acting: Acting, id: string): APIMessage {
  const { message } = storedOf(acting, id);
  if (message.author.id !== acting.playground.world.people[acting.role].user.id)
    throw new Error('Only the author can change a message.');
  return message;
}

function storedOf({ playground: { world } }: Acting, id: string): StoredMessage {
  const stored = world.messages.get(id);
  if (stored === undefined) throw new Error('This message is no longer there.');
  return stored;
}
