import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

import { entryId } from '../list-keys.js';

interface SuggestionsProps {
  readonly id: string;
  /** What the list is of, for people who hear it, and above it. */
  readonly heading: ComponentChildren;
  readonly label: string;
  readonly entries: readonly ComponentChildren[];
  /** -1: none. */
  readonly marked: number;
  readonly mark: (index: number) => void;
  readonly pick: (index: number) => void;
  /** Said where there is no entry. */
  readonly empty?: string;
}

/** A list above the text field, whose focus stays in the field. */
export function Suggestions(props: SuggestionsProps): VNode {
  const { id, heading, label, entries, marked, mark, pick, empty } = props;
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[marked]?.scrollIntoView({ block: 'nearest' });
  }, [marked]);
  return (
    <div class="suggestions" role="group" aria-label={label} tabIndex={0}>
      <div class="suggestions-heading">{heading}</div>
      {entries.length === 0 && empty !== undefined ? <p class="suggestions-empty">{empty}</p> : null}
      <ul role="listbox" id={id} aria-label={label} ref={list} hidden={entries.length === 0}>
        {entries.map((entry, index) => (
          <li
            key={index}
            id={entryId(id, index)}
            role="option"
            aria-selected={index === marked}
            class={index === marked ? 'marked' : ''}
            onMouseMove={() => {
              if (index !== marked) mark(index);
            }}
            onMouseDown={(event) => {
              // The focus stays where it is.
              event.preventDefault();
              pick(index);
            }}
          >
            {entry}
          </li>
        ))}
      </ul>
    </div>
  );
}
