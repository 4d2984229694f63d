import { z } from 'zod';

import { plainDraft } from './blocks.js';
import { isWebAddress, writtenDay, type Draft, type Part, type Refused, type Source } from './draft.js';
import { decode } from './decode.js';
import { MOST_PARTS } from './limits.js';
import { oncePerPath, partPath } from './part-key.js';

const given = z.string().trim().nullish();

/** One line of a list of articles. */
const LINE = z.object({
  id: z.union([z.string().trim().min(1), z.number()]).nullish(),
  title: given,
  text: z.string(),
  date: given,
  source: given,
  url: given,
  language: given,
});

/** Reads a list of articles, an object of JSON a line. Each is named after its id, or after its line where it has none. */
export async function readJsonl({ path, bytes }: Source): Promise<readonly Part[]> {
  const decoded = await decode(bytes);
  if ('reason' in decoded) return [{ path, draft: decoded }];
  const lines = decoded.text.split(/\r\n|[\n\r]/u).map((line, index) => ({ line, number: index + 1 }));
  const filled = lines.filter(({ line }) => line.trim() !== '');
  if (filled.length === 0) return [{ path, draft: { reason: 'it is empty.' } }];
  if (filled.length > MOST_PARTS)
    return [{ path, draft: { reason: `it has more than ${String(MOST_PARTS)} lines; split it.` } }];
  return oncePerPath(filled.map(({ line, number }) => partOf(path, line, number)));
}

function partOf(path: string, line: string, number: number): Part {
  const nameless = partPath(path, `line-${String(number)}`);
  const value = valueOf(line);
  if (value === undefined)
    return { path: nameless, draft: { reason: 'it is not valid JSON; write one object a line.' } };
  const { success, data } = LINE.safeParse(value);
  if (!success)
    return {
      path: nameless,
      draft: { reason: 'it is no article: it needs "text", and only words in "title", "date" and the like.' },
    };
  const { id } = data;
  return { path: id == null ? nameless : partPath(path, String(id)), draft: draftOf(data) };
}

function draftOf({ title, text, date, source, url, language }: z.infer<typeof LINE>): Draft | Refused {
  const day = writtenDay(date ?? null);
  if ('reason' in day) return day;
  return plainDraft(text, {
    title: title || null,
    published: day.published,
    source: source || null,
    url: url != null && isWebAddress(url) ? url : null,
    language: language || null,
  });
}

/** undefined where the line is no JSON: no JSON is undefined. */
function valueOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
