import { ComponentType, type APIMessageTopLevelComponent } from 'discord-api-types/v10';

import { label } from './cut.js';
import { unescapeMarkdown } from './markdown.js';
import { SMALL_PRINT, smallPrint } from './parts.js';
import type { Wording } from './wording.js';

const LONGEST_QUESTION = 200;
/** Between our word for a question and the question in every catalogue; no language's word has it. */
const SEPARATOR = ': ';
/** What a question ends with that was cut. */
const CUT = '…';

/**
 * A question in one line of small print behind our word for it; the first line of every card that answers one. `taken`
 * characters of its room are another line's.
 */
export function questionLine(asked: Wording['asked'], question: string, taken = 0): string {
  return smallPrint(asked(label(question, LONGEST_QUESTION - taken)));
}

/** Whether `questionOf` can read this question back from its line: a long one is cut there. `taken` as above. */
export function isReadBack(question: string, taken = 0): boolean {
  return questionIn(questionLine((words) => `${SEPARATOR}${words}`, question, taken)) !== null;
}

/** The question that a message of ours answers, its white space made even; `null` where its line was cut or is missing. */
export function questionOf(components: readonly APIMessageTopLevelComponent[]): string | null {
  const first = firstText(components);
  return first === null ? null : questionIn(first);
}

function questionIn(text: string): string | null {
  const [line = ''] = text.split('\n', 1);
  const from = line.indexOf(SEPARATOR);
  if (!line.startsWith(SMALL_PRINT) || from < 0) return null;
  const question = line.slice(from + SEPARATOR.length).trim();
  return question === '' || question.endsWith(CUT) ? null : unescapeMarkdown(question);
}

function firstText(components: readonly APIMessageTopLevelComponent[]): string | null {
  for (const component of components) {
    if (component.type === ComponentType.TextDisplay) return component.content;
    if (component.type !== ComponentType.Container) continue;
    const text = component.components.find((part) => part.type === ComponentType.TextDisplay);
    if (text !== undefined) return text.content;
  }
  return null;
}
