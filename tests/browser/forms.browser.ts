import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';

import { become, hasChromium, newest, openTheatre, writing, type Theatre } from './browser.js';

describe.skipIf(!hasChromium)('menus and forms on the page', () => {
  let theatre: Theatre;

  beforeAll(async () => {
    theatre = await openTheatre();
  });
  afterAll(() => theatre.close());

  /** Uses a slash command without options by keys alone; its entry may have a space in it. */
  const use = async (page: Page, command: string): Promise<void> => {
    await writing(page).focus();
    await page.keyboard.type(command);
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
  };
  const field = (form: Locator, name: string): Locator => form.getByRole('textbox', { name });

  it('opens the article that is chosen in a menu, and leads back', async () => {
    const { page } = await theatre.visit();
    await use(page, '/articles');
    await page.getByRole('combobox', { name: /^Open an article/u }).click();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await newest(page).getByRole('button', { name: 'Back to the list' }).waitFor();
    expect(await newest(page).locator('blockquote').count()).toBeGreaterThan(0);
    await newest(page).getByRole('button', { name: 'Back to the list' }).click();
    await page.getByRole('combobox', { name: /^Open an article/u }).waitFor();
    await page.close();
  });

  it('takes an article that is typed into a form, answers from it, and takes it out again', async () => {
    const { page } = await theatre.visit();
    await become(page, 'theo');
    await use(page, '/article add');
    const form = page.getByRole('dialog', { name: 'Add an article' });
    await form.waitFor();
    await page.keyboard.type('The mill of Ostia');
    await field(form, 'Date of publication').fill('2025-10-24');
    await field(form, 'Text').fill('The mill of Ostia burned down on Wednesday. Nobody was hurt.');
    await form.getByRole('button', { name: 'Submit' }).click();
    await newest(page).getByText('Added to the articles').waitFor();
    const answer = await theatre.stage.bot.archive.ask('When did the mill of Ostia burn down?');
    expect(answer.answers[0]?.value).toMatchObject({ from: '2025-10-22' });
    await theatre.stage.bot.archive.removeArticle('added/The mill of Ostia.md');
    await page.close();
  });

  it('says what is missing in a form, and keeps what was typed', async () => {
    const { page } = await theatre.visit();
    await become(page, 'theo');
    await use(page, '/article add');
    const form = page.getByRole('dialog', { name: 'Add an article' });
    await field(form, 'Title').fill('A title alone');
    await form.getByRole('button', { name: 'Submit' }).click();
    expect(await field(form, 'Title').inputValue()).toBe('A title alone');
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'detached' });
    await page.close();
  });
});
