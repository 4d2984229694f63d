import { z } from 'zod';

const ID = z.string().regex(/^\d{1,20}$/u);
const NAME = z.string().min(1).max(100);
/** Of a command with its group and subcommand. */
const COMMAND = z.string().min(1).max(200);
/** A file as a page sends it. */
const FILE = z.object({ filename: z.string().min(1).max(260), base64: z.base64() });
const VALUE = z.union([z.string(), z.number(), z.boolean(), FILE]);
const OPTIONS = z.record(NAME, VALUE);
const FIELD = z.union([z.string(), z.boolean(), z.array(z.string()), z.array(FILE)]);

/** What the person at the page does. Channels, messages and people are named by their ids. */
const ACT = z.discriminatedUnion('do', [
  z.object({ do: z.literal('be'), role: z.enum(['member', 'moderator', 'guest']) }),
  z.object({ do: z.literal('slash'), channel: ID, name: COMMAND, options: OPTIONS }),
  z.object({ do: z.literal('autocomplete'), channel: ID, name: COMMAND, options: OPTIONS, focused: NAME }),
  z.object({ do: z.literal('message-command'), name: NAME, message: ID }),
  z.object({ do: z.literal('click'), message: ID, customId: z.string() }),
  z.object({ do: z.literal('select'), message: ID, customId: z.string(), values: z.array(z.string()) }),
  z.object({
    do: z.literal('submit-modal'),
    channel: ID,
    customId: z.string(),
    fields: z.record(z.string(), FIELD),
  }),
  z.object({
    do: z.literal('say'),
    channel: ID,
    content: z.string(),
    replyTo: ID.nullable(),
    files: z.array(FILE).max(10),
  }),
  z.object({ do: z.literal('remove'), message: ID }),
  z.object({ do: z.literal('dismiss'), message: ID }),
  z.object({
    do: z.literal('make-trouble'),
    trouble: z.enum(['drop', 'reconnect', 'invalidate', 'rate-limit', 'fail', 'slow', 'fast']),
  }),
]);

/** An act with the number by which its result is told. */
const CALL = z.object({ id: z.number().int().nonnegative(), act: ACT });

export type PageAct = z.infer<typeof ACT>;
export type PageCall = z.infer<typeof CALL>;
export type PageFile = z.infer<typeof FILE>;
export type TroubleName = Extract<PageAct, { do: 'make-trouble' }>['trouble'];

/** What the page sent; `null` when it is no call. */
export function readCall(raw: string): PageCall | null {
  try {
    return CALL.parse(JSON.parse(raw));
  } catch {
    return null;
  }
}
