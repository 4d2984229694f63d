import type { Archive } from '../archive/types.js';
import { label } from './cut.js';
import { moment } from './moment.js';
import { card, text } from './parts.js';
import type { Reply } from './reply.js';
import type { Wording } from './wording.js';

/** What is known of the running program. */
export interface ProgramFacts {
  readonly version: string;
  /** Of Node, without a "v". */
  readonly node: string;
  readonly startedAt: Date;
  /** What the process takes of the machine's memory, its threads included, in bytes. */
  readonly memory: number;
}

/** What is known of the articles, and what reads them. */
export interface ArchiveFacts extends Pick<Archive, 'indexedAt' | 'reader'> {
  readonly edition: string;
  /** How many are read, and how many files were refused. */
  readonly articles: number;
  readonly refused: number;
  /** How long it took to index them. */
  readonly milliseconds: number;
}

const LONGEST_PROBLEM = 300;
const BYTES_PER_MB = 1_000_000;

/** How Footnote does: its articles, its reader, and the program. */
export function statusCard(
  { archive, program }: { readonly archive: ArchiveFacts; readonly program: ProgramFacts },
  wording: Wording,
): Reply {
  const words = wording.status;
  const lines = [
    `## ${words.title}`,
    `- ${articlesLine(archive, wording)} · ${wording.edition(archive.edition)}`,
    `- ${words.indexed(moment(archive.indexedAt), wording.took(archive.milliseconds))}`,
    `- ${readerLine(archive, wording)}`,
    `- ${words.upSince(moment(program.startedAt))}`,
    `- ${words.memory(Math.round(program.memory / BYTES_PER_MB))}`,
    `- Footnote ${program.version} · Node ${program.node}`,
  ];
  return card(archive.reader.problem === null ? 'answer' : 'failure', [text(lines.join('\n'))], true);
}

function articlesLine({ articles, refused }: ArchiveFacts, { status }: Wording): string {
  return [status.articles(articles), ...(refused === 0 ? [] : [status.refused(refused)])].join(', ');
}

function readerLine({ reader: { kind, problem } }: ArchiveFacts, { status }: Wording): string {
  const { reader, readerProblem } = status;
  return problem === null
    ? reader[kind]
    : `${reader[kind]} – ${readerProblem}: ${label(problem, LONGEST_PROBLEM)}`;
}
