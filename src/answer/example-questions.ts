import type { Article } from '../corpus/article.js';
import { findDates } from '../text/dates.js';
import { findNames, type NameMention } from '../text/names.js';
import { slice, type Span } from '../text/span.js';

/** A question that a sentence should answer. */
export interface ExampleQuestion {
  readonly question: string;
  /** The name that it is about. */
  readonly about: string;
  /** Id of the article, and the sentence in it. */
  readonly article: string;
  readonly sentence: Span;
}

/** What people do to someone or something with a name, and the verb's own form. */
const DEEDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    visited: 'visit',
    founded: 'found',
    wrote: 'write',
    won: 'win',
    led: 'lead',
    signed: 'sign',
    invented: 'invent',
    discovered: 'discover',
    directed: 'direct',
    designed: 'design',
    defeated: 'defeat',
    married: 'marry',
    succeeded: 'succeed',
    joined: 'join',
    left: 'leave',
    attended: 'attend',
  }),
);
/** What they do by themselves, likewise. */
const CHANGES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    died: 'die',
    resigned: 'resign',
    arrived: 'arrive',
    returned: 'return',
    opened: 'open',
    closed: 'close',
    began: 'begin',
    ended: 'end',
  }),
);
/** What is done to them, at a time that is worth to be told. */
const FATES =
  /^\s(was|were) (founded|built|established|opened|signed|completed|published|released|launched|introduced|destroyed|created|discovered|born|elected|appointed|arrested|killed|sentenced)\b/u;
const CHANGE = /^\s(?:[a-z]+ly\s)?([a-z]+)\b/u;
const DEED = /^\s(?:[a-z]+ly\s)?([a-z]+)\s(?:the\s)?$/u;
/** A name of more words is a heading, or several names. */
const MOST_NAME_WORDS = 4;
/** Sentences of one article that are looked at: those at its head say what it is about. */
const MOST_SENTENCES = 40;
/** So many articles are looked at, and so many questions of one kind are made. */
const MOST_ARTICLES = 60;
const MOST_OF_A_KIND = 8;
/** Each takes the time of a question when it is tried. */
const MOST_QUESTIONS = 32;
/** A longer sentence is a list or a table. */
const LONGEST_SENTENCE = 600;
/** So far before a name may the number stand that counts what was done there. */
const LONGEST_COUNT = 90;

/** "17 people were killed in" – a name follows. */
const COUNT =
  /\b(?:\d[\d,]{0,9}|two|three|four|five|six|seven|eight|nine|ten|dozens of|hundreds of|thousands of)\s(people|[a-z]{3,20}s)\s(were|are|have been)\s([a-z]{2,20}(?:ed|en|t|ld))\s(in|at|by|from|to)\s(?:the\s)?$/iu;
const IS_A = /^\s(is|was) (?:a|an|the|one of)\b/u;

type Kind = 'when' | 'fate' | 'count' | 'who' | 'what' | 'person';

/** Of which kind a question is, what it asks, and about which name. */
type Made = readonly [kind: Kind, question: string, about: string];

/**
 * Questions made of names and of what a sentence says of them, by templates: each may be answered by its sentence, which
 * has to be tried. English only. The kinds take turns; in the order of the articles otherwise. Never more than 32.
 */
export function exampleQuestions(articles: readonly Article[]): readonly ExampleQuestion[] {
  const kinds: Record<Kind, ExampleQuestion[]> = {
    when: [],
    fate: [],
    count: [],
    who: [],
    what: [],
    person: [],
  };
  const known = new Set<string>();
  for (const article of articles.filter(({ language }) => language === 'en').slice(0, MOST_ARTICLES)) {
    for (const sentence of article.sentences.slice(0, MOST_SENTENCES)) {
      for (const [kind, question, about] of questionsOf(slice(article.text, sentence), article.published)) {
        if (known.has(question) || kinds[kind].length >= MOST_OF_A_KIND) continue;
        known.add(question);
        kinds[kind].push({ question, about, article: article.id, sentence });
      }
    }
  }
  return Array.from({ length: MOST_OF_A_KIND }, (_, turn) =>
    Object.values(kinds).flatMap((made) => made[turn] ?? []),
  )
    .flat()
    .slice(0, MOST_QUESTIONS);
}

/** What asks for a time is made only where the sentence has one. */
function questionsOf(text: string, published: string | null): readonly Made[] {
  if (text.length > LONGEST_SENTENCE) return [];
  const names = findNames(text).filter(({ core }) => isShort(slice(text, core)));
  const made = names.flatMap((name, index) => [
    ...deedsOf(text, name, names[index + 1]),
    ...changesOf(text, name),
    ...factsOf(text, name),
  ]);
  const isDated = made.some(isOfTime) && findDates(text, published).some(({ range }) => range !== null);
  return made.filter((one) => isDated || !isOfTime(one));
}

function isOfTime([kind]: Made): boolean {
  return kind === 'when' || kind === 'fate';
}

/** Who did something to whom: "Ann Poe founded Ostia". */
function deedsOf(text: string, name: NameMention, other: NameMention | undefined): readonly Made[] {
  if (other === undefined) return [];
  const done = DEED.exec(text.slice(name.end, other.start))?.[1] ?? '';
  const base = DEEDS.get(done);
  if (base === undefined) return [];
  const object = `${theOf(text, other)}${text.slice(other.start, other.end)}`;
  const own = slice(text, name.core);
  return [
    ['when', `When did ${theOf(text, name)}${own} ${base} ${object}?`, own],
    ['who', `Who ${done} ${object}?`, slice(text, other.core)],
  ];
}

/** What became of somebody or something: "Ann Poe died", "The harbour of Ostia was built". */
function changesOf(text: string, name: NameMention): readonly Made[] {
  const behind = text.slice(name.end);
  const own = slice(text, name.core);
  const [, was, done] = FATES.exec(behind) ?? [];
  const change = CHANGES.get(CHANGE.exec(behind)?.[1] ?? '');
  return [
    ...(was === undefined || done === undefined
      ? []
      : [['fate', `When ${was} ${theOf(text, name)}${own} ${done}?`, own] as const]),
    ...(change === undefined
      ? []
      : [['fate', `When did ${theOf(text, name)}${own} ${change}?`, own] as const]),
  ];
}

/** What somebody or something is; and how many were what there. */
function factsOf(text: string, name: NameMention): readonly Made[] {
  const own = slice(text, name.core);
  const the = theOf(text, name);
  const is = IS_A.exec(text.slice(name.end))?.[1];
  const [, things, were, done, where] =
    COUNT.exec(text.slice(Math.max(0, name.start - LONGEST_COUNT), name.start)) ?? [];
  return [
    ...(things === undefined
      ? []
      : [
          [
            'count',
            `How many ${things} ${were ?? ''} ${done ?? ''} ${where ?? ''} ${the}${own}?`,
            own,
          ] as const,
        ]),
    ...(the === '' || is === undefined ? [] : [['what', `What ${is} the ${own}?`, own] as const]),
    ...(name.hasTitle ? [['person', `Who is ${own}?`, own] as const] : []),
  ];
}

/** "the " where it stands before the name. */
function theOf(text: string, { start, hasTitle }: NameMention): string {
  return !hasTitle && /(?:^|\s)the\s$/iu.test(text.slice(Math.max(0, start - 5), start)) ? 'the ' : '';
}

function isShort(name: string): boolean {
  return name.split(/\s+/u).length <= MOST_NAME_WORDS && !/[\r\n]/u.test(name);
}
