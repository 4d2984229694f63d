import { createRetriever } from './src/retrieval/retriever.ts';
import { collect } from './src/retrieval/collection.ts';
import { buildEdition } from './src/archive/edition.ts';
import { createSuggestions } from './src/retrieval/suggestions.ts';
import { sourceCounter } from './src/answer/sources.ts';
import { createRuleReader } from './src/reading/rule-reader.ts';
import { parseArticle } from './src/corpus/parse-article.ts';
import { madeUpArticles } from './bench/answers/data.ts';
import MiniSearch from 'minisearch';
const size = Number(process.argv[2]);
const articles: any[] = []; let n = 0; let parse = 0;
for (const s of madeUpArticles()) { if (n >= size) break; const c0 = process.cpuUsage().user; const a: any = parseArticle(s); parse += process.cpuUsage().user - c0; articles.push(a); n += a.sentences.length; }
const time = (name: string, f: () => any) => { const c0 = process.cpuUsage(); const t = performance.now(); const r = f(); const c = process.cpuUsage(c0); console.log(name.padEnd(30), Math.round(performance.now() - t), 'ms wall', Math.round((c.user + c.system)/1000), 'ms cpu'); return r; };
console.log(n, 'sentences', articles.length, 'articles; parse cpu', Math.round(parse/1000));
const only = process.argv[3];
if (!only || only === 'mini') {
const m = time('minisearch defaults, sentences', () => { const i = new MiniSearch({ fields: ['text','title'] }); i.addAll(articles.flatMap((a, x) => a.sentences.map((s: any, y: number) => ({ id: `${x}-${y}`, text: a.text.slice(s.start, s.end), title: a.title })))); return i; });
}
const col = time('collect', () => collect(articles));
const r = time('createRetriever', () => createRetriever(articles));
const art2 = articles.slice(); 
const changed: any = parseArticle({ path: articles[5].path, text: articles[5].text + '\n\nAn extra paragraph about Zanzibar.' });
art2[5] = changed;
const r2 = time('one changed', () => createRetriever(art2, r.collection));
const { analyzeQuestion } = await import('./src/question/analyze-question.ts');
time('first question', () => { const e = r.expand(analyzeQuestion('Who visited Moskow with Ahmed in NATO?')); return r.rank(e.question); });
time('second question', () => { const e = r.expand(analyzeQuestion('When did the Germn king visit Paris?')); return r.rank(e.question); });
time('sources', () => sourceCounter(articles));
time('suggestions', () => createSuggestions(articles));
time('edition', () => buildEdition(articles, createRuleReader()));
