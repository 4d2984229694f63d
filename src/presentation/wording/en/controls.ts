import { formsOf } from '../forms.js';

const { number, plural } = formsOf('en');

export const CONTROLS = {
  showContext: 'Show context',
  moreExcerpts: 'More excerpts',
  why: 'Why this?',
  citation: 'Copy citation',
  share: 'Share',
  remove: 'Delete',
  again: 'Ask again',
  back: 'Back to the answer',
  previous: 'Previous',
  next: 'Next',
  previousAnswer: 'Previous answer',
  nextAnswer: 'Next answer',
  sharedBy: (name: string) => `Shared by ${name}`,
  answerNumber: (answer: number, count: number) => `Answer ${number(answer)} of ${number(count)}`,
  contextTitle: 'Around the quotation',
  paragraphs: (first: number, last: number, count: number) =>
    `paragraphs ${number(first)} to ${number(last)} of ${number(count)}`,
  citationTitle: 'Citation to copy',
  plain: 'Plain text',
  markdown: 'Markdown',
  offsets: (start: number, end: number) => `characters ${String(start)} to ${String(end)}`,
  moreTitle: 'More excerpts – not an answer',
  noMore: 'No other sentence of the articles fits this question.',
  whyTitle: 'Why this answer',
  matched: (words: string) => `The sentence has ${words}.`,
  beside: (words: string) => `Beside it, or in the title: ${words}.`,
  missing: (words: string) => `Neither there nor beside it: ${words}.`,
  noneMatched: 'The sentence has no word of the question.',
  resolved: (words: string, value: string) => `“${words}” was read as ${value}.`,
  dated: (date: string) => `The article is dated ${date}; words such as “yesterday” count from there.`,
  articleUndated: 'The article has no date.',
  sources: (count: number) =>
    plural(count, {
      one: 'One article says so.',
      other: '# articles say so independently of one another; reprints count once.',
    }),
  noRivals: 'No other answer came close.',
  formerEdition: 'The articles have been read again since this answer was given.',
  otherAnswer: 'Asked again, this question has another answer now.',
  unreadable: 'The question is too long to be read back from the message.',
  askAgain: 'Ask it again to see what the articles say now.',
  unknownControl: 'This button is from another version of Footnote. Ask again.',
  notYours: 'Only the person who asked, and who may manage messages here, can delete this answer.',
} as const;
