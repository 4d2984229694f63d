import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { become, hasChromium, newest, openTheatre, writing, type Theatre } from './browser.js';

/** So many take the real archive some seconds. */
const FILES = 3000;

describe.skipIf(!hasChromium)('a long reindex on the page', () => {
  let folder: string;
  let theatre: Theatre;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'footnote-'));
    await writeFile(join(folder, 'mill.txt'), 'The mill of Ostia burned down in 1901.');
    theatre = await openTheatre(folder);
  });
  afterAll(async () => {
    await theatre.close();
    await rm(folder, { recursive: true });
  });

  it('shows a moderator how far it is, and at the end what was found, while members are answered', async () => {
    for (let index = 0; index < FILES; index += 1)
      await writeFile(join(folder, `${String(index)}.txt`), `Storm ${String(index)} blew all night long.`);
    const { page } = await theatre.visit();
    await become(page, 'theo');
    await writing(page).focus();
    await page.keyboard.type('/reindex run');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await newest(page).getByText('The articles are being read again').waitFor();
    expect(await newest(page).textContent()).toMatch(/Step \d of 3/u);
    const answer = await theatre.stage.bot.archive.ask('When did the mill of Ostia burn down?');
    expect(answer.answers[0]?.text).toBe('1901');
    await newest(page).getByText('3,000 added').waitFor();
    await newest(page)
      .getByText(/^reindex-[0-9a-f]{8}\.txt$/u)
      .waitFor();
  });
});
