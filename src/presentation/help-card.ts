import { label } from './cut.js';
import { card, text } from './parts.js';
import type { Reply } from './reply.js';
import { WORDING } from './wording.js';

/** Where and to whom help is given, and what the articles can be asked about. */
export interface HelpContext {
  readonly isServer: boolean;
  readonly mayModerate: boolean;
  /** Names and titles of the articles. */
  readonly topics: readonly string[];
}

const MOST_TOPICS = 3;
const LONGEST_TOPIC = 100;

/** What can be done here. */
export function helpCard({ isServer, mayModerate, topics }: HelpContext): Reply {
  const { title, about, server, direct, moderator, examples } = WORDING.help;
  const ways = [...(isServer ? server : direct), ...(isServer && mayModerate ? [moderator] : [])];
  const subjects = topics.slice(0, MOST_TOPICS).map((topic) => `- ${label(topic, LONGEST_TOPIC)}`);
  const lines = [
    `## ${title}`,
    about,
    ...ways.map((way) => `- ${way}`),
    ...(subjects.length > 0 ? [`**${examples}**`, ...subjects] : []),
  ];
  return card('answer', [text(lines.join('\n'))], true);
}
