import type { APIFileComponent, APIMediaGalleryItem, APIThumbnailComponent } from 'discord-api-types/v10';
import type { VNode } from 'preact';

import { ownAddress } from '../files.js';
import { Icon } from '../icons.js';
import { Spoiler } from '../markdown/markdown.js';

interface PictureProps {
  readonly item: APIThumbnailComponent | APIMediaGalleryItem;
  readonly kind: 'thumbnail' | 'gallery';
}

/** A picture of a message. */
export function Picture({ item, kind }: PictureProps): VNode {
  const picture = <Image url={item.media.url} words={item.description ?? ''} kind={kind} />;
  return item.spoiler === true ? <Spoiler>{picture}</Spoiler> : picture;
}

interface ImageProps {
  readonly url: string;
  readonly words: string;
  readonly kind: 'thumbnail' | 'gallery' | 'icon';
}

/** A picture from this machine is drawn; one from elsewhere only named, since the page loads nothing from outside. */
export function Image({ url, words, kind }: ImageProps): VNode {
  const own = ownAddress(url);
  if (own !== null) return <img class={`picture ${kind}`} src={own} alt={words} />;
  return (
    <span class={`picture outside ${kind}`} title={`${words}\n${url}`.trim()}>
      <Icon name="picture" size={kind === 'icon' ? 14 : 24} />
      {kind === 'icon' ? null : <span>{words || hostOf(url)}</span>}
      <span class="for-readers">A picture from {hostOf(url)}, which is not loaded here</span>
    </span>
  );
}

function hostOf(url: string): string {
  try {
    return new URL(url).host || url;
  } catch {
    return url;
  }
}

/** A file as a component. */
export function FileCard({ file }: { readonly file: APIFileComponent }): VNode {
  const name = file.name ?? file.file.url.split('/').at(-1) ?? '';
  const card = <FileBox name={name} size={file.size ?? 0} url={file.file.url} />;
  return file.spoiler === true ? <Spoiler>{card}</Spoiler> : card;
}

interface FileBoxProps {
  readonly name: string;
  /** In bytes; 0 where it is not known. */
  readonly size: number;
  readonly url: string;
}

/** A file by its name, to be downloaded where it is on this machine. */
export function FileBox({ name, size, url }: FileBoxProps): VNode {
  const own = ownAddress(url);
  return (
    <div class="file">
      <Icon name="file" size={28} />
      <div>
        {own !== null ? (
          <a href={own} download={name}>
            {name}
          </a>
        ) : (
          <span class="file-name">{name}</span>
        )}
        {size > 0 ? <small>{bytes(size)}</small> : null}
      </div>
    </div>
  );
}

function bytes(size: number): string {
  if (size < 1024) return `${String(size)} bytes`;
  const kilobytes = size / 1024;
  return kilobytes < 1024 ? `${kilobytes.toFixed(2)} KB` : `${(kilobytes / 1024).toFixed(2)} MB`;
}
