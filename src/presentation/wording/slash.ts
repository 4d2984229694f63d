/** A command as it is typed, set off from the words around; `name` in the reader's language. */
export function slash(name: string): string {
  return `\`/${name}\``;
}
