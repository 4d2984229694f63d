import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';

import { LONGEST_CHOICE, MOST_CHOICES } from './limits.js';

/** Suggestions as Discord takes them. One that is too long is left out: cut, it would ask something else. */
export function toChoices(suggestions: readonly string[]): APIApplicationCommandOptionChoice<string>[] {
  return suggestions
    .filter((suggestion) => suggestion.trim() !== '' && suggestion.length <= LONGEST_CHOICE)
    .slice(0, MOST_CHOICES)
    .map((suggestion) => ({ name: suggestion, value: suggestion }));
}
