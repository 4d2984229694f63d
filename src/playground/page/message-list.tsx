import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

import type { MessageView } from '../bridge/wire.js';
import { Dots } from './components/button.js';
import { Message } from './message.js';
import { nameOf } from './names.js';
import { usePage } from './page-context.js';
import { day } from './time.js';
import { Welcome } from './welcome.js';

/** Messages of one author within this time stand below one name, as at Discord's. In milliseconds. */
const TOGETHER_MS = 7 * 60 * 1000;
/** Who is this near to the end, in pixels, stays there when something new comes. */
const NEAR = 120;

/** The messages of the open channel. Screen readers are told of each that comes. */
export function MessageList({ typingUntil }: { readonly typingUntil: number }): VNode {
  const { view, channel } = usePage();
  const messages = view.messages.filter(({ message }) => message.channel_id === channel);
  const list = useRef<HTMLDivElement>(null);
  useStayAtEnd(list, messages, channel);
  return (
    <>
      <div class="messages" ref={list} tabIndex={0} role="log" aria-live="polite" aria-label="Messages">
        <div class="messages-inside">
          <Welcome />
          {messages.map((shown, index) => (
            <Message key={shown.message.id} shown={shown} {...placeOf(messages, index, view.me.locale)} />
          ))}
        </div>
      </div>
      <Typing until={typingUntil} name={nameOf(view.bot)} />
    </>
  );
}

/** Whether a message stands below the name of the one before, and the day that begins with it. */
function placeOf(
  messages: readonly MessageView[],
  index: number,
  locale: string,
): { readonly isFollowing: boolean; readonly newDay: string | null } {
  const shown = messages[index];
  const before = messages[index - 1];
  if (shown === undefined) return { isFollowing: false, newDay: null };
  const own = day(shown.message.timestamp, locale);
  if (before === undefined || day(before.message.timestamp, locale) !== own)
    return { isFollowing: false, newDay: own };
  const { message, cause } = shown;
  const gap = Date.parse(message.timestamp) - Date.parse(before.message.timestamp);
  const isFollowing =
    before.message.author.id === message.author.id &&
    gap < TOGETHER_MS &&
    cause?.command == null &&
    message.message_reference === undefined;
  return { isFollowing, newDay: null };
}

/** Goes to the end when the channel changes, and stays there while messages come and grow, unless one has scrolled up. */
function useStayAtEnd(
  list: { readonly current: HTMLDivElement | null },
  messages: readonly MessageView[],
  channel: string,
): void {
  const isAtEnd = useRef(true);
  useLayoutEffect(() => {
    isAtEnd.current = true;
  }, [channel]);
  useLayoutEffect(() => {
    const box = list.current;
    if (box !== null && isAtEnd.current) box.scrollTop = box.scrollHeight;
  }, [messages, channel]);
  useEffect(() => {
    const box = list.current;
    if (box === null) return undefined;
    const onScroll = (): void => {
      isAtEnd.current = box.scrollHeight - box.scrollTop - box.clientHeight < NEAR;
    };
    const watcher = new ResizeObserver(() => {
      if (isAtEnd.current) box.scrollTop = box.scrollHeight;
    });
    watcher.observe(box);
    if (box.firstElementChild !== null) watcher.observe(box.firstElementChild);
    box.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      watcher.disconnect();
      box.removeEventListener('scroll', onScroll);
    };
  }, [list]);
}

function Typing({ until, name }: { readonly until: number; readonly name: string }): VNode {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    if (until <= Date.now()) return undefined;
    const timer = setTimeout(() => {
      setNow(Date.now());
    }, until - Date.now());
    return () => {
      clearTimeout(timer);
    };
  }, [until]);
  return (
    <div class="typing" role="status">
      {until > Math.max(now, Date.now()) ? (
        <>
          <Dots /> <strong>{name}</strong> is typing…
        </>
      ) : null}
    </div>
  );
}
