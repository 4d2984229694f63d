import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { describe, expect, it } from 'vitest';

import { createGate, passGate, shutGate } from '../../../src/reading/native-gate.js';
import { hasWeights } from '../../support/weights.js';

/** Starts the reader's thread, and ends the process after so many milliseconds without closing it. */
const ABANDON = (milliseconds: number) => `
  import { startReaderThread } from './src/reading/reader-thread.ts';
  const log = { debug() {}, info() {}, warn() {}, error() {} };
  startReaderThread({ log, onExit: (last) => process.once('exit', last) });
  setTimeout(() => process.exit(7), ${String(milliseconds)});
`;

describe('passGate', () => {
  it('makes the call while the gate is open, and lets none begin once it is shut', async () => {
    const gate = createGate();
    let calls = 0;
    const call = () => Promise.resolve((calls += 1));
    expect(await passGate(gate, call)).toBe(1);
    await expect(passGate(gate, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    shutGate(gate);
    const settled = await Promise.race([passGate(gate, call), Promise.resolve('nothing')]);
    expect(settled).toBe('nothing');
    expect(calls).toBe(1);
  });

  it.skipIf(!hasWeights).each([300, 600])(
    'lets the process end while the network loads or warms up, after %i ms',
    async (milliseconds) => {
      const loader = ['--import', './tests/support/typescript-loader.mjs', '--input-type=module'];
      const ended = promisify(execFile)(process.execPath, [...loader, '--eval', ABANDON(milliseconds)]);
      await expect(ended).rejects.toMatchObject({ code: 7, stderr: '' });
    },
    60_000,
  );
});
