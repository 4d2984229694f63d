import { useEffect, useState } from 'preact/hooks';

/** A list of which one entry is marked, moved by the keyboard while the focus stays in a text field. */
export interface ListKeys {
  readonly marked: number;
  readonly mark: (index: number) => void;
  /** Handles ↑ and ↓; whether it did. */
  readonly handle: (event: KeyboardEvent) => boolean;
}

/** `count` entries, the first of them marked; again the first whenever `about` changes. */
export function useListKeys(count: number, about: string): ListKeys {
  const [marked, mark] = useState(0);
  useEffect(() => {
    mark(0);
  }, [about]);
  const inside = count === 0 ? 0 : Math.min(marked, count - 1);
  return {
    marked: inside,
    mark,
    handle: (event) => {
      if (count === 0 || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return false;
      event.preventDefault();
      mark((inside + (event.key === 'ArrowDown' ? 1 : count - 1)) % count);
      return true;
    },
  };
}

/** The id of an entry of a list, by which `aria-activedescendant` names it. */
export function entryId(list: string, index: number): string {
  return `${list}-${String(index)}`;
}
