import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { statusCard, type ArchiveFacts } from '../../../src/presentation/status-card.js';
import { anyText } from '../../support/samples.js';
import { soundText } from '../../support/sound.js';
import { ENGLISH } from '../../support/wordings.js';

const archive: ArchiveFacts = {
  edition: '12345678',
  articles: 2,
  refused: 0,
  indexedAt: new Date('2025-10-30T12:00:00Z'),
  milliseconds: 1234,
  reader: { kind: 'learned', problem: null },
};
const program = {
  version: '1.2.3',
  node: '20.19.0',
  startedAt: new Date('2025-10-30T11:00:00Z'),
  memory: 123_456_789,
};
const said = (facts: Partial<ArchiveFacts> = {}) =>
  soundText(statusCard({ archive: { ...archive, ...facts }, program }, ENGLISH));

describe('statusCard', () => {
  it('says what is read, what reads, since when, and with how much memory', () => {
    for (const words of [
      '2 articles read · Edition 12345678',
      'Last indexed <t:1761825600:f> (<t:1761825600:R>), in 1.2 s',
      'marked by the learned reader\n',
      'Up since <t:1761822000:f>',
      '123 MB',
      'Footnote 1.2.3 · Node 20.19.0',
    ])
      expect(said()).toContain(words);
    expect(said()).not.toContain('refused');
  });

  it('says how many files were refused, and counts one article as one', () => {
    expect(said({ articles: 1, refused: 3 })).toContain('1 article read, 3 refused');
  });

  it('tells rules that were wished from a learned reader that cannot work', () => {
    expect(said({ reader: { kind: 'rules', problem: null } })).toContain('marked by rules\n');
    expect(said({ reader: { kind: 'rules', problem: 'No weights.' } })).toContain(
      'by rules – not by the learned reader: No weights.',
    );
  });

  it('is private, and within the limits whatever the problem', () => {
    fc.assert(
      fc.property(anyText, (problem) => {
        said({ reader: { kind: 'rules', problem } });
      }),
    );
    expect(statusCard({ archive, program }, ENGLISH).isPrivate).toBe(true);
  });
});
