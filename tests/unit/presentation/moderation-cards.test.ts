import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Deed } from '../../../src/audit.js';
import { addedCard } from '../../../src/presentation/added-card.js';
import { chosenFile, fileChoices, fileKey, holds } from '../../../src/presentation/added-file.js';
import { articleForm } from '../../../src/presentation/article-form.js';
import { archiveCard } from '../../../src/presentation/archive-card.js';
import { deedCard } from '../../../src/presentation/deed-card.js';
import { removalCard, removedCard } from '../../../src/presentation/removal-card.js';
import { anyReport } from '../../support/moderated-archive.js';
import { expectSound, expectSoundBut } from '../../support/replies.js';
import { anyArticles, anyText } from '../../support/samples.js';
import { anyWording, ENGLISH } from '../../support/wordings.js';

const MOMENTS = /<t:-?\d+:[fR]>/gu;
const at = new Date('2025-10-30T12:00:00Z');
const userId = '123456789012345678';
const fileAt = (path: string) => ({ path: `added/${path}`, added: { by: path, at } });

describe('the cards for moderators', () => {
  it('stay within the limits and ping nobody, whatever files and people are called', () => {
    const anything = [anyReport, anyArticles, anyText, anyWording] as const;
    fc.assert(
      fc.property(...anything, (report, articles, name, wording) => {
        const file = fileAt(name);
        const addition = { file, articles, refused: report.refused, report };
        const shown = articles.slice(0, 2);
        expectSound(addedCard({ addition, shown, notes: ['Beside it.'] }, wording));
        expectSoundBut(removalCard({ file, articles, userId, edition: '12345678' }, wording), MOMENTS);
        expectSound(removedCard(report, { file, notes: [] }, wording));
        const state = { report, indexedAt: at, progress: null, added: 3 };
        expectSoundBut(archiveCard(state, wording), MOMENTS);
        const deed: Deed = {
          action: 'add',
          by: { id: userId, name },
          file: name,
          outcome: 'refused',
          reason: name,
          edition: '12345678',
        };
        const posted = deedCard(deed, wording);
        expect(posted.isPrivate).toBe(false);
        expectSound(posted);
      }),
      { numRuns: 100 },
    );
  });
});

describe('articleForm', () => {
  it('has five fields, of which title and text are needed', () => {
    const { components } = articleForm(ENGLISH);
    const fields = components.flatMap((top) => ('component' in top ? [top.component] : []));
    expect(fields).toMatchObject([
      { custom_id: 'title', required: true },
      { custom_id: 'date', required: false },
      { custom_id: 'source', required: false },
      { custom_id: 'url', required: false },
      { custom_id: 'text', required: true, max_length: 4000 },
    ]);
  });
});

describe('added files', () => {
  const files = ['Bell.md', 'lighthouse.zip', 'x'.repeat(200)].map(fileAt);

  it('are chosen by what their choice stands for, by path or by name', () => {
    const [bell] = files;
    for (const chosen of [fileChoices(files, 'be')[0]?.value ?? '', 'added/Bell.md', 'Bell.md'])
      expect(chosenFile(files, chosen)).toBe(bell);
    expect(chosenFile(files, 'bell')).toBeNull();
  });

  it('are offered within the limits of a choice', () => {
    const choices = fileChoices(files, '');
    expect(choices).toHaveLength(3);
    for (const { name, value } of choices) {
      expect(name.length).toBeLessThanOrEqual(100);
      expect(value).toMatch(/^[0-9a-f]{12}$/u);
    }
    expect(new Set(files.map(fileKey)).size).toBe(3);
  });

  it('hold themselves and their parts, and no file that only begins like them', () => {
    const zip = fileAt('a.zip');
    expect(['added/a.zip', 'added/a.zip/b.md', 'added/a.zip#7'].every((path) => holds(zip, path))).toBe(true);
    expect(holds(zip, 'added/a.zip.md')).toBe(false);
  });
});
