import { EMPTY } from './option-values.js';
import type { FormState } from './use-command-form.js';

/** What a key does while a command is filled in. `leave` gives the command up. */
export function handleFormKey(event: KeyboardEvent, form: FormState, leave: () => void): void {
  if (event.isComposing || form.move(event)) return;
  const { option, filled, further, list, marked } = form;
  const { text, picked } = filled[option?.name ?? ''] ?? EMPTY;
  const isTab = event.key === 'Tab' && !event.shiftKey;
  if (event.key === 'Escape') {
    event.preventDefault();
    leave();
  } else if (isTab && list.length > 0 && picked === null && (marked >= 0 || option === null)) {
    event.preventDefault();
    form.pick(Math.max(marked, 0));
  } else if (event.key === 'Enter') {
    event.preventDefault();
    // What was picked already is not picked again: Enter sends.
    if (marked >= 0 && picked === null) form.pick(marked);
    else form.send();
  } else if (event.key === 'Backspace' && (option === null ? further : text) === '') {
    event.preventDefault();
    form.goBefore();
  }
}
