import { existsSync, rmSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';

import { analyzeQuestion } from '../../src/question/analyze-question.js';
import type { FromReader, ReadRequest } from '../../src/reading/reader-protocol.js';
import { createRuleReader } from '../../src/reading/rule-reader.js';

/**
 * A reader's worker without a network: it reads by rules, says that it is the learned reader, and counts its reads in the
 * null score. "crash" ends its thread; "crash once" does while there is a file of the name of the first window.
 */
let count = 0;
const send = (message: FromReader): void => parentPort?.postMessage(message);

parentPort?.on('message', ({ id, question, windows }: ReadRequest) => {
  if (question === 'crash') throw new Error('it broke down');
  const [file] = windows;
  if (question === 'crash once' && file !== undefined && existsSync(file)) {
    rmSync(file);
    throw new Error('it broke down once');
  }
  count += 1;
  const nullScore = count;
  void createRuleReader()
    .read(analyzeQuestion(question), windows)
    .then((readings) => {
      send({
        kind: 'done',
        id,
        readings: readings.map((reading) => ({ ...reading, kind: 'learned', nullScore })),
      });
    });
});
send({ kind: 'ready' });
