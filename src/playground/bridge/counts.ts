import { InteractionResponseType } from 'discord-api-types/v10';

import { MOST_CHOICES } from '../command-options.js';
import { listOf, numberOf, objectOf } from '../json.js';
import type { Count as Used } from '../message-counts.js';
import type { Exchange, Refusal } from '../record.js';

/** One thing that is counted, and how much of it Discord allows. */
export interface Count extends Used {
  readonly name: string;
}

/** What an exchange takes of what Discord allows a message or a list of choices; empty where it is about neither. */
export function countsOf({ body, message }: Exchange): readonly Count[] {
  if (message !== null) {
    const { text, components, embedText } = message.counts;
    const own = [
      { name: 'text', ...text },
      { name: 'components', ...components },
    ];
    return embedText === null ? own : [...own, { name: 'embeds', ...embedText }];
  }
  const sent = objectOf(body);
  const type: InteractionResponseType = numberOf(sent['type']);
  if (type !== InteractionResponseType.ApplicationCommandAutocompleteResult) return [];
  const choices = listOf(objectOf(sent['data'])['choices']);
  return [{ name: 'choices', used: choices.length, most: MOST_CHOICES }];
}

/** A reason for people: the field that it is about, the words, and Discord's name of it. */
export function reasonOf({ field, code, reason }: Refusal): string {
  return `${field === '' ? '' : `${field}: `}${reason}${code === '' ? '' : ` (${code})`}`;
}
