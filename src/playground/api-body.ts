import type { APIMessage } from 'discord-api-types/v10';
import type { Context, Next } from 'hono';

import { ApiFault } from './faults.js';
import { listOf, objectOf, type Json } from './json.js';
import type { Upload } from './uploads.js';

/** What the routes find beside the request. */
export interface ApiEnvironment {
  Variables: {
    /** The body as it was read; of a form its `payload_json`. */
    value: unknown;
    /** The body, where it is an object. */
    body: Json;
    /** The body, where it is a list. */
    list: readonly unknown[];
    /** The files that came with it. */
    uploads: readonly Upload[];
    /** The message that the request made or changed, for the record. */
    made: APIMessage | null;
    /** Why it is refused, for the record. */
    fault: ApiFault | null;
  };
}

/** Reads the body of every request, as JSON or as a form with files. */
export async function readBody(context: Context<ApiEnvironment>, next: Next): Promise<void> {
  context.set('value', {});
  context.set('body', {});
  context.set('list', []);
  context.set('uploads', []);
  context.set('made', null);
  context.set('fault', null);
  const isForm = context.req.header('content-type')?.startsWith('multipart/form-data') ?? false;
  const value = isForm ? await readForm(context) : parse(await context.req.text());
  context.set('value', value);
  context.set('body', objectOf(value));
  context.set('list', listOf(value));
  await next();
}

async function readForm(context: Context<ApiEnvironment>): Promise<unknown> {
  const form = await context.req.formData().catch(() => {
    throw new ApiFault(400, { code: 50035, message: 'Invalid Form Body' });
  });
  const uploads: Upload[] = [];
  for (const [name, file] of form) {
    if (typeof file === 'string') continue;
    const bytes = new Uint8Array(await file.arrayBuffer());
    const type = file.type === '' ? {} : { contentType: file.type };
    const key = /^files\[(\d{1,3})\]$/u.exec(name)?.[1] ?? name;
    uploads.push({ key, file: { filename: file.name, bytes, ...type } });
  }
  context.set('uploads', uploads);
  const payload = form.get('payload_json');
  return parse(typeof payload === 'string' ? payload : '');
}

function parse(text: string): unknown {
  if (text === '') return {};
  try {
    return JSON.parse(text);
  } catch {
    throw new ApiFault(400, { code: 50109, message: 'The request body contains invalid JSON.' });
  }
}
