/** What is left of a word has at least so many letters. */
const SHORTEST_STEM = 3;

/** The article with what is joined before it, longest first; "لل" is "to the". */
const ARTICLES = ['وبال', 'وكال', 'فبال', 'ولل', 'وال', 'بال', 'كال', 'فال', 'لل', 'ال'];
/** Endings of number and gender, and of what belongs to somebody, longest first. */
const ENDINGS = [
  'هما',
  'تين',
  'تان',
  'يون',
  'يين',
  'ات',
  'ان',
  'ون',
  'ين',
  'ها',
  'هم',
  'هن',
  'نا',
  'ية',
  'يه',
  'ته',
  'ة',
  'ه',
  'ي',
];

/**
 * The light stem of an Arabic word whose letters are already normalised: conjunction, joined preposition, article, and
 * the commonest endings are taken off, never so much that fewer than three letters are left. Roots are not sought.
 * After "light10" of Larkey, Ballesteros and Connell, "Light Stemming for Arabic Information Retrieval" (2007).
 */
export function arabicStem(word: string): string {
  return withoutEnding(withoutArticle(word));
}

function withoutArticle(word: string): string {
  const article = ARTICLES.find(
    (prefix) => word.startsWith(prefix) && word.length - prefix.length >= SHORTEST_STEM - 1,
  );
  if (article !== undefined) return word.slice(article.length);
  return word.startsWith('و') && word.length > SHORTEST_STEM ? word.slice(1) : word;
}

function withoutEnding(word: string): string {
  let stem = word;
  for (const ending of ENDINGS)
    if (stem.endsWith(ending) && stem.length - ending.length >= SHORTEST_STEM - 1)
      stem = stem.slice(0, -ending.length);
  return stem;
}
