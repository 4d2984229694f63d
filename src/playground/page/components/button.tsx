import type { APIButtonComponent, APIMessageComponentEmoji } from 'discord-api-types/v10';
import type { VNode } from 'preact';
import { useContext, useState } from 'preact/hooks';

import { Icon } from '../icons.js';
import { MessageContext } from '../message-context.js';
import { usePage } from '../page-context.js';

/** Discord's numbers of styles, with the classes that they have here. */
const STYLES: Readonly<Record<number, string>> = {
  1: 'primary',
  2: 'secondary',
  3: 'success',
  4: 'danger',
  5: 'secondary',
  6: 'primary',
};

/** A button of a message. */
export function Button({ button }: { readonly button: APIButtonComponent }): VNode {
  const { act } = usePage();
  const message = useContext(MessageContext);
  const [isBusy, setBusy] = useState(false);
  const style = `button ${STYLES[button.style] ?? 'secondary'}`;
  if ('url' in button) {
    return (
      <a
        class={style}
        href={button.url}
        target="_blank"
        rel="noreferrer"
        aria-disabled={button.disabled === true}
      >
        <Face button={button} />
        <Icon name="link" size={16} />
      </a>
    );
  }
  if (!('custom_id' in button)) return <span class={style}>Premium</span>;
  const press = async (): Promise<void> => {
    setBusy(true);
    const result = await act({ do: 'click', message: message.id, customId: button.custom_id });
    setBusy(false);
    message.failed(result);
  };
  return (
    <button
      type="button"
      class={style}
      disabled={button.disabled === true}
      aria-busy={isBusy}
      onClick={() => {
        if (!isBusy) void press();
      }}
    >
      <span class={isBusy ? 'hidden-words' : ''}>
        <Face button={button} />
      </span>
      {isBusy ? <Dots /> : null}
    </button>
  );
}

function Face({ button }: { readonly button: APIButtonComponent }): VNode {
  return (
    <>
      {'emoji' in button ? <Emoji emoji={button.emoji} /> : null}
      {'label' in button ? <span dir="auto">{button.label}</span> : null}
    </>
  );
}

/** A sign on a control; one of a server's own is only named. */
export function Emoji({ emoji }: { readonly emoji: APIMessageComponentEmoji }): VNode {
  const isOwn = emoji.id !== undefined;
  return (
    <span class="emoji" aria-hidden={!isOwn}>
      {isOwn ? `:${emoji.name ?? 'emoji'}:` : emoji.name}
    </span>
  );
}

/** Three dots that come and go. */
export function Dots(): VNode {
  return (
    <span class="dots" aria-hidden="true">
      <i />
      <i />
      <i />
    </span>
  );
}
