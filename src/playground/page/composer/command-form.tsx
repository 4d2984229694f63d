import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

import { Avatar } from '../avatar.js';
import { Icon } from '../icons.js';
import { entryId } from '../list-keys.js';
import { usePage } from '../page-context.js';
import type { CommandEntry } from './command-entries.js';
import { handleFormKey } from './form-keys.js';
import { FormSuggestions, LIST } from './form-suggestions.js';
import { OptionPill } from './option-pill.js';
import { FURTHER, useCommandForm, type FormState } from './use-command-form.js';

interface CommandFormProps {
  readonly entry: CommandEntry;
  /** The command was sent, or is no longer wanted. */
  readonly done: () => void;
  /** Back to the list of commands. */
  readonly goBack: () => void;
}

/** A command with its options to be filled in, all by the keyboard. */
export function CommandForm({ entry, done, goBack }: CommandFormProps): VNode {
  const { view } = usePage();
  const box = useRef<HTMLDivElement>(null);
  const form = useCommandForm(entry, { done, goBack });
  const active = form.option?.name ?? FURTHER;
  // At once, before the next key comes: it belongs to the option.
  useLayoutEffect(() => {
    box.current?.querySelector<HTMLInputElement>(`[data-option="${active}"]`)?.focus();
  }, [active, form.shown]);
  return (
    <div
      class="command-form"
      ref={box}
      onKeyDown={(event) => {
        if (event.target instanceof HTMLInputElement) handleFormKey(event, form, done);
      }}
    >
      <FormSuggestions form={form} />
      <div class="pills">
        <Avatar user={view.bot} size={24} />
        <span class="command-title" dir="auto">
          /{entry.title}
        </span>
        {form.shown.map((name) => (
          <OptionPill key={name} name={name} form={form} />
        ))}
        <Further form={form} />
      </div>
      <button type="button" class="send" aria-label={`Send /${entry.title}`} onClick={form.send}>
        <Icon name="right" size={18} />
      </button>
      <button type="button" class="send" aria-label="Do not send" onClick={done}>
        <Icon name="close" size={16} />
      </button>
    </div>
  );
}

/** The field behind the options, in which one more is chosen. */
function Further({ form }: { readonly form: FormState }): VNode {
  const { option, others, marked, further, focus, setFurther } = form;
  const isHere = option === null && others.length > 0;
  return (
    <input
      class="further"
      data-option={FURTHER}
      autocomplete="off"
      value={further}
      placeholder={others.length === 0 ? '' : `+${String(others.length)} optional`}
      aria-label="Further options"
      role="combobox"
      aria-expanded={isHere}
      aria-controls={LIST}
      aria-activedescendant={isHere && marked >= 0 ? entryId(LIST, marked) : undefined}
      onFocus={() => {
        focus(FURTHER);
      }}
      onInput={(event) => {
        setFurther(event.currentTarget.value.trim());
      }}
    />
  );
}
