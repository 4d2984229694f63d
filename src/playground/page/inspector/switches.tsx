import type { VNode } from 'preact';

import type { TroubleName } from '../../bridge/call.js';
import { usePage } from '../page-context.js';

interface Trouble {
  readonly name: TroubleName;
  readonly words: string;
  readonly about: string;
}

const TROUBLES: readonly Trouble[] = [
  {
    name: 'drop',
    words: 'Drop the gateway',
    about: 'Cuts the connection without a word; the bot should resume.',
  },
  {
    name: 'reconnect',
    words: 'Ask for a reconnect',
    about: 'Opcode 7, as Discord does when it moves a connection.',
  },
  {
    name: 'invalidate',
    words: 'Invalidate the session',
    about: 'Opcode 9; the bot has to identify anew, after some seconds.',
  },
  {
    name: 'rate-limit',
    words: 'Answer 429 to the next two',
    about: 'The bot should wait as long as it is told, and try again.',
  },
  { name: 'fail', words: 'Answer 500 to the next two', about: 'The bot should try again.' },
  { name: 'slow', words: 'Slow network', about: 'Every request takes a second and a half longer.' },
  { name: 'fast', words: 'Fast network again', about: 'Ends the slowness.' },
];

/** Switches that make the trouble that Discord makes at times, to see the bot recover. */
export function Switches(): VNode {
  const { act, say } = usePage();
  return (
    <ul class="troubles">
      {TROUBLES.map(({ name, words, about }) => (
        <li key={name}>
          <button
            type="button"
            class="button secondary"
            onClick={() => {
              void act({ do: 'make-trouble', trouble: name }).then((result) => {
                say(result.outcome === 'refused' ? result.reason : `Done: ${words}.`);
              });
            }}
          >
            {words}
          </button>
          <small>{about}</small>
        </li>
      ))}
    </ul>
  );
}
