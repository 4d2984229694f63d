import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { messageOf } from '../errors.js';
import { createLearnedReader, type TextReader } from './learned-reader.js';
import { createGate, passGate, type NativeGate } from './native-gate.js';
import { openSession } from './onnx-session.js';
import { createWordPieces } from './word-pieces.js';

/** The files of a network. */
export interface WeightsFiles {
  readonly weights: URL;
  readonly vocabulary: URL;
}

/** A reader whose network is in memory until it is closed. */
export interface LoadedReader extends TextReader {
  close(): Promise<void>;
}

/** The files that come with the program: one copy, whether it runs from `src` or from `dist`. */
export const OWN_FILES: WeightsFiles = {
  weights: new URL(import.meta.resolve('#weights/reader.onnx')),
  vocabulary: new URL(import.meta.resolve('#weights/vocabulary.txt')),
};

/**
 * Loads the network: some tenths of a second, 160 MB. Rejects with one sentence for people when it cannot be loaded.
 * Every call of the native library passes the gate.
 */
export async function loadLearnedReader(
  files: WeightsFiles = OWN_FILES,
  gate: NativeGate = createGate(),
): Promise<LoadedReader> {
  const vocabulary = await readFile(files.vocabulary, 'utf8').catch((error: unknown) => {
    throw new Error(`The reader's vocabulary cannot be read: ${messageOf(error)}`, { cause: error });
  });
  const session = await passGate(gate, () => openSession(fileURLToPath(files.weights)));
  const reader = createLearnedReader({
    session: { ...session, run: (sequence) => passGate(gate, () => session.run(sequence)) },
    wordPieces: createWordPieces(vocabulary),
  });
  return { read: (question, windows) => reader.read(question, windows), close: () => session.close() };
}
