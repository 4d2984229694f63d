import type { APIComponentInContainer } from 'discord-api-types/v10';

import type { Answer, Found, NotFound, ShortAnswer, Value } from '../answer/answer.js';
import { answerControls, type Owner } from './buttons.js';
import { certaintyWords } from './certainty.js';
import { label } from './cut.js';
import { valueWords } from './dates.js';
import { excerptText, furtherText } from './excerpt.js';
import { MOST_TEXT } from './limits.js';
import { card, edition, separator, smallPrint, text } from './parts.js';
import { questionLine } from './question-line.js';
import type { Reply } from './reply.js';
import type { Narrowing } from './scope.js';
import type { Wording } from './wording.js';

/** The short answer is repeated large; the whole of it stands in the quotation. */
const LONGEST_HEADING = 120;
const LONGEST_VALUE = 60;
const MOST_ANSWERS = 4;
const MOST_NEAREST = 3;
/** Words of the question that are named when there is no answer. */
const MOST_WORDS = 4;
const MOST_READINGS = 3;
const LONGEST_WORD = 24;
const LONGEST_NAME = 40;
/** Question, what words were read as, who shared it, "and more", and edition, at their longest. */
const FRAME = 650;

/** What a card is beside its answer. */
interface Circumstances {
  /** Without an owner it has no buttons, and is public. */
  readonly owner?: Owner | null;
  /** How the question was narrowed; `null` when it was not. */
  readonly narrowed?: Narrowing | null;
}

/** The answer to a question, or that there is none and what comes nearest. */
export function answerCard(
  answer: Answer,
  wording: Wording,
  { owner = null, narrowed = null }: Circumstances = {},
): Reply {
  const lines = [
    ...(narrowed === null ? [] : [narrowed.line]),
    ...readings(answer, wording),
    ...sharing(owner, wording),
  ];
  const asked = questionLine(wording.asked, answer.question, narrowed?.line.length);
  const isNarrowed = narrowed !== null;
  const isQuoting = answer.answers.length + answer.nearest.length > 0;
  const isFound = answer.outcome === 'found';
  const body = isFound ? found(answer, wording) : silence(answer, wording, isNarrowed);
  const footer = edition(answer.edition, isQuoting, wording);
  const controls = owner === null ? [] : answerControls(answer, owner, { wording, narrowed });
  return card(
    isFound ? 'answer' : 'silence',
    [text([asked, ...lines.map(smallPrint)].join('\n')), ...body, separator(), footer, ...controls],
    owner?.isPrivate ?? false,
  );
}

/** Who put it where everybody sees it; most answers nobody. */
function sharing(owner: Owner | null, { controls }: Wording): readonly string[] {
  const name = owner?.sharedBy ?? null;
  return name === null ? [] : [controls.sharedBy(label(name, LONGEST_NAME))];
}

/** Which words were read as others; most questions have none. */
function readings({ interpretations }: Answer, wording: Wording): readonly string[] {
  const shown = interpretations.slice(0, MOST_READINGS);
  return shown.map(({ typed, read }) =>
    wording.readAs(label(typed, LONGEST_WORD), label(read, LONGEST_WORD)),
  );
}

function found({ answers }: Found, wording: Wording): APIComponentInContainer[] {
  const shown = answers.slice(0, MOST_ANSWERS);
  const most = Math.floor((MOST_TEXT - FRAME) / shown.length);
  const more = answers.length - shown.length;
  return [
    ...(differ(shown) ? [text(`**${wording.differ}**`)] : []),
    ...shown.flatMap((answer, index) => [
      ...(index === 0 ? [] : [separator()]),
      text(answerText(answer, { isFirst: index === 0, most }, wording)),
    ]),
    ...(more > 0 ? [text(smallPrint(wording.andMore(more)))] : []),
  ];
}

/** Whether articles give several dates, or amounts, for what was asked: two of one article are no contradiction. */
function differ(answers: readonly ShortAnswer[]): boolean {
  return answers.some(({ value, evidence: [own] }, index) =>
    answers
      .slice(index + 1)
      .some(
        ({ value: other, evidence: [their] }) =>
          value !== null && value.kind === other?.kind && own?.article.id !== their?.article.id,
      ),
  );
}

interface Room {
  readonly isFirst: boolean;
  /** Characters. */
  readonly most: number;
}

/** The short answer as a heading, what was computed of it, and the sentence that it stands in; at most `most` characters. */
function answerText(answer: ShortAnswer, { isFirst, most }: Room, wording: Wording): string {
  const { text: words, value, score, evidence, why } = answer;
  const heading = `${isFirst ? '##' : '###'} ${label(words, LONGEST_HEADING)}`;
  const computed = value === null ? [] : [wording.computed(computedWords(value, wording))];
  const agreed = why.articles > 1 ? [wording.sayTheSame(why.articles)] : [];
  const facts = [certaintyWords(score, wording), ...agreed, ...computed].join(' · ');
  const head = `${heading}\n${smallPrint(facts)}`;
  const further = furtherText(evidence, wording);
  const [best] = evidence;
  const room = most - [head, '', ...further].join('\n').length;
  return [head, ...(best === undefined ? [] : [excerptText(best, room, wording)]), ...further].join('\n');
}

function silence(answer: NotFound, wording: Wording, isNarrowed: boolean): APIComponentInContainer[] {
  const { reason, nearest } = answer;
  const heading = reason === 'unread-language' ? wording.unread : wording.notFound;
  const said = text(`## ${heading}\n${silenceReason(answer, wording, isNarrowed)}`);
  const shown = nearest.slice(0, MOST_NEAREST);
  if (shown.length === 0) return [said];
  const title = text(`**${wording.nearest}**`);
  const most = Math.floor((MOST_TEXT - FRAME - said.content.length - title.content.length) / shown.length);
  return [said, separator(), title, ...shown.map((excerpt) => text(excerptText(excerpt, most, wording)))];
}

/** A unit is an article's word; a date is ours, and has nothing to escape. */
function computedWords(value: Value, { locale }: Wording): string {
  const words = valueWords(value, locale);
  return value.kind === 'date' ? words : label(words, LONGEST_VALUE);
}

function silenceReason(
  { reason, mentioned, missing }: NotFound,
  wording: Wording,
  isNarrowed: boolean,
): string {
  const why = wording.silence[reason](wordList(mentioned, wording), wordList(missing, wording));
  if (!isNarrowed) return why;
  const { nothing, widen } = wording.scope;
  return `${reason === 'nothing-matched' ? nothing : why}\n${smallPrint(widen)}`;
}

/** Words of the question, each in quotation marks, put together as people do; empty for none. */
function wordList(words: readonly string[], wording: Wording): string {
  const shown = words.slice(0, MOST_WORDS).map((word) => wording.quoted(label(word, LONGEST_WORD)));
  return new Intl.ListFormat(wording.locale, { type: 'conjunction' }).format(shown);
}
