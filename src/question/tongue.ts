import { tellLanguage } from '../text/language.js';
import { languageOf, UNDETERMINED, type Language } from '../text/language-tags.js';
import { isQuestionWord } from '../text/stop-words.js';
import { tokenize } from '../text/tokens.js';

/** The languages that a question is looked at in; all but the first are those of the articles. */
export interface Tongue {
  /** Whose question words and stop words the question has. */
  readonly asked: Language;
  /** What its terms are made in: the language that it is asked in, where articles have it, else that of most articles. */
  readonly analysed: string;
  /** What its words are looked for in beside that, so that names are found in every article. */
  readonly others: readonly string[];
}

/**
 * Tells the tongue of a question over articles in `languages`, BCP 47 tags, the commonest first. A language that no
 * article has must show itself by a question word or its script: "Los Andes" in an English question is a name. What
 * cannot be told is taken for English, or for the language of most articles where none is English.
 */
export function tongueOf(text: string, languages: readonly string[]): Tongue {
  const held = [...new Set(languages.map((tag) => languageOf(tag) ?? UNDETERMINED))];
  const told = tellLanguage(text);
  const isTold = told !== null && (held.includes(told) || showsItself(text, told));
  const asked = isTold ? told : likeliest(held);
  const analysed = held.find((language) => language === asked) ?? held[0] ?? 'en';
  return { asked, analysed, others: held.filter((language) => language !== analysed) };
}

function likeliest(held: readonly string[]): Language {
  return held.includes('en') ? 'en' : (languageOf(held[0] ?? 'en') ?? 'en');
}

function showsItself(text: string, language: Language): boolean {
  const isOtherScript = language === 'ru' || language === 'uk' || language === 'ar';
  return (
    isOtherScript || language === 'en' || tokenize(text).some(({ word }) => isQuestionWord(word, language))
  );
}
