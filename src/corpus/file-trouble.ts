/** What the system says when a file cannot be had, in a sentence that goes on from the file's name and shows no other path. */
const REASONS: ReadonlyMap<unknown, string> = new Map([
  ['ENOENT', 'there is nothing there any more.'],
  ['EACCES', 'it may not be read: its permissions forbid it.'],
  ['EPERM', 'it may not be read: its permissions forbid it.'],
  ['ELOOP', 'it leads back to itself.'],
  ['ENAMETOOLONG', 'its name is too long.'],
]);

/** Why the system refused a file, by the code of its error. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return REASONS.get(code) ?? `it cannot be read (${typeof code === 'string' ? code : 'unknown error'}).`;
}
