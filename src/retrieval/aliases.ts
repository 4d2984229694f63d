import type { Article } from '../corpus/article.js';
import { PEOPLE_GROUPS, SHORT_GROUPS, peoplesOf, type NameGroup } from '../text/peoples.js';
import { findAbbreviations, initialsOf } from './abbreviations.js';
import { mayBeName, type Lexicon } from './lexicon.js';

/** Another name of the same thing. */
export interface Alias {
  /** Folded; parted by spaces where it has several words. */
  readonly name: string;
  readonly weight: number;
}

/** Other names of what folded words call something; empty for most. `isShort`: it was typed in capitals, or no article has it. */
export type FindAliases = (words: readonly string[], isShort: boolean) => readonly Alias[];

/** What "Syrian" is worth against "Syria". */
const PEOPLE_WEIGHT = 0.75;
/** What "UN" is worth against "United Nations". */
const SHORT_WEIGHT = 0.8;
const FEWEST_INITIALS = 3;

/** Collects, once an edition, which names of the articles mean the same by table, by ending, and by initials. */
export function createAliases(articles: readonly Article[], lexicon: Lexicon): FindAliases {
  const aliases = new Map<string, Alias[]>();
  for (const group of SHORT_GROUPS) addGroup(aliases, group, SHORT_WEIGHT);
  for (const group of PEOPLE_GROUPS) addGroup(aliases, group, PEOPLE_WEIGHT);
  const names = lexicon.words.filter(mayBeName);
  const known = new Set(names.map(({ word }) => word));
  for (const { word } of names) {
    const peoples = peoplesOf(word).filter((people) => known.has(people) || known.has(`${people}s`));
    for (const people of peoples) addGroup(aliases, [word, people], PEOPLE_WEIGHT);
  }
  const short = findAbbreviations(articles, lexicon);
  for (const [initials, name] of short.known) addGroup(aliases, [initials, name], SHORT_WEIGHT);
  return (words, isShort) => {
    const name = words.join(' ');
    const found = aliases.get(name) ?? aliases.get(name.replace(/s$/u, '')) ?? [];
    if (words.length === 1 && isShort) return [...found, ...aliasOf(short.byInitials.get(words[0] ?? ''))];
    const initials = words.length < FEWEST_INITIALS ? '' : initialsOf(words);
    const isWritten =
      initials.length >= FEWEST_INITIALS && lexicon.byWord.get(initials)?.isAbbreviation === true;
    return [...found, ...aliasOf(isWritten ? initials : undefined)];
  };
}

function aliasOf(name: string | undefined): readonly Alias[] {
  return name === undefined ? [] : [{ name, weight: SHORT_WEIGHT }];
}

function addGroup(aliases: Map<string, Alias[]>, group: NameGroup, weight: number): void {
  for (const from of group) {
    const found = aliases.get(from) ?? [];
    for (const name of group) {
      if (name !== from && !found.some((alias) => alias.name === name)) found.push({ name, weight });
    }
    aliases.set(from, found);
  }
}
