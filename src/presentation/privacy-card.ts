import { card, text } from './parts.js';
import type { Reply } from './reply.js';
import type { Wording } from './wording.js';

/** What is kept, what is read, and what leaves the machine. */
export function privacyCard({ privacy: { title, parts } }: Wording): Reply {
  const blocks = parts.map(([head = '', ...lines]) =>
    [`**${head}**`, ...lines.map((line) => `- ${line}`)].join('\n'),
  );
  return card('answer', [text([`## ${title}`, ...blocks].join('\n'))], true);
}
