import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { safeName } from '../../../src/archive/safe-name.js';

describe('safeName', { timeout: 60_000 }, () => {
  it.each([
    ['report.txt', 'report.txt'],
    ['Отчёт за май.md', 'Отчёт за май.md'],
    ['تقرير.txt', 'تقرير.txt'],
    ['../../etc/passwd', 'passwd'],
    ['..\\..\\boot.ini', 'boot.ini'],
    ['.env', 'env'],
    ['...hidden..txt. ', 'hidden..txt'],
    ['a:b*c?.txt', 'a-b-c-.txt'],
    ['list#1.txt', 'list-1.txt'],
    ['a\u202Etxt.exe', 'a-txt.exe'],
    ['line\nbreak.txt', 'line-break.txt'],
    ['CON', '_CON'],
    ['con.txt', '_con.txt'],
    ['console.txt', 'console.txt'],
    ['e\u0301.txt', '\u00E9.txt'],
    [`${'x'.repeat(300)}.txt`, `${'x'.repeat(196)}.txt`],
    [`${'я'.repeat(300)}.txt`, `${'я'.repeat(98)}.txt`],
    [`${'😀'.repeat(60)}.md`, `${'😀'.repeat(49)}.md`],
  ])('makes %j %j', (name, safe) => {
    expect(safeName(name)).toBe(safe);
  });

  it.each(['', '.', '..', '/', '../..', ' . '])('finds nothing in %j', (name) => {
    expect(safeName(name)).toBeNull();
  });

  it('makes one visible part of a path, short enough, of whatever it is given, and leaves that as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
        const safe = safeName(name);
        if (safe === null) return;
        expect(safe).not.toMatch(/^[. ]|[. ]$|[/\\\p{Cc}]/u);
        expect(Buffer.byteLength(safe)).toBeLessThanOrEqual(200);
        expect(safeName(safe)).toBe(safe);
      }),
      { numRuns: 150 },
    );
  });
});
