import type { VNode } from 'preact';

import { readFiles } from '../files.js';
import { entryId } from '../list-keys.js';
import { localised } from '../localised.js';
import { usePage } from '../page-context.js';
import type { CommandOption } from './command-entries.js';
import { LIST } from './form-suggestions.js';
import { EMPTY, OPTION } from './option-values.js';
import type { FormState } from './use-command-form.js';

interface OptionPillProps {
  readonly name: string;
  readonly form: FormState;
}

/** An option of a command, to be filled in. */
export function OptionPill({ name, form }: OptionPillProps): VNode | null {
  const { view } = usePage();
  const option = form.entry.options.find((candidate) => candidate.name === name);
  if (option === undefined) return null;
  const isActive = form.option === option;
  const problem = form.problem(option);
  const id = `option-${name}`;
  return (
    <span class={['pill', isActive ? 'active' : '', problem === '' ? '' : 'wrong'].join(' ')}>
      <label for={id} dir="auto">
        {localised(option, view.me.locale).name}
      </label>
      {option.type === OPTION.attachment ? (
        <FileField id={id} name={name} form={form} />
      ) : (
        <TextField id={id} option={option} form={form} />
      )}
      {problem === '' ? null : (
        <span class="pill-problem" id={`${id}-problem`} role="alert">
          {problem}
        </span>
      )}
    </span>
  );
}

interface TextFieldProps {
  readonly id: string;
  readonly option: CommandOption;
  readonly form: FormState;
}

function TextField({ id, option, form }: TextFieldProps): VNode {
  const { name } = option;
  const { text } = form.filled[name] ?? EMPTY;
  const isActive = form.option === option;
  const isWrong = form.problem(option) !== '';
  return (
    <input
      id={id}
      data-option={name}
      dir="auto"
      autocomplete="off"
      value={text}
      size={Math.max(text.length, 2)}
      role="combobox"
      aria-expanded={isActive && form.list.length > 0}
      aria-autocomplete="list"
      aria-controls={LIST}
      aria-required={option.required === true}
      aria-invalid={isWrong}
      aria-describedby={isWrong ? `${id}-problem` : undefined}
      aria-activedescendant={isActive && form.marked >= 0 ? entryId(LIST, form.marked) : undefined}
      onFocus={() => {
        form.focus(name);
      }}
      onInput={(event) => {
        form.put(name, { text: event.currentTarget.value, picked: null });
      }}
    />
  );
}

interface FileFieldProps {
  readonly id: string;
  readonly name: string;
  readonly form: FormState;
}

function FileField({ id, name, form }: FileFieldProps): VNode {
  return (
    <input
      id={id}
      data-option={name}
      type="file"
      onFocus={() => {
        form.focus(name);
      }}
      onChange={(event) => {
        void readFiles(event.currentTarget.files ?? []).then(([file]) => {
          form.put(name, file === undefined ? EMPTY : { text: file.filename, picked: file });
        });
      }}
    />
  );
}
