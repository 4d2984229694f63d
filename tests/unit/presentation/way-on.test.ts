import { describe, expect, it } from 'vitest';

import { buttonsFor, rowOf } from '../../../src/presentation/buttons.js';
import { card, text } from '../../../src/presentation/parts.js';
import { wayOn } from '../../../src/presentation/way-on.js';
import { ASKER, common, EDITION } from '../../support/controls.js';
import { WORDINGS } from '../../support/wordings.js';

const at = { index: 0, article: '0123456789', quote: { start: 0, end: 5 }, highlight: { start: 0, end: 5 } };
const make = buttonsFor(EDITION, ASKER);
const messageWith = (...buttons: ReturnType<typeof make>[]) =>
  card('answer', [text('words'), ...rowOf(buttons)], false).components;

describe.each(WORDINGS)('wayOn, in %s', (_, { controls }) => {
  const back = make(controls.back, { action: 'more', page: 0 });
  const previous = (page: number) => make(controls.previous, { action: 'more', page });
  const next = (page: number) => make(controls.next, { action: 'more', page });

  it('is what the button of an answer remembers', () => {
    const message = messageWith(
      make(controls.showContext, { action: 'context', at, isTurn: false }),
      make(controls.moreExcerpts, { action: 'more', page: 1 }),
      make(controls.why, { action: 'why', at, isTurn: false }),
    );
    expect(wayOn(message, 'why')).toEqual({ ...common, action: 'why', at, isTurn: false });
    expect(wayOn(message, 'more')).toEqual({ ...common, action: 'more', page: 1 });
  });

  it('leads from page to page, and says where the last one is', () => {
    expect(wayOn(messageWith(back, next(2)), 'more')).toMatchObject({ page: 2 });
    expect(wayOn(messageWith(back, previous(1), next(3)), 'more')).toMatchObject({ page: 3 });
    expect(wayOn(messageWith(back, previous(2)), 'more')).toBe('end');
    expect(wayOn(messageWith(back), 'more')).toBe('end');
  });

  it('is none where the message has no such button, or one that is not ours', () => {
    const turned = make(controls.nextAnswer, { action: 'why', at, isTurn: true });
    const foreign = { ...turned, custom_id: 'not.ours' };
    for (const message of [messageWith(turned), messageWith(foreign), messageWith(), []])
      for (const wanted of ['why', 'more'] as const) expect(wayOn(message, wanted)).toBeNull();
  });
});
