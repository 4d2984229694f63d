import { findParagraphs } from '../../src/text/paragraphs.js';
import type { SourceText } from '../../src/corpus/parse-article.js';
import {
  articlesOf,
  readNews,
  readNewsArticles,
  readSeedQuestions,
  readSeeds,
  readSquad,
  type KindedItem,
  type SquadParagraph,
} from './data.js';
import { groupBy } from './group-by.js';
import type { Condition, Group, Item } from './types.js';

/** A set of questions, and what is taken away from them. */
export interface QuestionSet {
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly hasHalves: boolean;
  /** Every `sample`-th question of the large sets. */
  readonly groups: (sample: number) => readonly Group[];
}

/** Articles, and paragraphs of each, are taken away in so many portions: an index for each question would take hours. */
const PORTIONS = 8;

export const QUESTION_SETS: readonly QuestionSet[] = [
  {
    name: 'squad-given',
    title: 'SQuAD dev, the paragraph given',
    note: 'The paragraph is the only article. "whole" is the reader alone on the whole paragraph.',
    hasHalves: true,
    groups: (sample) => given(sampled(readSquad('squad-dev'), sample)),
  },
  {
    name: 'squad-open',
    title: 'SQuAD dev, open: all 2,067 paragraphs in 48 articles',
    note: `A sentence is right when it holds an accepted answer. What is taken away goes in portions: an ${ordinal(PORTIONS)} of the articles, or of the paragraphs of each, at a time.`,
    hasHalves: true,
    groups: open,
  },
  {
    name: 'squad2',
    title: 'SQuAD 2.0 dev, the paragraph given',
    note: 'Half of the questions have no answer in their paragraph and look as if they had.',
    hasHalves: true,
    groups: (sample) => given(sampled(readSquad('squad2-dev'), sample)),
  },
  {
    name: 'wikinews',
    title: 'Wikinews, 12 articles among 21',
    note: 'A sentence is right when it is the one meant, another that says it, or holds an accepted answer. The paragraph taken away is every one with such a sentence.',
    hasHalves: false,
    groups: news,
  },
  {
    name: 'seeds',
    title: 'The articles that ship with the project',
    note: 'Near misses ask for what the articles do not say. Only the half looked at was ever looked at by who tuned.',
    hasHalves: true,
    groups: seeds,
  },
];

function ordinal(count: number): string {
  return `${String(count)}th`;
}

/** Every `sample`-th question, counted through all paragraphs; paragraphs keep their text. */
function sampled(paragraphs: readonly SquadParagraph[], sample: number): readonly SquadParagraph[] {
  let count = -1;
  return paragraphs.map((paragraph) => ({
    ...paragraph,
    items: paragraph.items.filter(() => {
      count += 1;
      return count % sample === 0;
    }),
  }));
}

function given(paragraphs: readonly SquadParagraph[]): readonly Group[] {
  return paragraphs.flatMap((paragraph) => {
    const articles = () => articlesOf([paragraph]);
    const [can, cannot] = parted(paragraph.items, isAnswered);
    return [group('as it is', articles, can), group('unanswerable', articles, cannot)].filter(isAsked);
  });
}

function open(sample: number): readonly Group[] {
  const paragraphs = sampled(readSquad('squad-dev'), sample).map((paragraph) => ({
    ...paragraph,
    items: paragraph.items.map((item) => ({ ...item, paragraph: null })),
  }));
  const titles = [...new Set(paragraphs.map(({ title }) => title))];
  const without = (condition: Condition, isGone: (paragraph: SquadParagraph, index: number) => boolean) => {
    const [gone, left] = parted(paragraphs, isGone);
    return group(condition, () => articlesOf(left), itemsOf(gone));
  };
  const portions = Array.from({ length: PORTIONS }, (_, portion) => portion);
  return [
    group('as it is', () => articlesOf(paragraphs), itemsOf(paragraphs)),
    ...portions.map((portion) =>
      without('article away', ({ title }) => titles.indexOf(title) % PORTIONS === portion),
    ),
    ...portions.map((portion) => without('paragraph away', (_, index) => index % PORTIONS === portion)),
  ].filter(isAsked);
}

function news(): readonly Group[] {
  const articles = readNewsArticles();
  const all = readNews();
  const can = all.map(({ item }) => item).filter(isAnswered);
  const byArticle = [...groupBy(can, ({ article }) => article)];
  return [
    ...plain(articles, all),
    ...byArticle.map(([path, items]) =>
      group('article away', () => articles.filter((article) => article.path !== path), items),
    ),
    ...can.map((item) => group('paragraph away', () => withoutEvidence(articles, item), [item])),
  ];
}

function seeds(): readonly Group[] {
  return plain(readSeeds(), readSeedQuestions() ?? []);
}

/** The questions as they are, those without an answer by their kind. */
function plain(articles: readonly SourceText[], all: readonly KindedItem[]): readonly Group[] {
  const [can, cannot] = parted(all, ({ item }) => isAnswered(item));
  const [foreign, near] = parted(cannot, ({ kind }) => kind === 'foreign');
  const itemsIn = (some: readonly KindedItem[]) => some.map(({ item }) => item);
  return [
    group('as it is', () => articles, itemsIn(can)),
    group('foreign', () => articles, itemsIn(foreign)),
    group('near miss', () => articles, itemsIn(near)),
  ].filter(isAsked);
}

function isAnswered({ references }: Item): boolean {
  return references.length > 0;
}

/** The articles without the paragraphs that hold a sentence meant. */
function withoutEvidence(articles: readonly SourceText[], { evidence }: Item): readonly SourceText[] {
  return articles.map(({ path, text }) => {
    const gone = findParagraphs(text).filter(({ start, end }) =>
      evidence.some((sentence) => text.slice(start, end).includes(sentence)),
    );
    const left = gone.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
    return { path, text: left };
  });
}

function group(condition: Condition, articles: Group['articles'], items: readonly Item[]): Group {
  return { condition, articles, items };
}

function isAsked({ items }: Group): boolean {
  return items.length > 0;
}

function itemsOf(paragraphs: readonly SquadParagraph[]): readonly Item[] {
  return paragraphs.flatMap(({ items }) => items);
}

function parted<T>(
  all: readonly T[],
  isFirst: (one: T, index: number) => boolean,
): readonly [readonly T[], readonly T[]] {
  return [all.filter(isFirst), all.filter((one, index) => !isFirst(one, index))];
}
