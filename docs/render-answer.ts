/**
 * Draws the reply to a question as Discord shows it, from the very JSON that Discord gets, and takes a picture of it.
 * npx tsx docs/render-answer.ts "Who visited Moscow?" docs/answer.png 540
 * Needs Chromium, at /usr/bin/chromium or where CHROMIUM says.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import type { APIComponentInContainer, APIMessageTopLevelComponent } from 'discord-api-types/v10';

import { buildEdition } from '../src/archive/edition.js';
import { readFolder } from '../src/corpus/read-folder.js';
import { answerCard } from '../src/presentation/answer-card.js';
import { wordingFor } from '../src/presentation/wording.js';
import { loadLearnedReader } from '../src/reading/load-learned-reader.js';

const [question = 'Who visited Moscow?', picture = 'docs/answer.png', height = '540'] = process.argv.slice(2);
const { articles } = await readFolder('seeds');
const answer = await buildEdition(articles, await loadLearnedReader()).ask(question);
const owner = { userId: '100000000000000000', isPrivate: false, sharedBy: null };
const reply = answerCard(answer, wordingFor('en-GB'), { owner });
takePicture(page(reply.components.map(draw).join('')));

function takePicture(html: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-'));
  writeFileSync(join(folder, 'page.html'), html);
  const options = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--hide-scrollbars',
    '--force-device-scale-factor=2',
  ];
  execFileSync(process.env['CHROMIUM'] ?? '/usr/bin/chromium', [
    ...options,
    `--user-data-dir=${folder}`,
    `--window-size=640,${height}`,
    `--screenshot=${resolve(picture)}`,
    join(folder, 'page.html'),
  ]);
  rmSync(folder, { recursive: true });
}

function draw(component: APIMessageTopLevelComponent | APIComponentInContainer): string {
  if (component.type === 10) return markdown(component.content);
  if (component.type === 14) return '<hr>';
  if (component.type === 1) {
    const labels = component.components.map((button) => ('label' in button ? (button.label ?? '') : ''));
    return `<nav>${labels.map((label) => `<button>${label}</button>`).join('')}</nav>`;
  }
  if (component.type !== 17)
    throw new Error(`components of type ${String(component.type)} are not drawn yet`);
  const inside = component.components.map(draw).join('');
  return `<section style="border-color:#${(component.accent_color ?? 0).toString(16).padStart(6, '0')}">${inside}</section>`;
}

/** The part of Discord's markdown that replies use: headings, small print, block quotes, bold, links and escapes. */
function markdown(content: string): string {
  return content
    .split('\n')
    .map((line) => {
      const [, mark = '', words = ''] = /^(#{1,3} |-# |> |- )?(.*)$/su.exec(line) ?? [];
      const tag =
        { '# ': 'h1', '## ': 'h2', '### ': 'h3', '-# ': 'small', '> ': 'blockquote', '- ': 'li' }[mark] ??
        'p';
      return `<${tag}>${inline(words)}</${tag}>`;
    })
    .join('');
}

function inline(words: string): string {
  const escaped: string[] = [];
  const kept = words.replace(
    /\\([^0-9A-Za-z\s])/gu,
    (_, mark: string) => `\uE000${String(escaped.push(mark) - 1)}\uE000`,
  );
  return kept
    .replace(/&/gu, '&amp;')
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
blockquote{border-left:4px solid #4e4f57;border-radius:2px;padding:0 0 0 12px}hr{border:0;border-top:1px solid #39393f;margin:10px 0}
nav{display:flex;flex-wrap:wrap;gap:8px;margin-top:10px}
button{border:0;border-radius:8px;background:#3e3e46;color:#fff;font:500 14px 'gg sans','Noto Sans','DejaVu Sans',sans-serif;padding:8px 12px}
</style>${body}`;
}
