/** The word behind an @ at the end of what is written, as far as it is typed; `null` where there is none. */
export function mentionTyped(text: string): string | null {
  return /(?:^|\s)@([^\s@]*)$/u.exec(text)?.[1] ?? null;
}

/** The text with that word completed to a name. */
export function withMention(text: string, name: string): string {
  return text.replace(/@[^\s@]*$/u, `@${name} `);
}

/** The text as Discord is sent it: names of people behind an @ become mentions by id. The longest name wins. */
export function sentText(text: string, users: Readonly<Record<string, string>>): string {
  const byLength = Object.entries(users).sort(([, one], [, other]) => other.length - one.length);
  return byLength.reduce((sent, [id, name]) => sent.replaceAll(`@${name}`, `<@${id}>`), text.trim());
}
