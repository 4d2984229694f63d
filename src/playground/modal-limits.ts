import { ComponentType } from 'discord-api-types/v10';

import { repeatedIds } from './component-limits.js';
import { placedComponents, type Placed } from './components.js';
import type { Problem } from './faults.js';
import { listOf, numberOf, stringOf, type Json } from './json.js';
import {
  badLength,
  lengthProblems,
  optionalLengthProblems,
  required,
  tooMany,
  wrongType,
} from './problems.js';
import { amountProblems, optionsProblems, outside, selectProblems } from './select-limits.js';

/** Limits of forms. https://discord.com/developers/docs/components/reference#label */
const MOST_FIELDS = 5;
const LONGEST_TITLE = 45;
const LONGEST_ID = 100;
const LONGEST_LABEL = 45;
const LONGEST_DESCRIPTION = 100;
const LONGEST_TEXT = 4000;
const LONGEST_PLACEHOLDER = 100;
const MOST_BOXES = 10;

const TOP = [ComponentType.ActionRow, ComponentType.TextDisplay, ComponentType.Label];
const FIELDS = [
  ComponentType.StringSelect,
  ComponentType.TextInput,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
  ComponentType.FileUpload,
  ComponentType.RadioGroup,
  ComponentType.CheckboxGroup,
  ComponentType.Checkbox,
];

/** What Discord would refuse in the data of an answer that opens a form; empty when nothing. */
export function problemsOfModal(data: Json): readonly Problem[] {
  const top = listOf(data['components']);
  const placed = placedComponents(top, ['components']);
  return [
    ...lengthProblems([], data, { field: 'custom_id', least: 1, most: LONGEST_ID }),
    ...lengthProblems([], data, { field: 'title', least: 1, most: LONGEST_TITLE }),
    ...(top.length < 1 || top.length > MOST_FIELDS ? [badLength(['components'], 1, MOST_FIELDS)] : []),
    ...placed.flatMap(misplaced),
    ...placed.flatMap(fieldProblems),
    ...repeatedIds(placed),
  ];
}

function misplaced({ path, component, within }: Placed): readonly Problem[] {
  const allowed = allowedIn(within);
  return allowed.includes(numberOf(component['type'])) ? [] : [wrongType(path, allowed)];
}

function allowedIn(within: number | null): readonly ComponentType[] {
  if (within === null) return TOP;
  if (within === ComponentType.Label) return FIELDS;
  return within === ComponentType.ActionRow ? [ComponentType.TextInput] : [];
}

function fieldProblems({ path, component, within }: Placed): readonly Problem[] {
  const named = lengthProblems(path, component, { field: 'custom_id', least: 1, most: LONGEST_ID });
  switch (numberOf(component['type'])) {
    case ComponentType.Label:
      return labelProblems(path, component);
    case ComponentType.ActionRow:
      return listOf(component['components']).length === 1 ? [] : [badLength([...path, 'components'], 1, 1)];
    case ComponentType.TextDisplay:
      return lengthProblems(path, component, { field: 'content', least: 1, most: LONGEST_TEXT });
    case ComponentType.TextInput:
      return [...named, ...textProblems(path, component, within)];
    case ComponentType.RadioGroup:
      return [...named, ...optionsProblems(path, component, { least: 2, most: MOST_BOXES })];
    case ComponentType.CheckboxGroup: {
      const most = { max_values: listOf(component['options']).length, ...component };
      return [
        ...named,
        ...amountProblems(path, most, MOST_BOXES),
        ...optionsProblems(path, most, { least: 1, most: MOST_BOXES }),
      ];
    }
    case ComponentType.FileUpload:
      return [...named, ...amountProblems(path, component, MOST_BOXES)];
    case ComponentType.Checkbox:
      return named;
    default:
      return FIELDS.includes(numberOf(component['type'])) ? menuProblems(path, component) : [];
  }
}

/** A menu in a form cannot be disabled, and one that may be left empty says so in both ways. */
function menuProblems(path: Problem['path'], menu: Json): readonly Problem[] {
  const disabled = {
    path: [...path, 'disabled'],
    code: 'COMPONENT_DISABLED_IN_MODAL',
    message: 'Components in modals cannot be disabled',
  };
  const empty = {
    path: [...path, 'min_values'],
    code: 'COMPONENT_REQUIRED_MIN_VALUES',
    message: 'min_values cannot be 0 when required is true',
  };
  return [
    ...selectProblems(path, menu),
    ...(menu['disabled'] === true ? [disabled] : []),
    ...(menu['min_values'] === 0 && menu['required'] !== false ? [empty] : []),
  ];
}

function labelProblems(path: Problem['path'], label: Json): readonly Problem[] {
  return [
    ...lengthProblems(path, label, { field: 'label', least: 1, most: LONGEST_LABEL }),
    ...optionalLengthProblems(path, label, { field: 'description', least: 1, most: LONGEST_DESCRIPTION }),
    ...(label['component'] == null ? [required([...path, 'component'])] : []),
  ];
}

/** A text input is named by its label around it or, in a row, by itself. */
function textProblems(path: Problem['path'], input: Json, within: number | null): readonly Problem[] {
  const [least, most] = [numberOf(input['min_length']), numberOf(input['max_length'] ?? LONGEST_TEXT)];
  const label =
    within === ComponentType.ActionRow
      ? lengthProblems(path, input, { field: 'label', least: 1, most: LONGEST_LABEL })
      : input['label'] == null
        ? []
        : [
            {
              path: [...path, 'label'],
              code: 'COMPONENT_LABEL_NOT_ALLOWED',
              message: 'A text input within a label cannot have a label of its own',
            },
          ];
  return [
    ...label,
    ...(input['style'] === 1 || input['style'] === 2 ? [] : [required([...path, 'style'])]),
    ...(least < 0 || least > LONGEST_TEXT ? [outside([...path, 'min_length'], 0, LONGEST_TEXT)] : []),
    ...(most < 1 || most > LONGEST_TEXT ? [outside([...path, 'max_length'], 1, LONGEST_TEXT)] : []),
    ...(stringOf(input['value']).length > most ? [tooMany([...path, 'value'], most)] : []),
    ...optionalLengthProblems(path, input, { field: 'placeholder', least: 0, most: LONGEST_PLACEHOLDER }),
  ];
}
