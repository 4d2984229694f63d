import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { mentionsOf } from '../../../src/playground/mentions.js';
import { createWorld } from '../../../src/playground/world.js';

const world = createWorld({ now: () => Date.UTC(2026, 0, 1), token: 'x', filesUrl: () => '' });
const { member, moderator } = world.people;
const role = world.guilds[0]?.roles[1]?.id ?? '';
const words = `<@${member.user.id}> <@!${moderator.user.id}> <@&${role}> @everyone`;

const pinged = (allowed: unknown, isAnswer = false, said = words) => {
  const { users, roleIds, isEveryone } = mentionsOf(world, {
    words: said,
    allowed,
    isAnswer,
    repliedTo: world.bot,
  });
  return [
    ...users.map(({ username }) => username),
    ...(roleIds.length > 0 ? ['role'] : []),
    ...(isEveryone ? ['all'] : []),
  ];
};

describe('mentionsOf', () => {
  it('pings all who are named where nothing is said of it; in an answer to an interaction people only', () => {
    expect(pinged(undefined)).toEqual(['bot', 'mira', 'theo', 'role', 'all']);
    expect(pinged(undefined, true)).toEqual(['bot', 'mira', 'theo']);
  });

  it('pings whom it is allowed to', () => {
    expect(pinged({ parse: ['roles'] })).toEqual(['role']);
    expect(pinged({ users: [member.user.id], replied_user: true })).toEqual(['bot', 'mira']);
    expect(pinged({ parse: ['everyone'] })).toEqual(['all']);
    expect(pinged({ parse: ['users'] }, false, 'nobody')).toEqual([]);
  });

  it('pings nobody where nothing is allowed, whatever the words', () => {
    const part = fc.oneof(fc.constantFrom(...words.split(' '), '@here', ' '), fc.string());
    fc.assert(
      fc.property(fc.array(part), fc.boolean(), (parts, isAnswer) => {
        expect(pinged({ parse: [] }, isAnswer, parts.join(''))).toEqual([]);
      }),
    );
  });
});
