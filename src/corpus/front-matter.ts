import { parseDocument } from 'yaml';

import { messageOf } from '../errors.js';
import { isWebAddress, writtenDay, type Facts, type Refused } from './draft.js';

const FRONT_MATTER = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/u;
/** Far more than a head of metadata needs, in UTF-16 code units: what is longer was not written by hand. */
const LONGEST = 20_000;
/** Far more than a head of metadata needs, and few enough that aliases cannot blow it up. */
const MOST_ALIASES = 20;
const LONGEST_SHOWN = 40;

export interface FrontMatter {
  readonly facts: Facts;
  /** Offset of the first character behind it; 0 when there is none. */
  readonly end: number;
}

/**
 * Reads the YAML between two lines of `---` at the beginning of a file: title, date, source, url, language; the rest,
 * such as author and tags, is passed over, and so is an address that is no web address. Front matter that cannot be read is refused, and so is a
 * date that is none: an article without its date would be answered from as if it had none.
 */
export function readFrontMatter(text: string): FrontMatter | Refused {
  const head = FRONT_MATTER.exec(text);
  const yaml = head?.[1] ?? '';
  if (yaml.length > LONGEST)
    return { reason: `its front matter is longer than ${String(LONGEST)} characters.` };
  const facts = factsOf(yaml);
  return 'reason' in facts ? facts : { facts, end: head?.[0].length ?? 0 };
}

function factsOf(yaml: string): Facts | Refused {
  try {
    // "failsafe" leaves every value as it is written: the title 007 stays 007, and the date stays a text.
    const document = parseDocument(yaml, { schema: 'failsafe', prettyErrors: false, logLevel: 'silent' });
    const [problem] = document.errors;
    if (problem !== undefined) return { reason: `its front matter is not valid YAML: ${shown(problem)}.` };
    const value: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
    return typeof value === 'object' && !Array.isArray(value)
      ? readFacts(value)
      : { reason: 'its front matter must be lines of "name: value".' };
  } catch (error) {
    return { reason: `its front matter cannot be read: ${shown(error)}.` };
  }
}

function readFacts(front: object | null): Facts | Refused {
  const given = new Map<string, unknown>(Object.entries(front ?? {}));
  const text = (name: string): string | null => {
    const value = given.get(name);
    return typeof value === 'string' ? value.trim() || null : null;
  };
  const url = text('url');
  const day = writtenDay(text('date'));
  if ('reason' in day) return day;
  return {
    title: text('title'),
    published: day.published,
    source: text('source'),
    url: url !== null && isWebAddress(url) ? url : null,
    language: text('language'),
  };
}

/** The first line of what a library says, so that a refusal stays one sentence. */
function shown(error: unknown): string {
  const [line = ''] = messageOf(error).split('\n', 1);
  return line.replace(/[\s.:]+$/u, '').slice(0, 2 * LONGEST_SHOWN);
}
