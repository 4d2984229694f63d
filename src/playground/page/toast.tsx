import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';

/** So long a sentence stays, in milliseconds. */
const STAYS_MS = 6000;

export interface ToastState {
  /** Empty when nothing is said. */
  readonly sentence: string;
  readonly say: (sentence: string) => void;
}

/** A place for one sentence, which goes by itself. */
export function useToast(): ToastState {
  const [sentence, setSentence] = useState('');
  const timer = useRef(0);
  return {
    sentence,
    say: (said) => {
      clearTimeout(timer.current);
      setSentence(said);
      timer.current = window.setTimeout(() => {
        setSentence('');
      }, STAYS_MS);
    },
  };
}

/** The sentence, at the foot of the page. */
export function Toast({ sentence }: { readonly sentence: string }): VNode {
  return (
    <div class="toast" role="alert" data-said={sentence !== ''}>
      {sentence}
    </div>
  );
}
