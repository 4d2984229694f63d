/** What a folder has that it did not have before, by content. All lists hold paths, sorted. */
export interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: readonly string[];
}

/** Content hashes of articles by their paths. */
export type Hashes = ReadonlyMap<string, string>;

/** Compares two states of a folder by the hashes of their articles. A file that is refused now counts as removed. */
export function compareHashes(before: Hashes, after: Hashes): Changes {
  const paths = [...after.keys()].sort();
  return {
    added: paths.filter((path) => !before.has(path)),
    changed: paths.filter((path) => before.has(path) && before.get(path) !== after.get(path)),
    removed: [...before.keys()].filter((path) => !after.has(path)).sort(),
    unchanged: paths.filter((path) => before.get(path) === after.get(path)),
  };
}
