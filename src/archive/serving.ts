import { deserialize, serialize } from 'node:v8';

import type { Article } from '../corpus/article.js';
import type { FileRecord } from '../corpus/file-record.js';
import type { ListedFile } from '../corpus/list-files.js';
import {
  completed,
  corpusOf,
  scanFolders,
  type Corpus,
  type Root,
  type Scan,
} from '../corpus/read-folder.js';
import type { Reader } from '../reading/reader.js';
import type { Collection } from '../retrieval/collection.js';
import {
  keep as keepCollection,
  restore as restoreCollection,
  type KeptCollection,
} from '../retrieval/kept.js';
import { buildEdition, editionId, type Edition, type Found } from './edition.js';
import { keepEdition, readIndex, type Kept } from './kept-edition.js';
import type { Built, EditionMethods, EditionWorkerData, Extent, Scanned } from './protocol.js';
import { isSame, otherRoots, refuseEmpty, surveyOf } from './survey.js';

/**
 * The most characters of new and changed articles that are indexed in the thread that answers, and of all articles, which
 * are compared with them: it does nothing else meanwhile, and so much takes it about as long as an answer. What is more is
 * indexed in a thread beside it.
 */
const MOST_IN_PLACE = 20_000;
const MOST_COMPARED = 20_000_000;

/** The edition that a thread answers from, which a small change may replace by the next one in the same thread. */
export interface Serving {
  /** Of the edition that is current at the moment. */
  readonly methods: () => EditionMethods;
  readonly held: () => Kept;
  readonly built: () => Built;
  /** Does what the first person who types a question would wait for. */
  readonly prepare: () => void;
}

interface Serve {
  readonly roots: readonly Root[];
  readonly reader: Reader;
  /** What was found of an edition that was kept, which may be this one. */
  readonly found: Found | null;
  /** The index of this edition, where it was kept. */
  readonly collection: Collection | null;
}

/** Serves the corpus of the roots; `former` is what the edition before it held, if there was one. */
export function createServing(corpus: Corpus, former: Kept['former'], serve: Serve): Serving {
  const { roots, reader } = serve;
  const first = firstEdition(corpus, serve);
  let current = { corpus, former, edition: first };
  let pending: Scan | null = null;
  const folder = roots[0]?.folder ?? '';
  const held = (): Kept => ({
    current: current.corpus.holdings,
    former: current.former,
    found: foundOf(current.edition),
  });
  const built = (): Built => builtOf(current);
  const become = (next: Corpus, before: Kept['former']): Built | null => {
    if (!isQuick(current.corpus, next)) return null;
    const edition = buildEdition(next.articles, reader, { previous: current.edition });
    current = { corpus: next, former: before, edition };
    return built();
  };
  const scan = async (extent: Extent, offered: readonly FileRecord[]): Promise<Scanned> => {
    const { holdings } = current.corpus;
    const part = extent === 'added' ? otherRoots(roots, holdings) : null;
    const known = new Map([...holdings.files, ...offered.map((record) => [record.path, record] as const)]);
    pending = await scanFolders(part?.roots ?? roots, {
      known,
      ...(part === null ? {} : { others: part.others }),
    });
    const { missing } = pending;
    const wasRefused = ({ path }: ListedFile): boolean => holdings.files.get(path)?.articles.length === 0;
    const fresh = missing.filter((file) => !wasRefused(file)).length;
    return { missing, fresh, total: pending.known.length + missing.length };
  };
  const advance = (read: readonly FileRecord[]): Built | null => {
    if (pending === null) throw new Error('nothing was scanned');
    const next = completed(pending, read);
    pending = null;
    if (isSame(current.corpus, next)) {
      current = { ...current, corpus: next };
      return { kind: 'unchanged', refused: next.refused };
    }
    refuseEmpty(next, folder);
    return become(next, current.corpus.holdings);
  };
  const restore = (): Built | null => {
    if (current.former === null) throw new Error('there is no edition before');
    return become(corpusOf(current.former), null);
  };
  const keep = (place: string): Promise<void> =>
    keepEdition(place, held(), current.edition === first ? () => writtenOut(first) : null);
  return {
    methods: () => ({ ...current.edition, scan, advance, restore, keep }),
    held,
    built,
    prepare: () => {
      current.edition.prepare();
    },
  };
}

function firstEdition({ articles }: Corpus, { reader, found, collection }: Serve): Edition {
  const previous = collection === null ? {} : { previous: { collection } };
  return buildEdition(articles, reader, { found, ...previous });
}

/** An index takes a while to write out, and a little one to make anew: that of a small change is not kept. */
function writtenOut({ collection }: Edition): Uint8Array {
  return serialize(keepCollection(collection));
}

/** The index that was kept of an edition of these articles; null where none was, or another edition answers meanwhile. */
export async function keptCollection(
  { base, kept }: Pick<EditionWorkerData, 'base' | 'kept'>,
  { articles }: Corpus,
): Promise<Collection | null> {
  if (base !== null || kept === null) return null;
  const bytes = await readIndex(kept, editionId(articles));
  // The hash in its name says that this program wrote it, of this type.
  return bytes === null ? null : restoreCollection(deserialize(bytes) as KeptCollection, articles);
}

/** Whether the next edition is made of the one that is there in no more time than an answer may wait. */
function isQuick({ articles: before }: Corpus, { articles }: Corpus): boolean {
  const known = new Set(before);
  const fresh = articles.filter((article) => !known.has(article));
  return lengthOf(fresh) <= MOST_IN_PLACE && lengthOf(articles) <= MOST_COMPARED;
}

function lengthOf(articles: readonly Article[]): number {
  return articles.reduce((length, { text }) => length + text.length, 0);
}

function builtOf(current: {
  readonly corpus: Corpus;
  readonly former: Kept['former'];
  readonly edition: Edition;
}): Built {
  const { corpus, former, edition } = current;
  const found = foundOf(edition);
  return { kind: 'ready', survey: surveyOf(corpus, found), hasFormer: former !== null };
}

function foundOf({ id, nearDuplicates }: Edition): Found {
  return { edition: id, nearDuplicates };
}
