import type { Answer, ShortAnswer } from '../answer/answer.js';
import { certaintyWords } from './certainty.js';
import type { ControlState } from './custom-id.js';
import { label } from './cut.js';
import { dateWords, valueWords } from './dates.js';
import { excerptText } from './excerpt.js';
import { smallPrint } from './parts.js';
import type { Reply } from './reply.js';
import { toldCard } from './told-card.js';
import type { Wording } from './wording.js';

const LONGEST_ANSWER = 120;
const LONGEST_VALUE = 60;
const LONGEST_WORD = 24;
/** Of each kind. */
const MOST_WORDS = 8;
const MOST_READINGS = 3;
const MOST_RIVALS = 3;
/** Quotation and source of one rival. */
const LONGEST_RIVAL = 450;

/** Whose card it is, which answer it is of, and who sees it. */
export interface WhyContext {
  readonly state: ControlState<'why'>;
  readonly isPrivate: boolean;
}

/** Why one answer of `answer` stands where it stands, fact by fact in words. */
export function whyCard(
  answer: Answer,
  short: ShortAnswer,
  { state, isPrivate }: WhyContext,
  wording: Wording,
): Reply {
  const facts = [
    ...wordFacts(short, wording),
    ...valueFacts(short, wording),
    ...sourceFacts(short, wording),
    ...readings(answer, wording),
  ];
  const lines = [
    `**${wording.quoted(label(short.text, LONGEST_ANSWER))}** · ${certaintyWords(short.score, wording)}`,
    ...facts.map((fact) => `- ${fact}`),
    ...rivals(short, wording),
  ];
  return toldCard({ answer, state, title: wording.controls.whyTitle, lines, isPrivate }, wording);
}

/** Where the words of the question stand. */
function wordFacts({ why }: ShortAnswer, wording: Wording): readonly string[] {
  const { matched, beside, missing, noneMatched } = wording.controls;
  return [
    why.matched.length === 0 ? noneMatched : matched(wordList(why.matched, wording)),
    ...(why.beside.length === 0 ? [] : [beside(wordList(why.beside, wording))]),
    ...(why.missing.length === 0 ? [] : [missing(wordList(why.missing, wording))]),
  ];
}

/** What was computed, from which words, and the article's date, from which words such as "on Wednesday" count. */
function valueFacts(
  { text: words, value, evidence: [best] }: ShortAnswer,
  wording: Wording,
): readonly string[] {
  if (value === null) return [];
  const { resolved, dated, articleUndated } = wording.controls;
  const published = best?.article.published ?? null;
  const date = published === null ? articleUndated : dated(dateWords(published, wording.locale));
  return [
    resolved(label(words, LONGEST_ANSWER), label(valueWords(value, wording.locale), LONGEST_VALUE)),
    ...(value.kind === 'date' ? [date] : []),
  ];
}

function sourceFacts({ why }: ShortAnswer, { controls }: Wording): readonly string[] {
  return [controls.sources(why.articles), ...(why.ruledOut.length === 0 ? [controls.noRivals] : [])];
}

/** The answers that came close, in their sentences, and what told against each. */
function rivals({ why }: ShortAnswer, wording: Wording): readonly string[] {
  const { ruledOut, because } = wording.browsing;
  if (why.ruledOut.length === 0) return [];
  const named = why.ruledOut
    .slice(0, MOST_RIVALS)
    .map((rival) => `${excerptText(rival, LONGEST_RIVAL, wording)}\n${smallPrint(because[rival.because])}`);
  return [`**${ruledOut}**`, ...named];
}

function readings({ interpretations }: Answer, wording: Wording): readonly string[] {
  return interpretations
    .slice(0, MOST_READINGS)
    .map(({ typed, read }) => wording.readAs(label(typed, LONGEST_WORD), label(read, LONGEST_WORD)));
}

/** Words of the question, each in quotation marks. */
function wordList(words: readonly string[], wording: Wording): string {
  const more = words.length - MOST_WORDS;
  const shown = words.slice(0, MOST_WORDS).map((word) => wording.quoted(label(word, LONGEST_WORD)));
  return [...shown, ...(more > 0 ? [wording.andMore(more)] : [])].join(', ');
}
