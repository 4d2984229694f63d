import type * as Runtime from 'onnxruntime-node';

import { messageOf } from '../errors.js';

/** What the network reads at once: one sequence, without padding. Both lists are of the same length. */
export interface Sequence {
  /** Ids of the pieces. */
  readonly ids: Int32Array;
  /** For each piece 0 in the question, 1 in the window. */
  readonly types: Int32Array;
}

/** The network with its weights. */
export interface Session {
  /** Two numbers a piece, in the order of the ids: how well an answer starts there, and how well one ends there. */
  run(sequence: Sequence): Promise<Float32Array>;
  /** Gives the memory back. Nothing may be run afterwards. */
  close(): Promise<void>;
}

/**
 * How the network is run. Two threads, as a small machine has; results are the same bytes with one and with two.
 * No spinning: threads that wait for the next question burn a processor that the gateway needs.
 */
const OPTIONS: Runtime.InferenceSession.SessionOptions = {
  executionProviders: ['cpu'],
  intraOpNumThreads: 2,
  interOpNumThreads: 1,
  executionMode: 'sequential',
  graphOptimizationLevel: 'all',
  logSeverityLevel: 4,
  extra: { session: { intra_op: { allow_spinning: '0' } } },
};

/**
 * Loads the weights from the path of a file. Rejects with one sentence for people where this machine cannot run
 * networks, and where the file is missing or damaged.
 */
export async function openSession(path: string): Promise<Session> {
  const { InferenceSession, Tensor } = await loadRuntime();
  const session = await InferenceSession.create(path, OPTIONS).catch((error: unknown) => {
    throw new Error(`The reader's weights ${path} cannot be loaded: ${firstLine(error)}`, {
      cause: error,
    });
  });
  return {
    run: async ({ ids, types }) => {
      const tensor = (data: Int32Array) => new Tensor('int32', data, [1, data.length]);
      const feeds = {
        ids: tensor(ids),
        types: tensor(types),
        mask: tensor(new Int32Array(ids.length).fill(1)),
      };
      const data = (await session.run(feeds))['logits']?.data;
      if (data instanceof Float32Array) return data;
      throw new Error("the reader's weights give no logits");
    },
    close: () => session.release(),
  };
}

/** The native library is loaded when it is needed, so that the program starts where there is none. */
async function loadRuntime(): Promise<typeof Runtime> {
  try {
    const runtime = await import('onnxruntime-node');
    runtime.env.logLevel = 'fatal';
    return runtime;
  } catch (error) {
    throw new Error(`This machine cannot run the reader's network: ${firstLine(error)}`, { cause: error });
  }
}

function firstLine(error: unknown): string {
  return messageOf(error).split('\n')[0] ?? '';
}
