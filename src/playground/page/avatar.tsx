import type { APIUser } from 'discord-api-types/v10';
import type { VNode } from 'preact';

import { firstLetter } from './letters.js';
import { nameOf } from './names.js';

const COLOURS = ['#3a7bd5', '#1f8b5c', '#b3541e', '#a8326b', '#7b4fc9'] as const;
const BOT_COLOUR = '#5865f2';

/** A disc with the first letter of a name; its colour is always the same for one user. */
export function Avatar({ user, size = 40 }: { readonly user: APIUser; readonly size?: number }): VNode {
  const colour = user.bot === true ? BOT_COLOUR : COLOURS[numberOf(user.id) % COLOURS.length];
  return (
    <svg class="avatar" width={size} height={size} viewBox="0 0 40 40" aria-hidden="true">
      <circle cx="20" cy="20" r="20" fill={colour} />
      {user.bot === true ? <BotFace /> : <Letter name={nameOf(user)} />}
    </svg>
  );
}

function Letter({ name }: { readonly name: string }): VNode {
  return (
    <text x="20" y="21" text-anchor="middle" dominant-baseline="central" class="avatar-letter">
      {firstLetter(name)}
    </text>
  );
}

function BotFace(): VNode {
  return (
    <g fill="none" stroke="#fff" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round">
      <path d="M11 15.500a3 3 0 0 1 3-3h12a3 3 0 0 1 3 3v9a3 3 0 0 1-3 3H14a3 3 0 0 1-3-3ZM20 12.500V8.5" />
      <path d="M16 18.500v2.200M24 18.500v2.2" stroke-width="3.2" />
    </g>
  );
}

/** The milliseconds in an id, which differ from one user to the next. */
function numberOf(id: string): number {
  return Number(BigInt(id) % 9973n);
}
