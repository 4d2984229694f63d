import { describe, expect, it } from 'vitest';

import { createAnswerer } from '../../../src/answer/answerer.js';
import type { Article } from '../../../src/corpus/article.js';
import { parseArticle } from '../../../src/corpus/parse-article.js';
import { loadLearnedReader } from '../../../src/reading/load-learned-reader.js';
import { createRetriever } from '../../../src/retrieval/retriever.js';

const TEXTS = {
  'a.txt':
    'Am 3. Oktober besuchte Präsidentin Jane Roe die Häfen von Ostia. Der Hafen wurde danach für alle Schiffe geschlossen.\n\nDie Stadt ist für ihre alten Häuser bekannt.',
  'b.txt': 'On Wednesday, President Ann Poe visited Rome. She was there for talks.',
  'c.txt': 'Президент Мария Моэ посетила Геную в среду. Она была там на переговорах.',
  'd.txt': 'زارت الرئيسة سلمى مدينة دمشق يوم الأربعاء. كانت هناك لإجراء محادثات.',
} as const;

const articles: readonly Article[] = Object.entries(TEXTS).map(([path, text]) => {
  const article = parseArticle({ path, text });
  if ('reason' in article) throw new Error(article.reason);
  return article;
});
const reader = await loadLearnedReader();
const ask = (question: string, held = articles) =>
  createAnswerer(createRetriever(held), reader, 'e').ask(question);

describe('an answer where articles are in several languages', () => {
  it('tells the language of each article', () => {
    expect(articles.map(({ language }) => language)).toEqual(['de', 'en', 'ru', 'ar']);
  });

  it.each([
    ['Wer besuchte den Hafen von Ostia?', 'Am 3. Oktober besuchte Präsidentin Jane Roe die Häfen von Ostia.'],
    ['Кто посетил Геную?', 'Президент Мария Моэ посетила Геную в среду.'],
    ['من زار دمشق؟', 'زارت الرئيسة سلمى مدينة دمشق يوم الأربعاء.'],
    ['Who is in Ostia?', 'Am 3. Oktober besuchte Präsidentin Jane Roe die Häfen von Ostia.'],
  ])('shows the best sentence for %j, and marks nothing in it', async (question, sentence) => {
    const answer = await ask(question);
    expect(answer).toMatchObject({ outcome: 'not-found', reason: 'unread-language', answers: [] });
    expect(answer.nearest[0]?.quote).toBe(sentence);
  });

  it('marks the answer to an English question in an English article', async () => {
    expect((await ask('Who visited Rome?')).answers[0]?.text).toBe('Ann Poe');
  });

  it('never calls English unread over English articles', async () => {
    const english = articles.filter(({ language }) => language === 'en');
    for (const question of ['Who visited Ostia?', 'universidad de los andes visited'])
      expect(await ask(question, english)).toMatchObject({ reason: 'unknown-word' });
  });

  it('looks for English words in articles of a language that nobody told', async () => {
    const [first] = articles.slice(2, 3);
    const untold = first === undefined ? [] : [{ ...first, language: 'und' }];
    expect((await ask('Геную', untold)).nearest[0]?.quote).toContain('Геную');
  });
});
