import type { Article } from '../corpus/article.js';
import type { Question } from '../question/question.js';
import { languageOf } from '../text/language-tags.js';

/** Languages that the reader marks answers in. */
const READ: readonly (string | null)[] = ['en'];

/**
 * Whether the reader knows the languages of the question and of the article that may answer it, so that the spans which
 * it marks mean something. A language that could not be told counts as the question's or the article's tag says.
 */
export function isReadable({ language }: Question, article: Article | undefined): boolean {
  return READ.includes(languageOf(language)) && READ.includes(languageOf(article?.language ?? 'en'));
}
