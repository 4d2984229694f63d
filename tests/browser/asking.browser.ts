import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';

import { askBySlash, become, hasChromium, newest, openTheatre, writing, type Theatre } from './browser.js';

describe.skipIf(!hasChromium)('asking on the page', () => {
  let theatre: Theatre;
  let page: Page;

  beforeAll(async () => {
    theatre = await openTheatre();
  });
  beforeEach(async () => {
    ({ page } = await theatre.visit());
  });
  afterEach(() => page.close());
  afterAll(() => theatre.close());

  it('answers a slash command that is filled in by keys alone, with live suggestions', async () => {
    await writing(page).focus();
    await page.keyboard.type('/as');
    await expect.poll(() => page.getByRole('option').first().textContent()).toContain('/ask');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Mosc');
    const suggestion = page.getByRole('listbox', { name: 'question' }).getByRole('option').first();
    const words = (await suggestion.textContent()) ?? '';
    expect(words).toContain('Mosc');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    expect(await page.getByRole('combobox', { name: 'question' }).inputValue()).toBe(words);
    const before = await page.locator('.message').count();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.locator('.message').nth(before).textContent())
      .toContain(`Question: ${words}`);
    expect(await newest(page).locator('.origin').textContent()).toMatch(/mira used\s+ask$/u);
  });

  it('names a required option that is missing, and sends nothing', async () => {
    const sent = theatre.stage.playground.record.length;
    await writing(page).focus();
    await page.keyboard.type('/search');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('This option is required').waitFor();
    expect(theatre.stage.playground.record.slice(sent).filter(({ method }) => method === 'POST')).toEqual([]);
    await page.keyboard.press('Escape');
    await writing(page).waitFor();
  });

  it('adds further options, takes them away again, and offers fixed choices', async () => {
    await writing(page).focus();
    await page.keyboard.type('/ask');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Who visited Moscow?');
    await page.getByRole('combobox', { name: 'Further options' }).focus();
    await page.keyboard.type('vis');
    await page.keyboard.press('Enter');
    await page.keyboard.type('only');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('combobox', { name: 'visibility' }).inputValue()).toBe('only me');
    await page.keyboard.press('Enter');
    await newest(page).getByText('Only you can see this').waitFor();
    await newest(page).getByRole('button', { name: 'Dismiss message' }).click();
    await expect.poll(() => page.getByText('Only you can see this').count()).toBe(0);
  });

  it('answers a direct message', async () => {
    await page.getByRole('button', { name: 'Direct messages' }).click();
    await writing(page).fill('Who visited Moscow?');
    await page.keyboard.press('Enter');
    await newest(page).locator('.container').waitFor();
    expect(await newest(page).locator('blockquote').first().textContent()).toContain('visited Moscow');
    expect(await newest(page).locator('.origin').textContent()).toContain('Who visited Moscow?');
  });

  it('answers a mention that is chosen behind an @, and draws it by its name', async () => {
    const before = await page.locator('.message').count();
    await writing(page).focus();
    await page.keyboard.type('@Foo');
    await page.getByRole('option', { name: /Footnote/u }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('When did the Il-62M fly to Latakia?');
    await page.keyboard.press('Enter');
    await page
      .locator('.message')
      .nth(before + 1)
      .locator('.container')
      .waitFor();
    expect(await page.locator('.message').nth(before).locator('.mention').textContent()).toBe('@Footnote');
  });

  it('shows an answer within a tenth of a second after the bot has sent it', async () => {
    await askBySlash(page, 'Who visited Moscow?');
    const sent: number[] = [];
    theatre.stage.playground.world.events.once('message', () => sent.push(Date.now()));
    const seen = page.evaluate<number>(
      `new Promise((done) => {
        const count = document.querySelectorAll('.message').length;
        new MutationObserver(() => {
          if (document.querySelectorAll('.message').length > count) done(Date.now());
        }).observe(document.querySelector('.messages'), { childList: true, subtree: true });
      })`,
    );
    await askBySlash(page, 'When did the Il-62M fly to Latakia?');
    expect((await seen) - (sent[0] ?? 0)).toBeLessThan(100);
  });

  it('does what every button of an answer says', { timeout: 120_000 }, async () => {
    const labels = await (
      await askBySlash(page, 'Who visited Moscow?')
    )
      .locator('.row button')
      .allTextContents();
    expect(labels).toContain('Delete');
    for (const label of labels) {
      const answer = await askBySlash(page, 'Who visited Moscow?');
      const [before, count] = [await answer.textContent(), await page.locator('.message').count()];
      await answer.getByRole('button', { name: label, exact: true }).click();
      const hasChanged = async (): Promise<boolean> =>
        (await page.locator('.message').count()) !== count || (await newest(page).textContent()) !== before;
      await expect.poll(hasChanged).toBe(true);
      expect(await page.locator('.message .failure').count()).toBe(0);
    }
  });

  it('runs a message command from the menu of a message, by keys alone', async () => {
    const answer = await askBySlash(page, 'Who visited Moscow?');
    await writing(page).fill('The president visited Moscow for talks.');
    await page.keyboard.press('Enter');
    const said = page.locator('.message').filter({ hasText: 'The president visited Moscow for talks.' });
    await said.first().waitFor();
    await said.first().getByRole('button', { name: /^More/u }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.getByRole('menuitem', { name: /Find the source/u }).waitFor();
    await page.keyboard.press('Enter');
    await newest(page).getByText('Only you can see this').waitFor();
    expect(await newest(page).locator('.origin').textContent()).toContain('Find the source');
    expect(await answer.count()).toBe(1);
  });

  it('offers reindexing to a moderator and not to a member', async () => {
    await writing(page).fill('/reindex run');
    await page.getByText('No command of that name is offered here.').waitFor();
    await writing(page).fill('');
    await become(page, 'theo');
    await writing(page).fill('/reindex run');
    await page.getByRole('option', { name: /reindex run/u }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await newest(page).locator('.container').waitFor();
    expect(await newest(page).locator('.origin').textContent()).toContain('theo used');
    expect(await newest(page).textContent()).toContain('Only you can see this');
  });

  it('refuses what a member does all the same, in private', async () => {
    await theatre.stage.playground.slash({ as: 'member', name: 'reindex run', force: true });
    await newest(page).getByText('Only you can see this').waitFor();
    await become(page, 'theo');
    expect(await page.getByText('Only you can see this').count()).toBeLessThan(2);
  });

  it('shows a guest their own server, in their own language', async () => {
    await become(page, 'gast');
    await page.getByRole('heading', { name: 'Lesesaal' }).waitFor();
    await writing(page).fill('/frag');
    await expect.poll(() => page.getByRole('option').first().textContent()).toMatch(/Frage/u);
  });

  it('replies to a message, and takes a reply back', async () => {
    const answer = await askBySlash(page, 'Who visited Moscow?');
    await answer.hover();
    await answer.getByRole('button', { name: /^Reply/u }).click();
    await page.getByText('Replying to').waitFor();
    await page.getByRole('button', { name: 'Do not reply' }).click();
    expect(await page.getByText('Replying to').count()).toBe(0);
  });
});
