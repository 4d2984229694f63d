import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

import { Icon, type IconName } from './icons.js';
import { useOutsidePress } from './outside-press.js';

/** One entry of a menu: something to do, or a menu of its own. */
export interface MenuEntry {
  readonly label: string;
  readonly detail?: string;
  readonly icon?: IconName;
  /** Set for one of several of which one holds. */
  readonly isChosen?: boolean;
  readonly run?: () => void;
  readonly inside?: readonly MenuEntry[];
}

interface MenuProps {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly place: { readonly x: number; readonly y: number };
  readonly close: () => void;
}

/** A menu that takes the focus: arrows move in it, → and ← open and close what is inside, Escape ends it. */
export function Menu({ label, entries, place, close }: MenuProps): VNode {
  const box = useRef<HTMLDivElement>(null);
  useOutsidePress(box, true, close);
  useInWindow(box, place);
  return (
    <div class="menu-place" ref={box}>
      <Entries label={label} entries={entries} close={close} leave={close} />
    </div>
  );
}

interface EntriesProps {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  /** Ends the whole menu. */
  readonly close: () => void;
  /** Goes back to the menu around. */
  readonly leave: () => void;
}

function Entries({ label, entries, close, leave }: EntriesProps): VNode {
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<number | null>(null);
  // Before the next key comes: it belongs to the menu.
  useLayoutEffect(() => {
    itemsOf(list.current)[0]?.focus();
  }, []);
  const enter = (entry: MenuEntry, index: number): void => {
    setOpen(index);
    if (entry.inside !== undefined) return;
    close();
    entry.run?.();
  };
  return (
    <div
      class="menu"
      role="menu"
      aria-label={label}
      ref={list}
      onKeyDown={(event) => {
        handleMenuKey(event, itemsOf(list.current), { close, leave });
      }}
    >
      {entries.map((entry, index) => (
        <div class="menu-item" key={entry.label} role="none">
          <Item
            entry={entry}
            isOpen={open === index}
            enter={() => {
              enter(entry, index);
            }}
            hover={() => {
              setOpen(entry.inside === undefined ? null : index);
            }}
          />
          {open !== index || entry.inside === undefined ? null : (
            <div class="menu-inside">
              <Entries
                label={entry.label}
                entries={entry.inside}
                close={close}
                leave={() => {
                  setOpen(null);
                  itemsOf(list.current)[index]?.focus();
                }}
              />
            </div>
          )}
        </div>
      ))}
    </div>
  );
}

/** The entries of a menu, without those of the menus inside. */
function itemsOf(list: HTMLElement | null): readonly HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>(':scope > .menu-item > button') ?? [])];
}

function handleMenuKey(
  event: KeyboardEvent,
  items: readonly HTMLElement[],
  { close, leave }: Pick<EntriesProps, 'close' | 'leave'>,
): void {
  const move = (by: number): void => {
    const at = items.findIndex((item) => item === document.activeElement);
    items[(at + by + items.length) % items.length]?.focus();
  };
  const steps: Readonly<Record<string, () => void>> = {
    ArrowDown: () => {
      move(1);
    },
    ArrowUp: () => {
      move(-1);
    },
    ArrowLeft: leave,
    Escape: close,
    Tab: close,
  };
  const step = steps[event.key];
  if (step === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  step();
}

interface ItemProps {
  readonly entry: MenuEntry;
  readonly isOpen: boolean;
  readonly enter: () => void;
  readonly hover: () => void;
}

function Item({ entry, isOpen, enter, hover }: ItemProps): VNode {
  const { label, detail, icon, isChosen, inside } = entry;
  return (
    <button
      type="button"
      role={isChosen === undefined ? 'menuitem' : 'menuitemradio'}
      aria-checked={isChosen}
      aria-haspopup={inside === undefined ? undefined : 'menu'}
      aria-expanded={inside === undefined ? undefined : isOpen}
      onClick={enter}
      onMouseEnter={hover}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowRight' || inside === undefined) return;
        event.preventDefault();
        event.stopPropagation();
        enter();
      }}
    >
      <span>
        <span dir="auto">{label}</span>
        {detail === undefined ? null : <small>{detail}</small>}
      </span>
      {isChosen === true ? <Icon name="check" size={18} /> : null}
      {icon === undefined || inside !== undefined ? null : <Icon name={icon} size={18} />}
      {inside === undefined ? null : <Icon name="right" size={16} />}
    </button>
  );
}

/** Puts a box at a place, and moves it so far that all of it is in the window. */
function useInWindow(
  box: { readonly current: HTMLElement | null },
  { x, y }: { readonly x: number; readonly y: number },
): void {
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const { width, height } = element.getBoundingClientRect();
    element.style.left = `${String(Math.max(8, Math.min(x, innerWidth - width - 8)))}px`;
    element.style.top = `${String(Math.max(8, Math.min(y, innerHeight - height - 8)))}px`;
  }, [x, y, box]);
}
