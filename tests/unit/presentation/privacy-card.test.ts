import { GatewayIntentBits } from 'discord.js';
import { describe, expect, it } from 'vitest';

import { INTENTS } from '../../../src/discord/connect.js';
import { privacyCard } from '../../../src/presentation/privacy-card.js';
import { soundText } from '../../support/sound.js';
import { ENGLISH } from '../../support/wordings.js';

describe('privacyCard', () => {
  it('names every intent that is asked for, and no other', () => {
    const named = Object.keys(GatewayIntentBits).filter((name) =>
      new RegExp(String.raw`\b${name}\b`, 'u').test(soundText(privacyCard(ENGLISH))),
    );
    expect(named.sort()).toEqual(INTENTS.map((intent) => GatewayIntentBits[intent]).sort());
  });

  it('says what is kept, for the person alone', () => {
    expect(soundText(privacyCard(ENGLISH))).toContain('Nothing of what you write');
    expect(privacyCard(ENGLISH).isPrivate).toBe(true);
  });
});
