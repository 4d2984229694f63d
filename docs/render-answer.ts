/**
 * Draws replies as Discord shows them, from the very JSON that Discord gets, and takes a picture of each.
 * npx tsx docs/render-answer.ts "Who visited Moscow?" answer.png      one answer
 * npx tsx docs/render-answer.ts --all FOLDER                               every card there is, to be looked at
 * Needs Chromium, at /usr/bin/chromium or where CHROMIUM says.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import type { APIComponentInContainer, APIMessageTopLevelComponent } from 'discord-api-types/v10';

import { cardsOf } from './render-cards.js';

const WIDTH = 640;
/** Of the window; a picture is cut to what is drawn. */
const MOST_HEIGHT = 2600;

const [first = 'Who visited Moscow?', second = 'answer.png'] = process.argv.slice(2);
if (first === '--all') {
  mkdirSync(second, { recursive: true });
  for (const [name, reply] of await cardsOf('Who visited Moscow?'))
    takePicture(page(reply.components.map(draw).join('')), join(second, `${name}.png`));
} else {
  const answer = (await cardsOf(first)).get('answer');
  takePicture(page((answer?.components ?? []).map(draw).join('')), second);
}

function takePicture(html: string, picture: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-'));
  const file = join(folder, 'page.html');
  writeFileSync(file, html);
  const chromium = (...wanted: readonly string[]): string =>
    execFileSync(
      process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      [
        ...['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars'],
        ...['--force-device-scale-factor=2', `--user-data-dir=${folder}`, ...wanted, file],
      ],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 26 },
    );
  const drawn = chromium(`--window-size=${String(WIDTH)},${String(MOST_HEIGHT)}`, '--dump-dom');
  const height = Number(/data-height="(\d+)"/u.exec(drawn)?.[1] ?? MOST_HEIGHT);
  chromium(`--window-size=${String(WIDTH)},${String(height)}`, `--screenshot=${resolve(picture)}`);
  rmSync(folder, { recursive: true });
}

function draw(component: APIMessageTopLevelComponent | APIComponentInContainer): string {
  if (component.type === 10) return markdown(component.content);
  if (component.type === 14) return '<hr>';
  if (component.type === 1) return `<nav>${component.components.map(control).join('')}</nav>`;
  if (component.type === 9)
    return `<div><div>${component.components.map(draw).join('')}</div>${control(component.accessory)}</div>`;
  if (component.type !== 17)
    throw new Error(`components of type ${String(component.type)} are not drawn yet`);
  const inside = component.components.map(draw).join('');
  return `<section style="border-color:#${(component.accent_color ?? 0).toString(16).padStart(6, '0')}">${inside}</section>`;
}

function control(component: object): string {
  if ('placeholder' in component) return `<button class="menu">${String(component.placeholder)} ⌄</button>`;
  const style = 'style' in component && component.style === 4 ? ' class="danger"' : '';
  return `<button${style}>${'label' in component ? String(component.label) : ''}</button>`;
}

/** The part of Discord's markdown that replies use: code blocks, headings, small print, block quotes, lists, bold, links and escapes. */
function markdown(content: string): string {
  return content
    .split(/```\n([^]*?)\n```/u)
    .map((part, index) => (index % 2 === 1 ? `<pre>${codeText(part)}</pre>` : lines(part)))
    .join('');
}

function codeText(words: string): string {
  return words.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');
}

function lines(content: string): string {
  return content
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [, mark = '', words = ''] = /^(#{1,3} |-# |> |- )?(.*)$/su.exec(line) ?? [];
      const tag =
        { '# ': 'h1', '## ': 'h2', '### ': 'h3', '-# ': 'small', '> ': 'blockquote', '- ': 'li' }[mark] ??
        'p';
      return `<${tag}>${inline(words)}</${tag}>`;
    })
    .join('')
    .replaceAll('</blockquote><blockquote>', '<br>');
}

function inline(words: string): string {
  const escaped: string[] = [];
  const kept = words.replace(
    /\\([^0-9A-Za-z\s])/gu,
    (_, mark: string) => `\uE000${String(escaped.push(mark) - 1)}\uE000`,
  );
  return kept
    .replace(/&/gu, '&amp;')
    .replace(/<t:(\d+):\w>/gu, (_, seconds: string) =>
      new Date(Number(seconds) * 1000).toISOString().slice(0, 16).replace('T', ' '),
    )
    .replace(/\[(.+?)\]\(<(.+?)>\)/gu, '<a href="$2">$1</a>')
    .replace(/\*\*(.+?)\*\*/gu, '<b>$1</b>')
    .replace(/`(.+?)`/gu, '<code>$1</code>')
    .replace(
      /\uE000(\d+)\uE000/gu,
      (_, index: string) => `&#${String(escaped[Number(index)]?.codePointAt(0) ?? 63)};`,
    );
}

function page(body: string): string {
  return `<!doctype html><meta charset="utf-8"><style>
body{margin:0;padding:16px;background:#1a1a1e;color:#dfe0e2;font:16px/1.375 'gg sans','Noto Sans','DejaVu Sans',sans-serif}
section{border:1px solid #39393f;border-left:4px solid;border-radius:8px;background:#242429;padding:12px 16px;max-width:560px}
h2,h3,p,small,blockquote{margin:4px 0;display:block}h2{font-size:24px}h3{font-size:20px}
small{font-size:13px;color:#94959c}small b{font-weight:600}a{color:#7cb7ff;text-decoration:none}
li{margin:4px 0 4px 20px}pre{margin:4px 0;padding:8px;border:1px solid #39393f;border-radius:4px;background:#1e1e22;font:14px/1.3 monospace;white-space:pre-wrap;overflow-wrap:anywhere}
code{background:#1e1e22;border-radius:4px;padding:0 3px;font-size:14px}
blockquote{border-left:4px solid #4e4f57;border-radius:2px;padding:0 0 0 12px}hr{border:0;border-top:1px solid #39393f;margin:10px 0}
nav{display:flex;flex-wrap:wrap;gap:8px;margin-top:10px}div{display:flex;justify-content:space-between;align-items:flex-start;gap:12px}div div{display:block;min-width:0}
button{border:0;border-radius:8px;background:#3e3e46;color:#fff;font:500 14px 'gg sans','Noto Sans','DejaVu Sans',sans-serif;padding:8px 12px;flex:none}
.danger{background:#d22d39}.menu{width:100%;text-align:left;background:#1e1e22;border:1px solid #39393f;color:#94959c}
</style><body>${body}<script>document.body.dataset.height=Math.ceil(document.querySelector('section').getBoundingClientRect().bottom)+16</script>`;
}
