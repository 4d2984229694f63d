/**
 * Takes the README's picture of the playground: asks a question on the page, and shows the answer beside the inspector.
 * npm run build && npx tsx --import ./tests/support/typescript-loader.mjs docs/picture-playground.ts "Who visited Moscow?" docs/playground.png
 * Needs Chromium, at /usr/bin/chromium or where CHROMIUM says.
 */
import { askBySlash, openTheatre } from '../tests/browser/browser.js';

const [question = 'Who visited Moscow?', picture = 'docs/playground.png'] = process.argv.slice(2);
const theatre = await openTheatre();
try {
  const { page } = await theatre.visit({ width: 1440 });
  await askBySlash(page, question);
  await page.getByRole('button', { name: 'Inspector' }).click();
  await page.locator('.inspector .count').first().waitFor();
  await page.screenshot({ path: picture, animations: 'disabled', caret: 'hide' });
} finally {
  await theatre.close();
}
