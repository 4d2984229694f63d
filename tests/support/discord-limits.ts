import type { Exchange } from '../../src/playground/record.js';

/** The bits of a message's flags that matter here. */
const COMPONENTS_V2 = 1 << 15;
const EPHEMERAL = 1 << 6;

/** The only routes that the bot has any business with. */
const ROUTES: readonly RegExp[] = [
  /^GET \/gateway\/bot$/u,
  /^GET \/applications\/@me$/u,
  /^(?:GET|PUT) \/applications\/\d+\/commands$/u,
  /^POST \/interactions\/\d+\/\w+\/callback$/u,
  /^(?:PATCH|DELETE) \/webhooks\/\d+\/\w+\/messages\/@original$/u,
  /^POST \/webhooks\/\d+\/\w+$/u,
  /^POST \/channels\/\d+\/messages$/u,
];

type Node = Record<string, unknown>;

/**
 * What is wrong with an exchange by the limits that Discord documents, kept apart from the stand-in's own opinion of
 * them; and by our own laws: nothing pings, nobody's route but those that are needed.
 */
export function problemsOfExchange({ method, path, body }: Exchange): readonly string[] {
  const route = `${method} ${decodeURIComponent(path)}`;
  if (!ROUTES.some((known) => known.test(route))) return [`${route} is not a route that the bot needs`];
  if (route.endsWith('/callback')) return problemsOfCallback(body as Node);
  return /^(?:POST|PATCH) \/(?:webhooks|channels)/u.test(route) ? problemsOfMessage(body as Node) : [];
}

function problemsOfCallback(body: Node): readonly string[] {
  const data = (body['data'] ?? {}) as Node;
  if (body['type'] === 4 || body['type'] === 7) return problemsOfMessage(data);
  if (body['type'] === 6) return isFilled(body['data']) ? ['a deferred update has no data'] : [];
  if (body['type'] === 5)
    return (Number(data['flags'] ?? 0) & ~EPHEMERAL) === 0 ? [] : ['a deferred answer may only be ephemeral'];
  if (body['type'] === 9) return problemsOfForm(data);
  if (body['type'] !== 8) return [`answers of type ${String(body['type'])} are not expected`];
  const choices = (data['choices'] ?? []) as Node[];
  return [
    ...(choices.length > 25 ? ['more than 25 choices'] : []),
    ...choices.flatMap(({ name, value }) =>
      [name, value].flatMap((text) =>
        isLong(text, 1, 100) ? [] : ['a choice is not 1 to 100 characters long'],
      ),
    ),
  ];
}

/** What is wrong with a form. https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-modal */
function problemsOfForm({ title, custom_id: id, components }: Node): readonly string[] {
  const fields = Array.isArray(components) ? (components as Node[]) : [];
  const inner = fields.map(({ component }) => (component ?? {}) as Node);
  return [
    ...(isLong(title, 1, 45) ? [] : ['the title of a form is not 1 to 45 characters long']),
    ...(isLong(id, 1, 100) ? [] : ['the id of a form is not 1 to 100 characters long']),
    ...(fields.length >= 1 && fields.length <= 5 ? [] : ['a form has not 1 to 5 fields']),
    ...(fields.every(({ label }) => isLong(label, 1, 45)) ? [] : ['a field has no label that fits']),
    ...(fields.every(({ description }) => description === undefined || isLong(description, 1, 100))
      ? []
      : ['what stands below a label does not fit']),
    ...(new Set(inner.map((field) => field['custom_id'])).size < fields.length ? ['a field twice'] : []),
  ];
}

/** What is wrong with the body of one message. */
export function problemsOfMessage(body: Node): readonly string[] {
  const components = flatten((body['components'] ?? []) as Node[]);
  const texts = components.flatMap(({ type, content }) => (type === 10 ? [String(content)] : []));
  const ids = components.flatMap(({ custom_id: id }) => (typeof id === 'string' ? [id] : []));
  const mentions = body['allowed_mentions'] as Node | undefined;
  return [
    ...((Number(body['flags'] ?? 0) & COMPONENTS_V2) === 0 ? ['the flag for Components V2 is missing'] : []),
    ...(['content', 'embeds', 'poll', 'sticker_ids'].some((field) => isFilled(body[field]))
      ? ['Components V2 and content, embeds, poll or stickers do not go together']
      : []),
    ...(components.length === 0 ? ['the message is empty'] : []),
    ...(components.length > 40 ? ['more than 40 components'] : []),
    ...(texts.some((text) => text.trim() === '') ? ['an empty text'] : []),
    ...(texts.join('').length > 4000 ? ['more than 4000 characters'] : []),
    ...(new Set(ids).size < ids.length ? ['a custom id twice'] : []),
    ...components.flatMap((component) => problemsOfButtons(component)),
    ...(ids.every((id) => isLong(id, 1, 100)) ? [] : ['a custom id is not 1 to 100 characters long']),
    ...(Array.isArray(mentions?.['parse']) &&
    mentions['parse'].length === 0 &&
    !isFilled(mentions['users']) &&
    !isFilled(mentions['roles'])
      ? []
      : ['it may ping somebody']),
  ];
}

/** What is wrong with a row, or a button: each says in words what it does. */
function problemsOfButtons({ type, components, label }: Node): readonly string[] {
  if (type === 1)
    return Array.isArray(components) && components.length >= 1 && components.length <= 5
      ? []
      : ['a row has not 1 to 5 components'];
  return type !== 2 || isLong(label, 1, 34) ? [] : ['the words of a button are not 1 to 34 characters long'];
}

/** Every component, nested ones too. */
export function flatten(components: readonly Node[]): readonly Node[] {
  return components.flatMap((component) => {
    const accessory = component['accessory'] as Node | undefined;
    return [
      component,
      ...flatten((component['components'] ?? []) as Node[]),
      ...(accessory === undefined ? [] : [accessory]),
    ];
  });
}

function isFilled(value: unknown): boolean {
  return value != null && value !== '' && !(Array.isArray(value) && value.length === 0);
}

function isLong(text: unknown, least: number, most: number): boolean {
  return typeof text === 'string' && text.length >= least && text.length <= most;
}
