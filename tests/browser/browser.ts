import { existsSync } from 'node:fs';

import { chromium, type Browser, type Locator, type Page } from 'playwright-core';

import { servePage, type PageServer } from '../../src/playground/bridge/page-server.js';
import { startStage, type Stage } from '../support/footnote.js';

/** Where Chromium is: Debian's place, unless the environment says another. */
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

export const hasChromium = existsSync(CHROMIUM);

/** The real bot behind the page, and a browser. */
export interface Theatre {
  readonly stage: Stage;
  readonly browser: Browser;
  readonly url: string;
  /** Opens the page as a new visitor. `requests` are the addresses that it asked for. */
  visit(options?: VisitOptions): Promise<{ readonly page: Page; readonly requests: readonly string[] }>;
  close(): Promise<void>;
}

export interface VisitOptions {
  readonly width?: number;
  readonly colorScheme?: 'dark' | 'light';
}

/** Starts all of it on the articles in a folder, or those that come along. */
export async function openTheatre(folder = 'seeds'): Promise<Theatre> {
  const stage = await startStage(folder, { botName: 'Footnote' });
  const server: PageServer = await servePage(stage.playground, 0);
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  return {
    stage,
    browser,
    url: server.url,
    visit: async ({ width = 1400, colorScheme = 'dark' } = {}) => {
      const page = await browser.newPage({ viewport: { width, height: 860 }, colorScheme });
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await page.goto(server.url);
      await page.getByRole('heading', { name: /^Welcome/u }).waitFor();
      return { page, requests };
    },
    close: async () => {
      await browser.close();
      await server.close();
      await stage.close();
    },
  };
}

/** The field in which messages are written. */
export function writing(page: Page): Locator {
  return page.getByRole('textbox', { name: /^Message/u });
}

/** The newest message. */
export function newest(page: Page): Locator {
  return page.locator('.message').last();
}

/** Asks by the slash command, with keys alone, and waits for the answer. */
export async function askBySlash(page: Page, question: string): Promise<Locator> {
  const before = await page.locator('.message').count();
  await writing(page).focus();
  await page.keyboard.type('/ask');
  await page.keyboard.press('Enter');
  await page.keyboard.type(question);
  await page.keyboard.press('Enter');
  const answer = page.locator('.message').nth(before);
  await answer.locator('.container').waitFor();
  return answer;
}

/** Becomes somebody else, with the menu at the lower left. */
export async function become(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /^You are/u }).click();
  await page.getByRole('menuitemradio', { name: new RegExp(`^${name}`, 'u') }).click();
  await page.getByRole('button', { name: new RegExp(`^You are ${name}`, 'u') }).waitFor();
}
