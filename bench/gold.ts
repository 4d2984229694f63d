import { existsSync, readFileSync } from 'node:fs';

const FOLDER = '../shared/bench/wikinews';

/** An article of the gold set: its text, and the spans that people marked in it. */
export interface GoldArticle<Mark> {
  readonly name: string;
  readonly text: string;
  readonly marks: readonly Mark[];
}

interface Marked {
  readonly article: string;
}

/** Reads one of the gold files with the articles it is about; `null`, with a word on standard error, where it is not at hand. */
export function readGold<Mark extends Marked>(file: string): readonly GoldArticle<Mark>[] | null {
  if (!existsSync(`${FOLDER}/${file}`)) {
    console.error(
      `${FOLDER}/${file} is not there: this benchmark measures on data that does not come with the project.`,
    );
    return null;
  }
  const marks = readFileSync(`${FOLDER}/${file}`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Mark);
  return [...new Set(marks.map(({ article }) => article))].map((name) => ({
    name,
    text: readText(name),
    marks: marks.filter(({ article }) => article === name),
  }));
}

function readText(name: string): string {
  const path = ['articles', 'interviews']
    .map((folder) => `${FOLDER}/${folder}/${name}.md`)
    .find((candidate) => existsSync(candidate));
  if (path === undefined) throw new Error(`no article ${name}`);
  return readFileSync(path, 'utf8');
}

/** A share of one hundred, with one decimal. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : ((100 * part) / whole).toFixed(1);
}
