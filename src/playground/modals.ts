import { ComponentType, InteractionResponseType } from 'discord-api-types/v10';

import { chosenIds, problemOfValues } from './component-use.js';
import { placedComponents } from './components.js';
import { storeFile, type SentFile } from './files.js';
import { listOf, numberOf, objectOf, stringOf, type Json } from './json.js';
import type { OpenInteraction } from './open-interactions.js';
import type { Place } from './places.js';
import { resolvedData, type Chosen } from './resolved.js';
import type { World } from './world.js';

/** A form that the bot opened, as the bot described it. */
export interface Modal {
  readonly customId: string;
  readonly title: string;
  /** Labels, rows and text displays. */
  readonly components: readonly Json[];
}

/** What a person put into a field: a text, a tick, what was chosen, or files. */
export type FieldValue = string | boolean | readonly string[] | readonly SentFile[];

/** By the custom ids of the fields. A field that is left out keeps what it shows at first. */
export type FieldValues = Readonly<Record<string, FieldValue>>;

/** The form in the data of an answer that opens one. */
export function modalOf(data: Json): Modal {
  return {
    customId: stringOf(data['custom_id']),
    title: stringOf(data['title']),
    components: listOf(data['components']).map(objectOf),
  };
}

/** The interaction that opened the form last, of this person. @throws Error where no such form is open. */
export function openerOf({ interactions }: World, userId: string, customId: string): OpenInteraction {
  const opener = [...interactions.values()].findLast(
    ({ person, acknowledgement }) =>
      person.user.id === userId &&
      acknowledgement?.type === InteractionResponseType.Modal &&
      acknowledgement.data['custom_id'] === customId,
  );
  if (opener === undefined) throw new Error(`no form "${customId}" is open`);
  return opener;
}

/** The data of a form that is sent. @throws Error where Discord's client would not send it. */
export function submissionData(
  world: World,
  { channel, guild }: Place,
  { modal, fields }: { readonly modal: Modal; readonly fields: FieldValues },
): object {
  const chosen: { ids: Chosen['ids'][number][]; attachments: Chosen['attachments'][number][] } = {
    ids: [],
    attachments: [],
  };
  const fill = (component: Json): object => {
    const given = fields[stringOf(component['custom_id'])];
    const files = filesOf(given).map((file) => storeFile(world, channel.id, file));
    const value = valueOf(component, files.length > 0 ? files.map(({ id }) => id) : given);
    const problem = problemOfField(component, value);
    if (problem !== null) throw new Error(`the field "${stringOf(component['custom_id'])}" ${problem}`);
    chosen.attachments.push(...files);
    if (isList(value)) chosen.ids.push(...chosenIds(component, value));
    const { type, id, custom_id } = component;
    return { type, id, custom_id, ...(isList(value) ? { values: value } : { value }) };
  };
  checkNames(modal, fields);
  const components = modal.components.map((top) => submitted(top, fill));
  return { custom_id: modal.customId, components, ...resolvedData(world, guild, chosen) };
}

function submitted(top: Json, fill: (component: Json) => object): object {
  const { type, id } = top;
  if (type === ComponentType.Label) return { type, id, component: fill(objectOf(top['component'])) };
  if (type === ComponentType.ActionRow)
    return { type, id, components: listOf(top['components']).map((field) => fill(objectOf(field))) };
  return { type, id };
}

function checkNames(modal: Modal, fields: FieldValues): void {
  const known = placedComponents(modal.components, []).map(({ component }) => component['custom_id']);
  const unknown = Object.keys(fields).find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Error(`the form "${modal.customId}" has no field "${unknown}"`);
}

type SubmittedValue = string | boolean | null | readonly string[];

/** What is sent for the field: what was given, else what it shows at first. */
function valueOf(component: Json, given: FieldValue | undefined): SubmittedValue {
  const options = listOf(component['options']).map(objectOf);
  const preset = options.filter((option) => option['default'] === true).map(({ value }) => stringOf(value));
  switch (numberOf(component['type'])) {
    case ComponentType.TextInput:
      return typeof given === 'string' ? given : stringOf(component['value']);
    case ComponentType.RadioGroup:
      return typeof given === 'string' ? given : (preset[0] ?? null);
    case ComponentType.Checkbox:
      return typeof given === 'boolean' ? given : component['default'] === true;
    default:
      return idsOf(given) ?? preset;
  }
}

/** Why the client would not send this value, as the end of a sentence; `null` when it would. */
function problemOfField(component: Json, value: SubmittedValue): string | null {
  const isRequired = component['required'] !== false;
  const isEmpty = value === null || value === '' || (isList(value) && value.length === 0);
  if (typeof value === 'boolean') return null;
  if (isEmpty) return isRequired && component['min_values'] !== 0 ? 'has to be filled in' : null;
  if (isList(value)) return problemOfValues(withMost(component), value);
  const least = numberOf(component['min_length']);
  const most = numberOf(component['max_length'] ?? LONGEST_TEXT);
  if (component['type'] === ComponentType.TextInput && (value.length < least || value.length > most))
    return `has to be ${String(least)} to ${String(most)} characters long`;
  const values = listOf(component['options']).map((option) => objectOf(option)['value']);
  return values.length > 0 && !values.includes(value) ? `has no option "${value}"` : null;
}

/** Longest text of a field. https://discord.com/developers/docs/components/reference#text-input */
const LONGEST_TEXT = 4000;

/** A group of boxes takes as many as it has, unless it says otherwise. */
function withMost(component: Json): Json {
  return component['type'] === ComponentType.CheckboxGroup
    ? { max_values: listOf(component['options']).length, ...component }
    : component;
}

function filesOf(given: FieldValue | undefined): readonly SentFile[] {
  return typeof given === 'object' ? given.filter((entry) => typeof entry === 'object') : [];
}

function idsOf(given: FieldValue | undefined): readonly string[] | null {
  return typeof given === 'object' ? given.filter((entry) => typeof entry === 'string') : null;
}

function isList(value: SubmittedValue): value is readonly string[] {
  return typeof value === 'object' && value !== null;
}
