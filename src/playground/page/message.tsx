import type { APIMessage } from 'discord-api-types/v10';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';

import type { MessageView, Result } from '../bridge/wire.js';
import { Avatar } from './avatar.js';
import { Dots } from './components/button.js';
import { Components } from './components/component.js';
import { Embed } from './components/embed.js';
import { FileBox, Image } from './components/media.js';
import { Icon } from './icons.js';
import { Markdown } from './markdown/markdown.js';
import { MessageContext } from './message-context.js';
import { MessageTools, type MenuPlace } from './message-tools.js';
import { Origin } from './origin.js';
import { nameOf } from './names.js';
import { usePage } from './page-context.js';
import { clock, day } from './time.js';

/** Bit of the flags of a message that is still to come. */
const LOADING = 1 << 7;

interface MessageProps {
  readonly shown: MessageView;
  /** Whether it stands below the name of the message before. */
  readonly isFollowing: boolean;
  readonly newDay: string | null;
}

/** One message with all that belongs to it. */
export function Message({ shown, isFollowing, newDay }: MessageProps): VNode {
  const { view } = usePage();
  const { message, isPrivate, cause } = shown;
  const [failure, setFailure] = useState('');
  const [menu, setMenu] = useState<MenuPlace | null>(null);
  const failed = (result: Result): void => {
    setFailure(failureWords(result));
  };
  const isMentioned = message.mentions.some(({ id }) => id === view.me.user.id);
  const classes = [
    'message',
    isFollowing ? 'following' : '',
    isPrivate ? 'private' : '',
    isMentioned ? 'mentioned' : '',
  ];
  return (
    <>
      {newDay === null ? null : (
        <div class="new-day" role="separator">
          <span>{newDay}</span>
        </div>
      )}
      <article
        class={classes.filter((name) => name !== '').join(' ')}
        id={`message-${message.id}`}
        aria-label={`${nameOf(message.author)}, ${clock(message.timestamp, view.me.locale)}`}
        onContextMenu={(event) => {
          event.preventDefault();
          setMenu({ x: event.clientX, y: event.clientY });
        }}
      >
        <Origin message={message} cause={cause} />
        {isFollowing ? (
          <time class="side-time">{clock(message.timestamp, view.me.locale)}</time>
        ) : (
          <>
            <Avatar user={message.author} />
            <Head message={message} />
          </>
        )}
        <MessageContext.Provider value={{ id: message.id, failed }}>
          <Body message={message} />
        </MessageContext.Provider>
        {failure === '' ? null : (
          <p class="failure" role="alert">
            <Icon name="warning" size={14} /> {failure}
          </p>
        )}
        {isPrivate ? <PrivateNote id={message.id} /> : null}
        <MessageTools message={message} isPrivate={isPrivate} menu={menu} setMenu={setMenu} />
      </article>
    </>
  );
}

function Head({ message }: { readonly message: APIMessage }): VNode {
  const { locale } = usePage().view.me;
  const { author, timestamp } = message;
  return (
    <h3 class="head">
      <span class="author">{nameOf(author)}</span>
      {author.bot === true ? <span class="tag">App</span> : null}
      <time dateTime={timestamp} title={`${day(timestamp, locale)} ${clock(timestamp, locale)}`}>
        {clock(timestamp, locale)}
      </time>
    </h3>
  );
}

function Body({ message }: { readonly message: APIMessage }): VNode {
  const { view } = usePage();
  const { content, embeds, components = [], attachments, flags = 0, author } = message;
  if ((flags & LOADING) !== 0) {
    return (
      <div class="thinking">
        <Dots /> <span>{nameOf(view.bot)} is thinking…</span>
      </div>
    );
  }
  // A person's edit and a bot's second answer look the same in the JSON; Discord marks both.
  const isEdited = message.edited_timestamp !== null && author.bot !== true;
  return (
    <div class="body">
      {content === '' ? null : <Markdown text={content} />}
      {isEdited ? <span class="edited">(edited)</span> : null}
      {attachments.map(({ id, url, filename, size, content_type: type = '' }) =>
        type.startsWith('image/') ? (
          <Image key={id} url={url} words={filename} kind="gallery" />
        ) : (
          <FileBox key={id} name={filename} size={size} url={url} />
        ),
      )}
      {embeds.map((embed, index) => (
        <Embed key={index} embed={embed} />
      ))}
      <Components list={components} />
    </div>
  );
}

function PrivateNote({ id }: { readonly id: string }): VNode {
  const { act } = usePage();
  return (
    <p class="private-note">
      <Icon name="eye" size={16} /> Only you can see this •{' '}
      <button
        type="button"
        class="plain-link"
        onClick={() => {
          void act({ do: 'dismiss', message: id });
        }}
      >
        Dismiss message
      </button>
    </p>
  );
}

function failureWords(result: Result): string {
  if (result.outcome === 'no-answer') return 'This interaction failed';
  return result.outcome === 'refused' ? result.reason : '';
}
