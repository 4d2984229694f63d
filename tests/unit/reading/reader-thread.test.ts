import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';

import { pino } from 'pino';
import { afterEach, describe, expect, it } from 'vitest';

import { analyzeQuestion } from '../../../src/question/analyze-question.js';
import {
  startReaderThread,
  type ReaderThread,
  type ReaderThreadOptions,
} from '../../../src/reading/reader-thread.js';
import type { Reader } from '../../../src/reading/reader.js';
import { createRemoteReader } from '../../../src/reading/remote-reader.js';
import { createRuleReader } from '../../../src/reading/rule-reader.js';
import { hasWeights } from '../../support/weights.js';

/** A worker that needs no weights, and breaks down when it is asked to. */
const FRAGILE = { worker: new URL('../../support/fragile-reader-worker.ts', import.meta.url) };
const WINDOW = 'Jane Roe visited Ostia on May 3.';

let thread: ReaderThread | null = null;
let logged = '';

function open(options: Omit<ReaderThreadOptions, 'log'>): { thread: ReaderThread; reader: Reader } {
  logged = '';
  const keep = (chunk: unknown, _: unknown, done: () => void) => {
    logged += String(chunk);
    done();
  };
  const started = startReaderThread({ log: pino({}, new Writable({ write: keep })), ...options });
  thread = started;
  return { thread: started, reader: connect(started) };
}

const connect = (started: ReaderThread) => createRemoteReader(started.connect(), createRuleReader());
const read = (reader: Reader, question: string, windows: readonly string[] = [WINDOW]) =>
  reader.read(analyzeQuestion(question), windows);

afterEach(async () => {
  await thread?.close();
});

describe('startReaderThread', () => {
  it('reads in its thread, for every edition that is connected', async () => {
    const { thread: started, reader } = open(FRAGILE);
    const [first, second] = [await read(reader, 'Who visited Ostia?'), await read(connect(started), 'When?')];
    expect(first[0]).toMatchObject({ kind: 'learned', nullScore: 1 });
    expect(second[0]).toMatchObject({ kind: 'learned', nullScore: 2 });
    expect(started.status).toEqual({ kind: 'learned', problem: null });
    expect(await read(reader, 'Who?', [])).toEqual([]);
  });

  it('reads once what is asked twice at a time, and again what is asked later', async () => {
    const { thread: started, reader } = open(FRAGILE);
    const other = connect(started);
    const readings = await Promise.all([reader, other, reader].map((one) => read(one, 'Who visited Ostia?')));
    expect(readings.map(([reading]) => reading?.nullScore)).toEqual([1, 1, 1]);
    expect((await read(reader, 'Who visited Ostia?'))[0]?.nullScore).toBe(2);
  });

  it('answers sixty questions at once, first come, first served', async () => {
    const { reader } = open(FRAGILE);
    const questions = Array.from({ length: 60 }, (_, index) => `Who visited Ostia ${String(index)} times?`);
    const readings = await Promise.all(questions.map((question) => read(reader, question)));
    expect(readings.map(([reading]) => reading?.nullScore)).toEqual(questions.map((_, index) => index + 1));
  });

  it('has a new thread read what was under way when the old one died', async () => {
    const { reader } = open({ ...FRAGILE, restartMs: 0 });
    const folder = await mkdtemp(join(tmpdir(), 'footnote-'));
    await writeFile(join(folder, 'once'), '');
    const readings = await Promise.all([
      read(reader, 'crash once', [join(folder, 'once')]),
      read(reader, 'Who visited Ostia?'),
    ]);
    expect(readings.map(([reading]) => reading?.kind)).toEqual(['learned', 'learned']);
    expect(logged).toContain('the reader was lost');
    await rm(folder, { recursive: true });
  }, 60_000);

  it('leaves to rules what was under way in two threads that died, and reads on', async () => {
    const { thread: started, reader } = open({ ...FRAGILE, restartMs: 0 });
    expect((await read(reader, 'crash'))[0]?.kind).toBe('rules');
    expect((await read(reader, 'Who visited Ostia?'))[0]?.kind).toBe('learned');
    expect(started.status.problem).toBeNull();
  }, 60_000);

  it('leaves reading to rules while it is too early for another thread', async () => {
    const { thread: started, reader } = open(FRAGILE);
    const readings = await Promise.all([read(reader, 'crash'), read(reader, 'Who visited Ostia?')]);
    expect(readings.map(([reading]) => reading?.kind)).toEqual(['rules', 'rules']);
    expect((await read(reader, 'Who visited Ostia?'))[0]?.kind).toBe('rules');
    expect(started.status.kind).toBe('rules');
    expect(started.status.problem).toMatch(/it broke down/u);
  });

  it('leaves reading to rules once it is closed', async () => {
    const { thread: started, reader } = open(FRAGILE);
    const underWay = read(reader, 'Who visited Ostia?');
    await started.close();
    expect((await underWay)[0]?.kind).toMatch(/^(?:learned|rules)$/u);
    expect((await read(reader, 'Who visited Ostia?'))[0]?.kind).toBe('rules');
  });

  it('says why when the weights cannot be loaded, and leaves reading to rules', async () => {
    const { thread: started, reader } = open({ weights: '/nowhere/reader.onnx' });
    expect((await read(reader, 'Who visited Ostia?'))[0]?.kind).toBe('rules');
    expect(started.status).toMatchObject({
      kind: 'rules',
      problem: expect.stringMatching(
        /^The reader's weights \/nowhere\/reader\.onnx cannot be loaded: [^\n]+$/u,
      ) as string,
    });
    expect(logged).toContain('the learned reader cannot load; rules answer');
  });

  it('can be closed while it loads', async () => {
    const { thread: started } = open({});
    await started.close();
    expect(started.status.problem).toBeNull();
  });
});

describe.skipIf(!hasWeights)('the learned reader in its thread', () => {
  it('waits while the weights load', async () => {
    const { reader } = open({});
    expect((await read(reader, 'Who visited Ostia?'))[0]?.kind).toBe('learned');
  });
});
