import { wordSet } from './word-set.js';

/** Countries and their peoples that no ending leads to each other; a line a group, its forms parted by commas. */
const PEOPLES = `
  france, french, frenchman, frenchwoman
  germany, german
  britain, british, briton, great britain, united kingdom, uk
  england, english, englishman
  scotland, scottish, scot
  wales, welsh
  ireland, irish
  netherlands, dutch, holland
  spain, spanish, spaniard
  portugal, portuguese
  greece, greek
  switzerland, swiss
  denmark, danish, dane
  sweden, swedish, swede
  norway, norwegian
  finland, finnish, finn
  iceland, icelandic
  poland, polish, pole
  czechia, czech, czech republic
  slovakia, slovak
  slovenia, slovene
  croatia, croat
  serbia, serb
  turkey, turkish, turk, turkiye
  cyprus, cypriot
  israel, israeli
  iraq, iraqi
  iran, persian
  kuwait, kuwaiti
  qatar, qatari
  yemen, yemeni
  bahrain, bahraini
  saudi arabia, saudi
  emirates, emirati, united arab emirates, uae
  lebanon, lebanese
  pakistan, pakistani
  bangladesh, bangladeshi
  nepal, nepalese
  afghanistan, afghan
  kazakhstan, kazakh
  uzbekistan, uzbek
  tajikistan, tajik
  turkmenistan, turkmen
  kyrgyzstan, kyrgyz
  azerbaijan, azerbaijani, azeri
  thailand, thai
  philippines, filipino, philippine
  myanmar, burma, burmese
  china, chinese
  taiwan, taiwanese
  canada, canadian
  peru, peruvian
  argentina, argentine
  monaco, monegasque
  congo, congolese
  somalia, somali
  new zealand, new zealander
  us, united states, usa, america, american
  soviet union, soviet, ussr
`;

/** Other short names; those that the articles explain themselves need no line. */
const SHORT = `
  un, united nations
  eu, european union
  us, united states, usa
  uk, united kingdom
  uae, united arab emirates
  ussr, soviet union
`;

/** How the name of a place becomes that of its people: the ending that is dropped, and what may take its place. */
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/a$/u, ['an']],
  [/[aeo]$/u, ['ian', 'an', 'ese']],
  [/[ei]$/u, ['ean', 'ian']],
  [/y$/u, ['ian', 'an']],
  [/(?<=[b-df-hj-np-tv-z])$/u, ['ian', 'ese', 'er']],
];
const SHORTEST_PLACE = 4;
/** "Berliner" and "Icelander", but not every name with "er" behind it. */
const SHORTEST_FOR_ER = 6;

/** Well spelt, though the articles may not know them. */
const COUNTRIES = wordSet(`
  afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh
  barbados belarus belgium belize benin bhutan bolivia bosnia botswana brazil brunei bulgaria burundi cambodia cameroon
  canada chad chile china colombia comoros congo croatia cuba cyprus czechia denmark djibouti dominica ecuador egypt
  eritrea estonia eswatini ethiopia fiji finland france gabon gambia georgia germany ghana greece grenada guatemala
  guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan
  kazakhstan kenya kiribati korea kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein
  lithuania luxembourg madagascar malawi malaysia maldives mali malta mauritania mauritius mexico micronesia moldova
  monaco mongolia montenegro morocco mozambique myanmar namibia nauru nepal netherlands nicaragua niger nigeria norway
  oman pakistan palau palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda samoa
  senegal serbia seychelles singapore slovakia slovenia somalia spain sudan suriname sweden switzerland syria taiwan
  tajikistan tanzania thailand togo tonga tunisia turkey turkmenistan tuvalu uganda ukraine uruguay uzbekistan vanuatu
  vatican venezuela vietnam yemen zambia zimbabwe
`);

/** Names of one thing, folded; each of one or several words. */
export type NameGroup = readonly string[];

/** Countries with the names of their peoples. */
export const PEOPLE_GROUPS: readonly NameGroup[] = groupsOf(PEOPLES);
/** Short names with the long ones. */
export const SHORT_GROUPS: readonly NameGroup[] = groupsOf(SHORT);

const TABLED: ReadonlySet<string> = new Set(PEOPLE_GROUPS.flat());

/** Words that may name the people of a place, most of which do not exist: "syria" gives "syrian". Folded; empty for a short word. */
export function peoplesOf(place: string): readonly string[] {
  if (place.length < SHORTEST_PLACE) return [];
  const forms = ENDINGS.flatMap(([ending, people]) =>
    ending.test(place) ? people.map((form) => place.replace(ending, form)) : [],
  );
  return forms.filter((form) => !form.endsWith('er') || place.length >= SHORTEST_FOR_ER);
}

/** Words that may name the place of a people: all those of which `peoplesOf` gives `people`. */
export function placesOf(people: string): readonly string[] {
  const stems = ['ian', 'an', 'ean', 'ese', 'er'].flatMap((ending) =>
    people.endsWith(ending) ? [people.slice(0, -ending.length)] : [],
  );
  const places = stems.flatMap((stem) => ['', 'a', 'e', 'i', 'o', 'y'].map((end) => stem + end));
  return [...new Set(places)].filter((place) => peoplesOf(place).includes(people));
}

/** Whether a folded word is a country, or its people: known to be spelt right. */
export function isCountryOrPeople(word: string): boolean {
  return COUNTRIES.has(word) || TABLED.has(word) || (word.endsWith('n') && COUNTRIES.has(word.slice(0, -1)));
}

function groupsOf(table: string): readonly NameGroup[] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split(',').map((name) => name.trim()));
}
