import { wordSet } from './word-set.js';

/** Words before a person's name that are no part of it: ranks, offices and forms of address, in English and lower case. */
export const TITLES = wordSet(`
  mr mrs ms miss dr prof professor sir dame lord lady rev reverend president minister secretary chancellor king queen
  prince princess emperor pope cardinal bishop archbishop imam sheikh ayatollah rabbi senator congressman congresswoman
  representative governor mayor ambassador envoy judge justice general gen lieutenant lt colonel col major maj captain
  capt commander admiral sergeant sgt marshal director chairman chairwoman chair ceo coach doctor officer detective
  spokesman spokeswoman spokesperson
`);

/** Adjectives that stand before a title: "Deputy Prime Minister". Alone they are part of a name: "Foreign Ministry". */
export const TITLE_MODIFIERS = wordSet(`
  vice prime deputy foreign defense defence interior finance former acting transitional interim state attorney chief first
  us u.s. uk eu general major
`);

/** Words that open a sentence with a capital and name nothing. */
const OPENERS = wordSet(`
  according despite additionally meanwhile however moreover furthermore nevertheless therefore thus hence also besides
  today yesterday tomorrow soon later earlier recently many most several few much more less other others another
  like unlike amid since yes no perhaps maybe instead indeed together overall first second third finally next last
  following including speaking citing noting adding saying working being having during
  two three four five six seven eight nine ten both all every each such people let lets
`);

/** Written with a capital in English, and no name. "May" is left out: it is a name as well, and a verb. */
const CALENDAR = wordSet(`
  january february march april june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday
`);

/** Demonyms that do not end like one. */
const DEMONYMS = wordSet(`
  french dutch greek swiss czech thai iraqi israeli pakistani saudi yemeni kuwaiti qatari emirati omani afghan uzbek
  kazakh turk welsh western eastern northern southern
`);

/** Names that end like a demonym. */
const LOOKALIKES = wordSet(`
  ian sean brian christian julian adrian vivian lilian damian sebastian fabian ryan ivan alan dylan jordan susan megan
  evan nathan ethan logan morgan duncan norman herman sultan iran sudan bhutan japan vatican milan michigan hassan erdogan
`);

/** Whether a capitalised word is most likely an adjective of nationality: "Syrian", "French". Mostly told by its ending. */
export function isDemonym(word: string): boolean {
  const lower = word.toLowerCase();
  if (DEMONYMS.has(lower)) return true;
  return (
    /(?:[a-z]{2}(?:ian|ean|ese|ish)|[a-z]{3}an)$/u.test(lower) &&
    !LOOKALIKES.has(lower) &&
    !lower.endsWith('stan')
  );
}

/** Whether a word is a weekday or month. */
export function isCalendarWord(word: string): boolean {
  return CALENDAR.has(word.toLowerCase());
}

/** Whether a word at the beginning of a sentence owes its capital to its place: "Meanwhile", "Following". */
export function isOpener(word: string): boolean {
  const lower = word.toLowerCase();
  return OPENERS.has(lower) || /(?:al|ed|ent|ous|ular|ive)ly$/u.test(lower);
}
