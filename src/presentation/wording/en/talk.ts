import { formsOf } from '../forms.js';

const { plural } = formsOf('en');

/** What is said of replies and of too many questions, and the replies that are understood. */
export const TALK = {
  /** Over the cooldown; so many whole seconds are left, at least 1. */
  tooMany: (seconds: number) =>
    plural(seconds, {
      one: 'Too many questions at once. Ask again in # second.',
      other: 'Too many questions at once. Ask again in # seconds.',
    }),
  /** In the help: what an answer can be replied to with. */
  hint: 'Reply to an answer with “why?”, “more” or another question',
  /** To a reply of `why` or `more` where the message replied to has no way there. */
  deadEnd: 'I cannot go on from that message. Ask a whole question instead.',
  /** Whole replies that ask why an answer was given; commas part them, case, accents and punctuation are of no account. */
  why: 'why, why this, why that, why this answer, how come, how so, how do you know',
  /** Whole replies that ask for more excerpts. */
  more: 'more, more please, more excerpts, show more, show me more, anything else, what else',
  /** Whole replies that want no answer. */
  thanks:
    'thanks, thank you, thanks a lot, thank you very much, many thanks, thx, ty, ok, okay, cool, nice, great, perfect, good, good bot, got it, i see, lol, wow, yes, no',
} as const;
