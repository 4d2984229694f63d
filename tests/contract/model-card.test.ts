import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { OWN_FILES } from '../../src/reading/load-learned-reader.js';

const CARD = 'docs/model-card.md';

describe('the model card', () => {
  it.each([
    ['reader.onnx', OWN_FILES.weights],
    ['vocabulary.txt', OWN_FILES.vocabulary],
  ])('names the very bytes of %s', (name, file) => {
    const help = `${CARD} is of another ${name}; help: run the four commands of training/README.md`;
    const bytes = readFileSync(file);
    const hash = createHash('sha256').update(bytes).digest('hex');
    const row = readFileSync(CARD, 'utf8')
      .split('\n')
      .find((line) => line.includes(name) && line.startsWith('|'));
    expect(row, help).toContain(hash);
    expect(row?.replaceAll(',', ''), help).toContain(String(bytes.length));
  });

  it('ties weights and vocabulary that a repository can hold', () => {
    expect(existsSync(OWN_FILES.weights)).toBe(true);
    expect(readFileSync(OWN_FILES.weights).length).toBeLessThan(30e6);
    expect(readFileSync(OWN_FILES.vocabulary, 'utf8').trimEnd().split('\n')).toHaveLength(30_522);
  });
});
