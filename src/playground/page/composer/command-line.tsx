import type { VNode } from 'preact';

import { localised } from '../localised.js';
import { nameOf } from '../names.js';
import { usePage } from '../page-context.js';
import type { CommandEntry } from './command-entries.js';

/** A command in the list: its name, its required options, and what it does. */
export function CommandLine({ entry }: { readonly entry: CommandEntry }): VNode {
  const { view } = usePage();
  const required = entry.options.filter((option) => option.required === true);
  return (
    <span class="command-line">
      <span class="command-words">
        <span class="command-name" dir="auto">
          /{entry.title}
        </span>
        {required.map((option) => (
          <span class="command-option" key={option.name}>
            {localised(option, view.me.locale).name}
          </span>
        ))}
        <small dir="auto">{entry.description}</small>
      </span>
      <small class="command-app">{nameOf(view.bot)}</small>
    </span>
  );
}
