import type { APIComponentInContainer } from 'discord-api-types/v10';

import type { Answer, Found, NotFound, ShortAnswer } from '../answer/answer.js';
import { certaintyWords } from './certainty.js';
import { cutLabel } from './cut.js';
import { valueWords } from './dates.js';
import { EXCERPT_OVERHEAD, excerptText } from './excerpt.js';
import { MOST_TEXT } from './limits.js';
import { escapeMarkdown, oneLine } from './markdown.js';
import { card, separator, smallPrint, text } from './parts.js';
import type { Reply } from './reply.js';
import { WORDING } from './wording.js';

const LONGEST_QUESTION = 200;
/** The short answer is repeated large; the whole of it stands in the quotation. */
const LONGEST_HEADING = 150;
const MOST_ANSWERS = 4;
const MOST_NEAREST = 3;
/** Texts that are no excerpt: question, headings, footer, with room for their escapes. */
const FRAME = 1000;

/** The answer to a question, or that there is none and what comes nearest. */
export function answerCard(answer: Answer): Reply {
  const asked = text(smallPrint(`${WORDING.asked}: ${label(answer.question, LONGEST_QUESTION)}`));
  const footer = text(smallPrint(WORDING.edition(answer.edition)));
  if (answer.outcome === 'not-found')
    return card('silence', [asked, ...silence(answer), separator(), footer], false);
  return card('answer', [asked, ...found(answer), separator(), footer], false);
}

/** As many characters as each of `count` excerpts may take of the whole message. */
function share(count: number): number {
  return (
    Math.floor((MOST_TEXT - FRAME) / Math.max(1, count)) -
    (count > 2 ? EXCERPT_OVERHEAD / 2 : EXCERPT_OVERHEAD)
  );
}

function found({ answers }: Found): APIComponentInContainer[] {
  const shown = answers.slice(0, MOST_ANSWERS);
  const more = answers.length - shown.length;
  const most = share(shown.length);
  return [
    ...shown.flatMap((answer, index) => [
      ...(index === 0 ? [] : [separator()]),
      text(answerText(answer, index === 0, most)),
    ]),
    ...(more > 0 ? [text(smallPrint(WORDING.andMore(more)))] : []),
  ];
}

/** The short answer as a heading, what was computed of it, and the sentence that it stands in. */
function answerText(
  { text: words, value, score, evidence }: ShortAnswer,
  isFirst: boolean,
  most: number,
): string {
  const heading = `${isFirst ? '##' : '###'} ${label(words, LONGEST_HEADING)}`;
  const computed = value === null ? [] : [`${WORDING.computed}: ${escapeMarkdown(valueWords(value))}`];
  const [best] = evidence;
  const facts = smallPrint([certaintyWords(score), ...computed].join(' · '));
  return [heading, facts, ...(best === undefined ? [] : [excerptText(best, most)])].join('\n');
}

function silence({ reason, nearest }: NotFound): APIComponentInContainer[] {
  const said = text(`## ${WORDING.notFound}\n${WORDING.silence[reason]}`);
  const shown = nearest.slice(0, MOST_NEAREST);
  if (shown.length === 0) return [said];
  const most = share(shown.length);
  return [
    said,
    separator(),
    text(`**${WORDING.nearest}**`),
    ...shown.map((excerpt) => text(excerptText(excerpt, most))),
  ];
}

function label(words: string, most: number): string {
  return escapeMarkdown(cutLabel(oneLine(words), most));
}
