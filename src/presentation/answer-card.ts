import type { APIComponentInContainer } from 'discord-api-types/v10';

import type { Answer, Found, NotFound, ShortAnswer } from '../answer/answer.js';
import { certaintyWords } from './certainty.js';
import { label } from './cut.js';
import { valueWords } from './dates.js';
import { excerptText, furtherText } from './excerpt.js';
import { MOST_TEXT } from './limits.js';
import { card, edition, separator, smallPrint, text } from './parts.js';
import type { Reply } from './reply.js';
import { WORDING } from './wording.js';

const LONGEST_QUESTION = 200;
/** The short answer is repeated large; the whole of it stands in the quotation. */
const LONGEST_HEADING = 120;
const LONGEST_VALUE = 60;
const MOST_ANSWERS = 4;
const MOST_NEAREST = 3;
/** Words of the question that are named when there is no answer. */
const MOST_WORDS = 4;
const MOST_READINGS = 3;
const LONGEST_WORD = 24;
const WORD_LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });
/** Question, what words were read as, "and more", and edition, at their longest. */
const FRAME = 650;

/** The answer to a question, or that there is none and what comes nearest. */
export function answerCard(answer: Answer): Reply {
  const asked = text(smallPrint([questionLine(answer), ...readings(answer)].join('\n')));
  const isQuoting = answer.answers.length + answer.nearest.length > 0;
  const footer = edition(answer.edition, isQuoting);
  if (answer.outcome === 'not-found')
    return card('silence', [asked, ...silence(answer), separator(), footer], false);
  return card('answer', [asked, ...found(answer), separator(), footer], false);
}

function questionLine({ question }: Answer): string {
  return `${WORDING.asked}: ${label(question, LONGEST_QUESTION)}`;
}

/** Which words were read as others; most questions have none. */
function readings({ interpretations }: Answer): readonly string[] {
  const shown = interpretations.slice(0, MOST_READINGS);
  return shown.map(({ typed, read }) =>
    WORDING.readAs(label(typed, LONGEST_WORD), label(read, LONGEST_WORD)),
  );
}

function found({ answers }: Found): APIComponentInContainer[] {
  const shown = answers.slice(0, MOST_ANSWERS);
  const most = Math.floor((MOST_TEXT - FRAME) / shown.length);
  const more = answers.length - shown.length;
  return [
    ...shown.flatMap((answer, index) => [
      ...(index === 0 ? [] : [separator()]),
      text(answerText(answer, index === 0, most)),
    ]),
    ...(more > 0 ? [text(smallPrint(WORDING.andMore(more)))] : []),
  ];
}

/** The short answer as a heading, what was computed of it, and the sentence that it stands in; at most `most` characters. */
function answerText(answer: ShortAnswer, isFirst: boolean, most: number): string {
  const { text: words, value, score, evidence } = answer;
  const heading = `${isFirst ? '##' : '###'} ${label(words, LONGEST_HEADING)}`;
  const computed = value === null ? [] : [`${WORDING.computed}: ${label(valueWords(value), LONGEST_VALUE)}`];
  const head = `${heading}\n${smallPrint([certaintyWords(score), ...computed].join(' · '))}`;
  const further = furtherText(evidence);
  const [best] = evidence;
  const room = most - [head, '', ...further].join('\n').length;
  return [head, ...(best === undefined ? [] : [excerptText(best, room)]), ...further].join('\n');
}

function silence({ reason, mentioned, missing, nearest }: NotFound): APIComponentInContainer[] {
  const why = WORDING.silence[reason](wordList(mentioned), wordList(missing));
  const heading = reason === 'unread-language' ? WORDING.unread : WORDING.notFound;
  const said = text(`## ${heading}\n${why}`);
  const shown = nearest.slice(0, MOST_NEAREST);
  if (shown.length === 0) return [said];
  const title = text(`**${WORDING.nearest}**`);
  const most = Math.floor((MOST_TEXT - FRAME - said.content.length - title.content.length) / shown.length);
  return [said, separator(), title, ...shown.map((excerpt) => text(excerptText(excerpt, most)))];
}

/** Words of the question, each in quotation marks, put together as people do; empty for none. */
function wordList(words: readonly string[]): string {
  const shown = words.slice(0, MOST_WORDS).map((word) => `“${label(word, LONGEST_WORD)}”`);
  return WORD_LIST.format(shown);
}
