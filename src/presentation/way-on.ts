import {
  ComponentType,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
} from 'discord-api-types/v10';

import { parseCustomId, type ControlState } from './custom-id.js';
import { CATALOGUES } from './wording.js';

type Way = ControlState<'why' | 'more'>;

interface Button {
  readonly label: string;
  readonly state: ControlState;
}

/** The words on the button that leads back a page, in every language. */
const BACKWARDS: ReadonlySet<string> = new Set(
  Object.values(CATALOGUES).map(({ controls }) => controls.previous),
);

/**
 * What the button of a message of ours remembers that shows why its answer was given, or the next of more excerpts.
 * `end` where the message shows the last of them, `null` where it leads nowhere of the kind.
 */
export function wayOn(
  message: readonly APIMessageTopLevelComponent[],
  wanted: Way['action'],
): Way | 'end' | null {
  const buttons = message.flatMap(buttonsOf);
  const onward = buttons.filter(({ label }) => !BACKWARDS.has(label)).map(({ state }) => state);
  const way = onward.filter(isWay).find(({ action }) => action === wanted);
  if (way !== undefined) return way;
  return wanted === 'more' && buttons.some(({ state }) => state.action === 'more') ? 'end' : null;
}

/** Page 0 of more excerpts is the answer itself; a turned page of reasons leads to those of another answer. */
function isWay(state: ControlState): state is Way {
  if (state.action === 'more') return state.page > 0;
  return state.action === 'why' && !state.isTurn;
}

function buttonsOf(component: APIMessageTopLevelComponent | APIComponentInContainer): readonly Button[] {
  if (component.type === ComponentType.Container) return component.components.flatMap(buttonsOf);
  if (component.type !== ComponentType.ActionRow) return [];
  return component.components.flatMap((button) => {
    if (button.type !== ComponentType.Button || !('custom_id' in button)) return [];
    const state = parseCustomId(button.custom_id);
    return state === null ? [] : [{ label: button.label ?? '', state }];
  });
}
