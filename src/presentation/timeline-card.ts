import type { TimelineEvent } from '../answer/timeline.js';
import type { Timeline } from '../archive/types.js';
import { label } from './cut.js';
import { lastOfMonth, valueWords } from './dates.js';
import { excerptText, furtherText } from './excerpt.js';
import { MOST_TEXT } from './limits.js';
import { card, edition, separator, smallPrint, text } from './parts.js';
import type { Reply } from './reply.js';
import type { Wording } from './wording.js';

/** What the timeline is of: a topic, or everything; and which of its pages is wanted, from 1. */
export interface TimelineWish {
  readonly topic: string | null;
  readonly page: number;
}

const LONGEST_TOPIC = 100;
/** Heading, sentence and source of one event; a sentence of the usual length takes a third of it. */
const LONGEST_EVENT = 800;
/** Events of one page: with the frame's components it stays below Discord's 40. */
const MOST_EVENTS = 30;
/** Heading, what is left and how to go on, and the edition, at their longest. */
const FRAME = 600;

/**
 * One page of dated events, in order, each a whole sentence: as many as fit. A page behind the last shows the last. A
 * sentence that several articles have in the same words stands there once, with all its places.
 */
export function timelineCard(
  { events, edition: id }: Timeline,
  { topic, page }: TimelineWish,
  wording: Wording,
): Reply {
  const { title, of, none, noneOf } = wording.timeline;
  const about = topic === null ? null : label(topic, LONGEST_TOPIC);
  const heading = `## ${about === null ? title : of(about)}`;
  const said = sameSaid(events);
  if (said.length === 0) {
    const silence = text(`${heading}\n${about === null ? none : noneOf(about)}`);
    return card('silence', [silence, separator(), edition(id, false, wording)], false);
  }
  const { number, from, texts } = pageOf(said, page, wording);
  const place = smallPrint(
    placeLines({ from, to: from + texts.length, all: said.length, number }, wording).join('\n'),
  );
  return card(
    'answer',
    [text(heading), ...texts.map(text), separator(), text(place), edition(id, true, wording)],
    false,
  );
}

/** Events with the same days and sentence, in the order of the first of each. */
function sameSaid(events: readonly TimelineEvent[]): readonly (readonly TimelineEvent[])[] {
  const groups = new Map<string, TimelineEvent[]>();
  for (const event of events) {
    const key = JSON.stringify([event.from, event.to, event.words, event.quote]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [event]);
    else group.push(event);
  }
  return [...groups.values()];
}

interface Page {
  readonly number: number;
  /** Index of its first event. */
  readonly from: number;
  readonly texts: readonly string[];
}

/** Every page holds what fits on it, so a page is known only by those before it. */
function pageOf(said: readonly (readonly TimelineEvent[])[], wanted: number, wording: Wording): Page {
  let page: Page = { number: 1, from: 0, texts: textsFrom(said, 0, wording) };
  for (;;) {
    const from = page.from + page.texts.length;
    if (page.number >= wanted || from >= said.length) return page;
    page = { number: page.number + 1, from, texts: textsFrom(said, from, wording) };
  }
}

/** The events from the one at `from`, at least one, that fit on a page. */
function textsFrom(
  said: readonly (readonly TimelineEvent[])[],
  from: number,
  wording: Wording,
): readonly string[] {
  const texts: string[] = [];
  let room = MOST_TEXT - FRAME;
  for (const events of said.slice(from, from + MOST_EVENTS)) {
    const words = eventText(events, wording);
    room -= words.length;
    if (room < 0) break;
    texts.push(words);
  }
  return texts;
}

/** The days as a heading, marked where they were computed, and the sentence with the words of time in bold. */
function eventText(events: readonly TimelineEvent[], wording: Wording): string {
  const [event] = events;
  if (event === undefined) return '';
  const days = periodWords(event, wording);
  const heading = `### ${event.isComputed ? wording.timeline.computed(days) : days}`;
  const further = furtherText(events, wording);
  const room = LONGEST_EVENT - [heading, '', ...further].join('\n').length;
  return [heading, excerptText(event, room, wording), ...further].join('\n');
}

/** As exact as the words are: whole months and years are named as such, also where there are several. */
function periodWords({ from, to }: Pick<TimelineEvent, 'from' | 'to'>, { locale }: Wording): string {
  const words = (first: string, last: string): string =>
    valueWords({ kind: 'date', from: first, to: last }, locale);
  const yearOf = (day: string): string => words(`${day.slice(0, 4)}-01-01`, `${day.slice(0, 4)}-12-31`);
  const monthOf = (day: string): string => words(`${day.slice(0, 7)}-01`, lastOfMonth(day));
  const areMonths = from.endsWith('-01') && to === lastOfMonth(to);
  if (!areMonths || from.slice(0, 7) === to.slice(0, 7)) return words(from, to);
  const areYears = from.endsWith('-01-01') && to.endsWith('-12-31');
  if (areYears) return from.slice(0, 4) === to.slice(0, 4) ? yearOf(from) : `${yearOf(from)} – ${yearOf(to)}`;
  return `${monthOf(from)} – ${monthOf(to)}`;
}

interface Place {
  readonly from: number;
  readonly to: number;
  readonly all: number;
  readonly number: number;
}

/** Which events these are; how many more there are, and how to come to them or to fewer. */
function placeLines({ from, to, all, number }: Place, { timeline }: Wording): readonly string[] {
  const { shown, more, narrow } = timeline;
  if (to - from === all) return [timeline.all(all)];
  return [shown(from + 1, to, all), ...(to < all ? [more(all - to, number + 1), narrow] : [])];
}
