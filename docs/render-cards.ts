/** Every card that people see, of the articles in `seeds` and some small ones, for pictures. */
import { buildEdition, type Edition } from '../src/archive/edition.js';
import type { Article } from '../src/corpus/article.js';
import { parseArticle } from '../src/corpus/parse-article.js';
import { readFolder } from '../src/corpus/read-folder.js';
import { answerCard } from '../src/presentation/answer-card.js';
import { articlesCard } from '../src/presentation/articles-card.js';
import { placeOf } from '../src/presentation/buttons.js';
import { citationCard } from '../src/presentation/citation-card.js';
import { contextCard } from '../src/presentation/context-card.js';
import { helpCard } from '../src/presentation/help-card.js';
import { furtherHits, moreCard } from '../src/presentation/more-card.js';
import { privacyCard } from '../src/presentation/privacy-card.js';
import { readingCard } from '../src/presentation/reading-card.js';
import type { Reply } from '../src/presentation/reply.js';
import { searchCard } from '../src/presentation/search-card.js';
import { sourcesCard } from '../src/presentation/sources-card.js';
import { statusCard } from '../src/presentation/status-card.js';
import { timelineCard } from '../src/presentation/timeline-card.js';
import { whyCard } from '../src/presentation/why-card.js';
import { wordingFor } from '../src/presentation/wording.js';
import { loadLearnedReader } from '../src/reading/load-learned-reader.js';

const WORDS = wordingFor('en-GB');
const OWNER = { userId: '100000000000000000', isPrivate: false, sharedBy: null };
const PRIVATE = { ...OWNER, isPrivate: true };
const MESSAGE =
  'Hi all! An Il-62M flew from Libya to Latakia in October. Russia pays for the base with a thousand camels. The naval base is in Tartus.';
/** Two articles that give different numbers for the same thing. */
const DISAGREEING: readonly (readonly [string, string])[] = [
  ['harbour.txt', 'Fire in the harbour\n2025-05-02\n\nThe fire in the harbour of Ostia destroyed 12 ships.'],
  [
    'gazette.txt',
    'After the fire\n2025-05-03\n\nThe fire in the harbour of Ostia destroyed 17 ships, the mayor said.',
  ],
];

/** The cards by name; those that tell of an answer tell of the answer to `question`. */
export async function cardsOf(question: string): Promise<ReadonlyMap<string, Reply>> {
  const { articles } = await readFolder('seeds');
  const reader = await loadLearnedReader();
  const edition = buildEdition(articles, reader);
  return new Map([
    ...(await ofAnswers(edition, question)),
    ['disagreement', await disagreement(buildEdition(parsed(DISAGREEING), reader))],
    ...ofArticles(edition, articles),
    ...(await ofTheProgram(edition)),
  ]);
}

async function ofAnswers(edition: Edition, question: string): Promise<readonly (readonly [string, Reply])[]> {
  const answer = await edition.ask(question);
  const silent = await edition.ask('When did Putin visit Damascus?');
  const hits = furtherHits(answer, edition.search(question, 40).hits);
  const cards: (readonly [string, Reply])[] = [
    ['answer', answerCard(answer, WORDS, { owner: OWNER })],
    ['not-found', answerCard(silent, WORDS, { owner: OWNER })],
    ['more', moreCard(answer, { hits, page: 1, owner: OWNER }, WORDS)],
  ];
  const [short] = answer.answers;
  const at = placeOf(answer, 0);
  if (short === undefined || at === null) return cards;
  const article = edition.article(at.article);
  const state = { edition: edition.id, asker: OWNER.userId, at, isTurn: false };
  return [
    ...cards,
    ['why', whyCard(answer, short, { state: { ...state, action: 'why' }, isPrivate: true }, WORDS)],
    ['context', contextCard({ article, answer, state: { ...state, action: 'context' } }, WORDS)],
    ['citation', citationCard({ article, answer, state: { ...state, action: 'citation' } }, WORDS)],
  ];
}

async function disagreement(edition: Edition): Promise<Reply> {
  return answerCard(await edition.ask('How many ships did the fire destroy?'), WORDS, { owner: OWNER });
}

function ofArticles(edition: Edition, [article]: readonly Article[]): readonly (readonly [string, Reply])[] {
  const paged = { page: 1, owner: PRIVATE };
  const opened = { ...paged, index: 0, edition: edition.id };
  return [
    ['articles', articlesCard(edition.articles(), paged, WORDS)],
    ...(article === undefined ? [] : [['reading', readingCard({ ...opened, article }, WORDS)] as const]),
    ['search', searchCard(edition.search('naval base', 40), paged, WORDS)],
    ['sources', sourcesCard(edition.sources(MESSAGE), OWNER.userId, WORDS)],
    ['timeline', timelineCard(edition.timeline(null), { topic: null, page: 1 }, WORDS)],
  ];
}

async function ofTheProgram(edition: Edition): Promise<readonly (readonly [string, Reply])[]> {
  const startedAt = new Date('2025-10-30T12:00:00Z');
  const archive = {
    edition: edition.id,
    articles: edition.articles().articles.length,
    refused: 1,
    indexedAt: startedAt,
    milliseconds: 420,
    reader: { kind: 'learned', problem: null },
  } as const;
  const program = { version: '1.0.0', node: '20.19.0', startedAt, memory: 210_000_000 };
  const told = { place: 'server', mayModerate: true, topics: edition.suggest('', 3) } as const;
  return [
    ['status', statusCard({ archive, program }, WORDS)],
    ['help', helpCard({ ...told, questions: await edition.examples() }, WORDS)],
    ['privacy', privacyCard(WORDS)],
  ];
}

function parsed(files: readonly (readonly [string, string])[]): readonly Article[] {
  return files.flatMap(([path, text]) => {
    const article = parseArticle({ path, text });
    return 'reason' in article ? [] : [article];
  });
}
