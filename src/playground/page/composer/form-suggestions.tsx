import type { VNode } from 'preact';

import { localised } from '../localised.js';
import { usePage } from '../page-context.js';
import type { CommandOption } from './command-entries.js';
import { Suggestions } from './suggestions.js';
import type { FormState } from './use-command-form.js';

/** Id of the list of what an option offers. */
export const LIST = 'option-list';

/** What the option that is filled in is for, and what it offers. */
export function FormSuggestions({ form }: { readonly form: FormState }): VNode {
  const { view } = usePage();
  const { entry, option, others, list, marked, mark, pick } = form;
  const { locale } = view.me;
  const words = option === null ? null : localised(option, locale);
  const empty = emptyWords(form);
  return (
    <Suggestions
      id={LIST}
      label={words?.name ?? 'Options'}
      heading={
        words === null ? (
          <span>{others.length === 0 ? `Enter sends /${entry.title}` : 'Optional'}</span>
        ) : (
          <>
            <strong dir="auto">{words.name}</strong> <span dir="auto">{words.description}</span>
          </>
        )
      }
      entries={
        option === null
          ? others.map((other) => <OtherOption key={other.name} option={other} locale={locale} />)
          : list.map((label) => (
              <span key={label} dir="auto">
                {label}
              </span>
            ))
      }
      marked={marked}
      mark={mark}
      pick={pick}
      {...(empty === '' ? {} : { empty })}
    />
  );
}

interface OtherOptionProps {
  readonly option: CommandOption;
  readonly locale: string;
}

function OtherOption({ option, locale }: OtherOptionProps): VNode {
  const { name, description } = localised(option, locale);
  return (
    <span class="command-words">
      <span class="command-name" dir="auto">
        {name}
      </span>
      <small dir="auto">{description}</small>
    </span>
  );
}

/** What is said where the list is empty. */
function emptyWords({ option, offers: { list, isAsking, problem } }: FormState): string {
  if (option === null || (list === null && !isAsking)) return '';
  if (problem !== '') return problem;
  return isAsking ? 'Loading options…' : 'No options match your search';
}
