import type { Question } from '../question/question.js';
import { decode, type Stretch } from './decoding.js';
import type { Sequence, Session } from './onnx-session.js';
import type { Reading } from './reader.js';
import { SPECIAL, type WordPiece, type WordPieces } from './word-pieces.js';

/** What the network was trained on: longer sequences it has not seen. */
const MOST_PIECES = 256;
const MOST_QUESTION_PIECES = 40;
/** `[CLS] question [SEP] window [SEP]`. */
const MARKS = 3;
/** Pieces that two stretches of a long window share: twice the longest answer, so that each stands in one with what is around it. */
const OVERLAP = 64;
/** Work is bounded: what stands behind the fourth stretch of a window is not read. That is behind some 600 words. */
const MOST_STRETCHES = 4;

/** A Reader that looks at nothing of a question but its text, so that a question can be read in another thread. */
export interface TextReader {
  read(question: Pick<Question, 'text'>, windows: readonly string[]): Promise<readonly Reading[]>;
}

/** What a learned reader is made of. */
export interface LearnedReaderParts {
  readonly session: Session;
  readonly wordPieces: WordPieces;
}

/**
 * Reads with the network. Every stretch is run by itself, without padding: so its reading is the same bytes in any
 * company, and a batch of them was not faster (8 windows of 50 to 150 pieces: 92 ms alone, 90 in pairs, 107 in fours,
 * on a busy machine).
 */
export function createLearnedReader(parts: LearnedReaderParts): TextReader {
  return {
    read: async (question, windows) => {
      const readings: Reading[] = [];
      for (const window of windows) readings.push(await readWindow(parts, question, window));
      return readings;
    },
  };
}

async function readWindow(
  { session, wordPieces }: LearnedReaderParts,
  question: Pick<Question, 'text'>,
  window: string,
): Promise<Reading> {
  const asked = wordPieces(question.text, MOST_QUESTION_PIECES);
  const room = MOST_PIECES - MARKS - asked.length;
  const most = room + (MOST_STRETCHES - 1) * (room - OVERLAP);
  const stretches: Stretch[] = [];
  for (const pieces of stretchesOf(wordPieces(window, most), room)) {
    const logits = await session.run(sequenceOf(asked, pieces));
    stretches.push(stretchOf(pieces, logits, asked.length + 2));
  }
  return decode(window, stretches);
}

/** Runs of at most `room` pieces, each OVERLAP further back than the one before ends; one, maybe empty, at least. */
function stretchesOf(pieces: readonly WordPiece[], room: number): readonly (readonly WordPiece[])[] {
  const count = 1 + Math.max(0, Math.ceil((pieces.length - room) / (room - OVERLAP)));
  return Array.from({ length: count }, (_, index) => {
    const from = index * (room - OVERLAP);
    return pieces.slice(from, from + room);
  });
}

function sequenceOf(question: readonly WordPiece[], pieces: readonly WordPiece[]): Sequence {
  const ofQuestion = [SPECIAL.start, ...question.map(({ id }) => id), SPECIAL.separator];
  const ids = Int32Array.from([...ofQuestion, ...pieces.map(({ id }) => id), SPECIAL.separator]);
  return { ids, types: new Int32Array(ids.length).fill(1, ofQuestion.length) };
}

/** Picks the numbers of the window's pieces, which begin at place `offset` of the sequence; place 0 is "not here". */
function stretchOf(pieces: readonly WordPiece[], logits: Float32Array, offset: number): Stretch {
  const at = (place: number, side: 0 | 1): number => logits[2 * place + side] ?? 0;
  return {
    pieces,
    starts: pieces.map((_, index) => at(offset + index, 0)),
    ends: pieces.map((_, index) => at(offset + index, 1)),
    nullScore: at(0, 0) + at(0, 1),
  };
}
