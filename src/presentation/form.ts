import {
  ComponentType,
  TextInputStyle,
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';

/** A form as Discord opens it; who opens it gives it its id. */
export type Form = Omit<APIModalInteractionResponseCallbackData, 'custom_id'>;

/** One field for a text. */
export interface TextField {
  /** What the program calls it. */
  readonly name: string;
  /** At most 45 characters. */
  readonly label: string;
  /** At most 100 characters. */
  readonly hint?: string;
  /** Characters of the text, at most 4,000. https://discord.com/developers/docs/components/reference#text-input */
  readonly most: number;
  readonly isLong?: boolean;
  readonly isRequired?: boolean;
}

/** A form of at most five fields; its title has at most 45 characters. */
export function textForm(title: string, fields: readonly TextField[]): Form {
  return { title, components: fields.map(fieldComponent) };
}

function fieldComponent({ name, label, hint, most, isLong, isRequired }: TextField): APILabelComponent {
  return {
    type: ComponentType.Label,
    label,
    ...(hint === undefined ? {} : { description: hint }),
    component: {
      type: ComponentType.TextInput,
      custom_id: name,
      style: isLong === true ? TextInputStyle.Paragraph : TextInputStyle.Short,
      max_length: most,
      required: isRequired === true,
    },
  };
}
