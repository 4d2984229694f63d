import { PassThrough, Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';

import { describe, expect, it } from 'vitest';

import type { Answer } from '../../../src/answer/answer.js';
import { answerBatch } from '../../../src/terminal/batch.js';

const archive = {
  ask: async (question: string): Promise<Answer> => {
    await wait(question.length % 3);
    return {
      question,
      outcome: 'not-found',
      answers: [],
      reason: 'nothing-matched',
      mentioned: [],
      missing: [],
      nearest: [],
      interpretations: [],
      edition: 'e',
    };
  },
};

async function run(input: string) {
  const lines: string[] = [];
  const errors = await answerBatch(archive, Readable.from([input]), (line) => {
    lines.push(line);
    return Promise.resolve();
  });
  return { errors, objects: lines.map((line) => JSON.parse(line) as Record<string, unknown>) };
}

describe('answerBatch', () => {
  it('answers every question in order, with its id', async () => {
    const questions = Array.from({ length: 50 }, (_, id) => JSON.stringify({ id, question: 'x'.repeat(id) }));
    const { errors, objects } = await run(`${questions.join('\n')}\n\n`);
    expect(errors).toBe(0);
    expect(objects.map(({ id }) => id)).toEqual(Array.from({ length: 50 }, (_, id) => id));
    expect(objects[3]).toMatchObject({ question: 'xxx', outcome: 'not-found' });
  });

  it('gives a bad line an error, and goes on', async () => {
    const { errors, objects } = await run('nonsense\r\n{"id":"a"}\r\n{"id":"b","question":"y"}');
    expect(errors).toBe(2);
    expect(objects.map(({ id }) => id)).toEqual([null, 'a', 'b']);
    expect(String(objects[0]?.['error'])).toContain('"question"');
  });

  it('answers one question before the next is asked', async () => {
    const input = new PassThrough();
    const lines: string[] = [];
    const running = answerBatch(archive, input, (line) => {
      lines.push(line);
      if (lines.length === 1) input.end('{"id":2,"question":"y"}\n');
      return Promise.resolve();
    });
    input.write('{"id":1,"question":"x"}\n');
    expect(await running).toBe(0);
    expect(lines).toHaveLength(2);
  });

  it('fails when its answers cannot be written', async () => {
    const full = () => Promise.reject(new Error('the disk is full'));
    const input = Readable.from(Array.from({ length: 40 }, () => '{"id":1,"question":"x"}\n'));
    await expect(answerBatch(archive, input, full)).rejects.toThrow('the disk is full');
  });

  it('gives nothing for nothing', async () => {
    expect(await run('')).toEqual({ errors: 0, objects: [] });
  });
});
