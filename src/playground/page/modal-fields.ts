import type { PageFile } from '../bridge/call.js';
import { listOf, numberOf, objectOf, stringOf, type Json } from '../json.js';

/** What a person puts into a field of a form. */
export type FieldValue = string | boolean | string[] | PageFile[];

/** A field of a form, whatever its kind. */
export interface FormField {
  readonly id: string;
  readonly kind: FieldKind;
  readonly label: string;
  readonly description: string;
  readonly placeholder: string;
  readonly isRequired: boolean;
  /** Fewest and most characters, of a text. */
  readonly least: number;
  readonly most: number;
  /** Of a field from which to choose. */
  readonly choices: readonly FieldChoice[];
  /** Whether several can be chosen. */
  readonly isMultiple: boolean;
  readonly value: FieldValue;
}

export interface FieldChoice {
  readonly value: string;
  readonly label: string;
  readonly description: string;
}

export type FieldKind = 'line' | 'paragraph' | 'choice' | 'tick' | 'files' | 'other';

/** Discord's numbers of what stands in a form. */
const TYPE = {
  stringSelect: 3,
  textInput: 4,
  fileUpload: 19,
  radioGroup: 21,
  checkboxGroup: 22,
  checkbox: 23,
} as const;
const PARAGRAPH = 2;
/** Most characters of a text field that does not say. */
const MOST = 4000;

/** A part of a form: something to read, or a field. */
export type FormPart = { readonly text: string } | { readonly field: FormField };

/** The parts of a form, fields in rows as they used to be and below labels as they are now. */
export function formParts(components: readonly unknown[]): readonly FormPart[] {
  return components.map(objectOf).flatMap((holder): FormPart[] => {
    if ('content' in holder) return [{ text: stringOf(holder['content']) }];
    const inside = 'component' in holder ? [holder['component']] : listOf(holder['components']);
    return inside.map((component) => ({ field: fieldOf(holder, objectOf(component)) }));
  });
}

function fieldOf(holder: Json, component: Json): FormField {
  const choices = listOf(component['options']).map(objectOf);
  const kind = kindOf(component);
  const preset = choices
    .filter((choice) => choice['default'] === true)
    .map((choice) => stringOf(choice['value']));
  const isMultiple =
    numberOf(component['type']) === TYPE.checkboxGroup || numberOf(component['max_values']) > 1;
  return {
    id: stringOf(component['custom_id']),
    kind,
    label: stringOf(holder['label'] ?? component['label']),
    description: stringOf(holder['description']),
    placeholder: stringOf(component['placeholder']),
    isRequired: component['required'] !== false,
    least: numberOf(component['min_length']),
    most: numberOf(component['max_length']) || MOST,
    choices: choices.map(choiceOf),
    isMultiple,
    value: firstValue(kind, component, preset),
  };
}

function choiceOf({ value, label, description }: Json): FieldChoice {
  return { value: stringOf(value), label: stringOf(label), description: stringOf(description) };
}

function kindOf(component: Json): FieldKind {
  switch (numberOf(component['type'])) {
    case TYPE.textInput:
      return numberOf(component['style']) === PARAGRAPH ? 'paragraph' : 'line';
    case TYPE.stringSelect:
    case TYPE.radioGroup:
    case TYPE.checkboxGroup:
      return 'choice';
    case TYPE.checkbox:
      return 'tick';
    case TYPE.fileUpload:
      return 'files';
    default:
      return 'other';
  }
}

function firstValue(kind: FieldKind, component: Json, preset: string[]): FieldValue {
  if (kind === 'tick') return component['default'] === true;
  if (kind === 'files') return [];
  if (kind !== 'choice') return stringOf(component['value']);
  return numberOf(component['type']) === TYPE.radioGroup ? (preset[0] ?? '') : preset;
}
