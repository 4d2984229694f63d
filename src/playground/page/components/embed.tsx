import type { APIEmbed } from 'discord-api-types/v10';
import type { VNode } from 'preact';

import { Markdown } from '../markdown/markdown.js';
import { usePage } from '../page-context.js';
import { clock, day } from '../time.js';
import { hex } from './component.js';
import { Image } from './media.js';

/** An embed, complete. */
export function Embed({ embed }: { readonly embed: APIEmbed }): VNode {
  return (
    <article class="embed" style={embed.color === undefined ? {} : { '--accent': hex(embed.color) }}>
      <div class="embed-body">
        <div class="embed-words">
          <Author embed={embed} />
          {embed.title === undefined ? null : (
            <div class="embed-title">
              <Linked words={embed.title} url={embed.url} />
            </div>
          )}
          {embed.description === undefined ? null : <Markdown text={embed.description} />}
          <Fields embed={embed} />
        </div>
        {embed.thumbnail === undefined ? null : <Image url={embed.thumbnail.url} words="" kind="thumbnail" />}
      </div>
      {embed.image === undefined ? null : <Image url={embed.image.url} words="" kind="gallery" />}
      <Footer embed={embed} />
    </article>
  );
}

function Author({ embed: { author } }: { readonly embed: APIEmbed }): VNode | null {
  if (author === undefined) return null;
  return (
    <div class="embed-author">
      {author.icon_url === undefined ? null : <Image url={author.icon_url} words="" kind="icon" />}
      <Linked words={author.name} url={author.url} />
    </div>
  );
}

function Linked({ words, url }: { readonly words: string; readonly url: string | undefined }): VNode {
  if (url === undefined) return <span dir="auto">{words}</span>;
  return (
    <a href={url} target="_blank" rel="noreferrer" dir="auto">
      {words}
    </a>
  );
}

function Fields({ embed: { fields = [] } }: { readonly embed: APIEmbed }): VNode | null {
  if (fields.length === 0) return null;
  return (
    <div class="embed-fields">
      {fields.map(({ name, value, inline = false }, index) => (
        <div key={index} class={inline ? 'inline' : ''}>
          <strong dir="auto">{name}</strong>
          <Markdown text={value} />
        </div>
      ))}
    </div>
  );
}

function Footer({ embed: { footer, timestamp } }: { readonly embed: APIEmbed }): VNode | null {
  const { locale } = usePage().view.me;
  const when = timestamp === undefined ? '' : `${day(timestamp, locale)} ${clock(timestamp, locale)}`;
  const words = [footer?.text ?? '', when].filter((part) => part !== '');
  if (words.length === 0) return null;
  return (
    <footer>
      {footer?.icon_url === undefined ? null : <Image url={footer.icon_url} words="" kind="icon" />}
      <span dir="auto">{words.join(' • ')}</span>
    </footer>
  );
}
