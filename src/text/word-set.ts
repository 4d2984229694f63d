/** The words of a list that is written with white space between them, for constants that are read more easily so. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).filter((word) => word !== ''));
}
