import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

import { Icon } from './icons.js';

interface DialogProps {
  readonly title: string;
  readonly close: () => void;
  readonly children: ComponentChildren;
}

/** A box over the page; the browser keeps the focus in it, and Escape closes it. */
export function Dialog({ title, close, children }: DialogProps): VNode {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    box.current?.showModal();
    // Where something is to be filled in, that is what the person came for; else the browser takes the first button.
    box.current?.querySelector<HTMLElement>('form :is(input, textarea, select)')?.focus();
  }, []);
  return (
    <dialog ref={box} class="dialog" aria-label={title} onClose={close}>
      <header>
        <h2 dir="auto">{title}</h2>
        <button type="button" aria-label="Close" onClick={close}>
          <Icon name="close" size={20} />
        </button>
      </header>
      {children}
    </dialog>
  );
}
