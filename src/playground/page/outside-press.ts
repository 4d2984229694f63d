import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Calls `close` when something outside of the box is pressed, while it is open. */
export function useOutsidePress(
  box: RefObject<HTMLElement | null>,
  isOpen: boolean,
  close: () => void,
): void {
  const latest = useRef(close);
  latest.current = close;
  useEffect(() => {
    if (!isOpen) return undefined;
    const onPress = (event: Event): void => {
      if (event.target instanceof Node && box.current?.contains(event.target) !== true) latest.current();
    };
    document.addEventListener('mousedown', onPress);
    return () => {
      document.removeEventListener('mousedown', onPress);
    };
  }, [isOpen, box]);
}
