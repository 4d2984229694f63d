/** The languages that texts are analysed in, each with its own stemmer and stop words. */
export type Language = 'en' | 'de' | 'fr' | 'es' | 'ru' | 'uk' | 'ar';

/** All of them, English first. */
export const LANGUAGES: readonly Language[] = ['en', 'de', 'fr', 'es', 'ru', 'uk', 'ar'];

/** BCP 47: a language that nobody has told. */
export const UNDETERMINED = 'und';

/** The language of a BCP 47 tag, whatever its region and script: "de-AT" is "de". `null` for one that we have no rules for. */
export function languageOf(tag: string): Language | null {
  const base = /^[a-z]+/iu.exec(tag)?.[0].toLowerCase();
  return LANGUAGES.find((language) => language === base) ?? null;
}

/** Whether the language of a BCP 47 tag writes every noun with a capital, so that a capital does not tell a name. */
export function writesNounsWithCapital(tag: string): boolean {
  return languageOf(tag) === 'de';
}
