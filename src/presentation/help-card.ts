import { label } from './cut.js';
import { card, text } from './parts.js';
import type { Place } from './place.js';
import type { Reply } from './reply.js';
import type { Wording } from './wording.js';

/** Titles and names to begin with, of however many there are. */
export const MOST_TOPICS = 3;

/** Where and to whom help is given, and what the articles can be asked about. */
export interface HelpContext {
  readonly place: Place;
  readonly mayModerate: boolean;
  /** Names and titles of the articles. */
  readonly topics: readonly string[];
  /** Questions that the articles answer. With fewer than three, the topics are shown instead. */
  readonly questions?: readonly string[];
}

const LONGEST_TOPIC = 100;

/** What can be done here. */
export function helpCard(
  { place, mayModerate, topics, questions = [] }: HelpContext,
  wording: Wording,
): Reply {
  const { title, about, ways, moderator, examples, questions: exampleQuestions } = wording.help;
  const here = [
    ...ways[place],
    ...(place === 'elsewhere' ? [] : [wording.talk.hint]),
    ...(place === 'server' && mayModerate ? [moderator] : []),
  ];
  const isAsking = questions.length >= MOST_TOPICS;
  const subjects = (isAsking ? questions : topics)
    .slice(0, MOST_TOPICS)
    .map((words) => `- ${label(words, LONGEST_TOPIC)}`);
  const lines = [
    `## ${title}`,
    about,
    ...here.map((way) => `- ${way}`),
    ...(subjects.length > 0 ? [`**${isAsking ? exampleQuestions : examples}**`, ...subjects] : []),
  ];
  return card('answer', [text(lines.join('\n'))], true);
}
