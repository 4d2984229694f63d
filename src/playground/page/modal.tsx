import type { VNode } from 'preact';
import { useState } from 'preact/hooks';

import { listOf, stringOf } from '../json.js';
import { Dialog } from './dialog.js';
import { Markdown } from './markdown/markdown.js';
import { ModalField } from './modal-field.js';
import { formParts, type FieldValue } from './modal-fields.js';
import { nameOf } from './names.js';
import { usePage } from './page-context.js';
import type { OpenModal } from './state.js';

interface ModalProps {
  readonly modal: OpenModal;
  readonly close: () => void;
}

/** A form that the bot asks to be filled in. */
export function Modal({ modal: { channel, data }, close }: ModalProps): VNode {
  const { act, view } = usePage();
  const parts = formParts(listOf(data['components']));
  const fields = parts.flatMap((part) => ('field' in part ? [part.field] : []));
  const [values, setValues] = useState<Readonly<Record<string, FieldValue>>>(
    Object.fromEntries(fields.map(({ id, value }) => [id, value])),
  );
  const [problem, setProblem] = useState('');
  const submit = async (): Promise<void> => {
    const customId = stringOf(data['custom_id']);
    const result = await act({ do: 'submit-modal', channel, customId, fields: { ...values } });
    if (result.outcome === 'done') close();
    else setProblem(result.outcome === 'refused' ? result.reason : 'Something went wrong. Try again.');
  };
  return (
    <Dialog title={stringOf(data['title'])} close={close}>
      <form
        class="modal"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <p class="modal-note">This form is sent to {nameOf(view.bot)}. Do not share passwords.</p>
        {parts.map((part, index) =>
          'text' in part ? (
            <Markdown key={index} text={part.text} />
          ) : (
            <ModalField
              key={part.field.id}
              field={part.field}
              value={values[part.field.id] ?? ''}
              put={(value) => {
                setValues((before) => ({ ...before, [part.field.id]: value }));
              }}
            />
          ),
        )}
        {problem === '' ? null : (
          <p class="failure" role="alert">
            {problem}
          </p>
        )}
        <footer>
          <button type="button" class="button secondary" onClick={close}>
            Cancel
          </button>
          <button type="submit" class="button primary">
            Submit
          </button>
        </footer>
      </form>
    </Dialog>
  );
}
