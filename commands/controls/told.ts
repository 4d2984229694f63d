import type { Archive } from '../../src/archive/types.js';
import type { ControlInput, ControlOutcome } from '../../src/discord/control.js';
import { answerAt } from '../../src/presentation/buttons.js';
import type { Told } from '../../src/presentation/told-card.js';
import type { Reply } from '../../src/presentation/reply.js';
import { wordingFor, type Wording } from '../../src/presentation/wording.js';
import { lapsed } from './lapsed.js';

/** What is told of one answer by the words of its article. */
type Action = 'context' | 'citation';

/**
 * Opens a private reply of what `card` tells of an answer, or turns its page. The words are taken from the article again,
 * where the message says that they stand; the other answers are known where the question can be read back.
 */
export async function tell<Wanted extends Action>(
  input: ControlInput<Wanted>,
  archive: Archive,
  card: (told: Told<Wanted>, wording: Wording) => Reply,
): Promise<ControlOutcome> {
  const { state, question, userId, locale } = input;
  const isCurrent = (): boolean => archive.report.edition === state.edition;
  if (!isCurrent()) return lapsed('formerEdition', input);
  const article = await archive.article(state.at.article);
  const asked = question === null ? null : await archive.ask(question, state.scope);
  // The same edition before and behind has answered both.
  if (!isCurrent() || state.at.quote.end > article.text.length) return lapsed('formerEdition', input);
  const answer = asked !== null && answerAt(asked, state.at) !== null ? asked : null;
  const reply = card({ article, answer, state: { ...state, asker: userId } }, wordingFor(locale));
  return { kind: state.isTurn ? 'update' : 'reply', reply };
}
