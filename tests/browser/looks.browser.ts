import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';

import { askBySlash, hasChromium, newest, openTheatre, writing, type Theatre } from './browser.js';

const V2 = 1 << 15;

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe has against the page as it stands. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate<readonly Violation[]>('axe.run().then(({ violations }) => violations)');
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describe.skipIf(!hasChromium)('the page', () => {
  let theatre: Theatre;

  beforeAll(async () => {
    theatre = await openTheatre();
  });
  afterAll(() => theatre.close());

  /** Posts as the bot does. */
  async function post(body: object): Promise<void> {
    const { playground } = theatre.stage;
    const [channel] = playground.world.channels.keys();
    const response = await fetch(`${playground.apiUrl}/v10/channels/${channel ?? ''}/messages`, {
      method: 'POST',
      headers: { authorization: `Bot ${playground.token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect(response.status).toBe(200);
  }

  it.each(['dark', 'light'] as const)('leaves nothing to say to axe, %s', async (colorScheme) => {
    const { page } = await theatre.visit({ colorScheme });
    expect(await violations(page)).toEqual([]);
    await writing(page).fill('/');
    await page.getByRole('listbox', { name: 'Commands' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await writing(page).fill('');
    const answer = await askBySlash(page, 'Who visited Moscow?');
    await page.getByRole('button', { name: 'Inspector' }).click();
    expect(await violations(page)).toEqual([]);
    for (const tab of ['Gateway', 'Trouble']) {
      await page.getByRole('tab', { name: tab }).click();
      expect(await violations(page)).toEqual([]);
    }
    await answer.click({ button: 'right', position: { x: 200, y: 10 } });
    await page.getByRole('menu').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it('is dark or light as the system is, until it is switched', async () => {
    const { page } = await theatre.visit({ colorScheme: 'light' });
    const theme = () => page.locator('html').getAttribute('data-theme');
    expect(await theme()).toBe('light');
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(theme).toBe('dark');
    await page.getByRole('button', { name: 'Light appearance' }).click();
    expect(await theme()).toBe('light');
    await page.reload();
    await expect.poll(theme).toBe('light');
    await page.close();
  });

  it('asks for nothing but what its own server has', async () => {
    const { page, requests } = await theatre.visit();
    await post({ embeds: [{ title: 'Far away', image: { url: 'https://example.org/picture.png' } }] });
    await newest(page).getByText('Far away').waitFor();
    await askBySlash(page, 'Who visited Moscow?');
    expect(requests.filter((address) => !address.startsWith(theatre.url))).toEqual([]);
    await page.close();
  });

  it('paints within a second', async () => {
    const { page } = await theatre.visit();
    const paint = await page.evaluate<number>(
      `performance.getEntriesByType('paint').find(({ name }) => name === 'first-contentful-paint').startTime`,
    );
    expect(paint).toBeLessThan(1000);
    await page.close();
  });

  it('puts its panels away in a narrow window, and nothing sticks out', async () => {
    const { page } = await theatre.visit({ width: 400 });
    expect(await page.getByRole('complementary', { name: 'Members' }).count()).toBe(0);
    expect(await page.getByRole('navigation', { name: 'Channels' }).isVisible()).toBe(false);
    await askBySlash(page, 'Who visited Moscow?');
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(400);
    await page.getByRole('button', { name: 'Channels' }).click();
    await page.getByRole('navigation', { name: 'Channels' }).getByRole('button').first().click();
    await expect.poll(() => page.getByRole('navigation', { name: 'Channels' }).isVisible()).toBe(false);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it('writes Arabic from right to left, and the rest from left to right', async () => {
    const { page } = await theatre.visit();
    await post({ flags: V2, components: [{ type: 10, content: '> زار الرئيس موسكو\n-# Left to right' }] });
    // The message before may have quotations too: it is this one that is waited for.
    await newest(page).getByText('زار الرئيس موسكو').waitFor();
    const directionOf = (selector: string) =>
      page.evaluate<string>(
        `getComputedStyle([...document.querySelectorAll('.message')].at(-1).querySelector('${selector}')).direction`,
      );
    expect(await directionOf('blockquote > div')).toBe('rtl');
    expect(await directionOf('small')).toBe('ltr');
    await page.close();
  });

  it('draws every component, and the fields of an embed', async () => {
    const { page } = await theatre.visit();
    const picture = { media: { url: 'https://example.org/a.png' }, description: 'A bridge' };
    const button = { type: 2, style: 1, label: 'Press', custom_id: 'x' };
    const options = [{ label: 'One', value: '1', description: 'The first' }];
    await post({
      flags: V2,
      components: [
        {
          type: 17,
          accent_color: 0xff0000,
          components: [{ type: 10, content: '# Title\n```ts\ncode\n```' }],
        },
        {
          type: 9,
          components: [{ type: 10, content: '**bold** ||hidden||' }],
          accessory: { type: 11, ...picture },
        },
        { type: 14, spacing: 2 },
        { type: 12, items: [picture] },
        { type: 1, components: [button, { type: 2, style: 5, label: 'Open', url: 'https://example.org' }] },
        { type: 1, components: [{ type: 3, custom_id: 's', placeholder: 'Choose one', options }] },
      ],
    });
    const message = newest(page);
    await message.getByRole('heading', { name: 'Title' }).waitFor();
    expect(await message.locator('pre').textContent()).toBe('code');
    expect(await message.locator('strong').textContent()).toBe('bold');
    await message.getByRole('button', { name: 'Spoiler: show' }).click();
    expect(await message.locator('.spoiler.open').textContent()).toBe('hidden');
    expect(await message.getByText('A bridge').count()).toBe(2);
    expect(await message.getByRole('link', { name: 'Open' }).getAttribute('href')).toBe(
      'https://example.org',
    );
    await message.getByRole('combobox', { name: 'Choose one' }).click();
    await message.getByRole('option', { name: /The first/u }).waitFor();
    await page.keyboard.press('Escape');
    expect(await violations(page)).toEqual([]);
    const fields = [{ name: 'Field', value: 'Value', inline: true }];
    await post({
      content: '@here',
      embeds: [{ author: { name: 'Author' }, fields, footer: { text: 'Foot' } }],
    });
    for (const words of ['Author', 'Field', 'Value', 'Foot'])
      await newest(page).locator('.embed').getByText(words, { exact: true }).waitFor();
    await page.close();
  });

  it('counts limits, and says why a request was refused', async () => {
    const { page } = await theatre.visit();
    await askBySlash(page, 'Who visited Moscow?');
    await page.getByRole('button', { name: 'Inspector' }).click();
    const inspector = page.getByRole('complementary', { name: 'Inspector' });
    await inspector
      .getByText(/^text [\d,]+ of 4,000$/u)
      .first()
      .waitFor();
    await inspector
      .getByText(/^components \d+ of 40$/u)
      .first()
      .waitFor();
    const { playground } = theatre.stage;
    const [channel] = playground.world.channels.keys();
    await fetch(`${playground.apiUrl}/v10/channels/${channel ?? ''}/messages`, {
      method: 'POST',
      headers: { authorization: `Bot ${playground.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ content: 'x'.repeat(2001) }),
    });
    const refused = inspector.locator('.refused').first();
    await refused.waitFor();
    expect(await refused.locator('.reason').first().textContent()).toMatch(/content.*2000/u);
    await page.close();
  });

  it('makes trouble that the bot recovers from', async () => {
    const { page } = await theatre.visit();
    await page.getByRole('button', { name: 'Inspector' }).click();
    await page.getByRole('tab', { name: 'Trouble' }).click();
    await page.getByRole('button', { name: 'Drop the gateway' }).click();
    await page.getByRole('tab', { name: 'Gateway' }).click();
    await page.getByRole('complementary', { name: 'Inspector' }).getByText('RESUMED').first().waitFor();
    await askBySlash(page, 'Who visited Moscow?');
    await page.close();
  });

  it('takes a file along with a message, and gives it back', async () => {
    const { page } = await theatre.visit();
    await page.getByLabel('Attach files').setInputFiles({
      name: 'note.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('words'),
    });
    await page.getByRole('list', { name: 'Files' }).getByText('note.txt').waitFor();
    await writing(page).focus();
    await page.keyboard.press('Enter');
    const link = newest(page).getByRole('link', { name: 'note.txt' });
    const address = new URL((await link.getAttribute('href')) ?? '', theatre.url);
    expect(await (await fetch(address)).text()).toBe('words');
    await page.close();
  });
});
