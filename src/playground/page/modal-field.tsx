import type { VNode } from 'preact';

import { readFiles } from './files.js';
import type { FieldValue, FormField } from './modal-fields.js';

interface FieldProps {
  readonly field: FormField;
  readonly value: FieldValue;
  readonly put: (value: FieldValue) => void;
}

/** A field of a form with its label. */
export function ModalField(props: FieldProps): VNode {
  const { field, value } = props;
  const { id, label, description, isRequired, most, kind } = field;
  const isText = kind === 'line' || kind === 'paragraph';
  return (
    <div class="field">
      <label for={`field-${id}`} dir="auto">
        {label}{' '}
        {isRequired ? (
          <span class="must" aria-hidden="true">
            *
          </span>
        ) : null}
      </label>
      {description === '' ? null : <small dir="auto">{description}</small>}
      <Control {...props} />
      {isText && typeof value === 'string' && value !== '' ? (
        <small class="count">
          {value.length}/{most}
        </small>
      ) : null}
    </div>
  );
}

function Control(props: FieldProps): VNode {
  const { field, value, put } = props;
  const id = `field-${field.id}`;
  switch (field.kind) {
    case 'line':
    case 'paragraph':
      return <TextControl {...props} />;
    case 'choice':
      return <ChoiceControl {...props} />;
    case 'tick':
      return (
        <input
          id={id}
          type="checkbox"
          checked={value === true}
          onChange={(event) => {
            put(event.currentTarget.checked);
          }}
        />
      );
    case 'files':
      return (
        <input
          id={id}
          type="file"
          multiple={field.isMultiple}
          required={field.isRequired}
          onChange={(event) => {
            void readFiles(event.currentTarget.files ?? []).then(put);
          }}
        />
      );
    case 'other':
      return <p class="unknown">A field of this kind cannot be filled in here.</p>;
  }
}

function TextControl({ field, value, put }: FieldProps): VNode {
  const { id, kind, placeholder, isRequired, least, most } = field;
  const shared = {
    id: `field-${id}`,
    value: typeof value === 'string' ? value : '',
    placeholder,
    required: isRequired,
    minLength: least,
    maxLength: most,
    dir: 'auto',
  } as const;
  const take = (event: { readonly currentTarget: { readonly value: string } }): void => {
    put(event.currentTarget.value);
  };
  return kind === 'line' ? (
    <input {...shared} onInput={take} />
  ) : (
    <textarea {...shared} rows={5} onInput={take} />
  );
}

function ChoiceControl({ field, value, put }: FieldProps): VNode {
  const { id, choices, isMultiple, isRequired, placeholder } = field;
  const isList = typeof value === 'object';
  const chosen: readonly unknown[] = isList ? value : [value];
  return (
    <select
      id={`field-${id}`}
      multiple={isMultiple}
      required={isRequired}
      onChange={(event) => {
        const values = [...event.currentTarget.selectedOptions].map((option) => option.value);
        put(isList ? values : (values[0] ?? ''));
      }}
    >
      {isMultiple ? null : <option value="">{placeholder || 'Make a selection'}</option>}
      {choices.map(({ value: own, label, description }) => (
        <option key={own} value={own} selected={chosen.includes(own)}>
          {description === '' ? label : `${label} – ${description}`}
        </option>
      ))}
    </select>
  );
}
