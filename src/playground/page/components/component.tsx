import type { APIComponentInContainer, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { VNode } from 'preact';

import { Markdown, Spoiler } from '../markdown/markdown.js';
import { Button } from './button.js';
import { Picture, FileCard } from './media.js';
import { Select } from './select.js';

/** Discord's numbers of the kinds of components. */
export const KIND = {
  actionRow: 1,
  button: 2,
  stringSelect: 3,
  section: 9,
  textDisplay: 10,
  thumbnail: 11,
  mediaGallery: 12,
  file: 13,
  separator: 14,
  container: 17,
} as const;

const KNOWN: ReadonlySet<number> = new Set(Object.values(KIND));

type Any = APIMessageTopLevelComponent | APIComponentInContainer;
type Of<Kind extends number> = Extract<Any, { readonly type: Kind }>;

/** Components side by side, of one message. */
export function Components({ list }: { readonly list: readonly Any[] }): VNode {
  return (
    <>
      {list.map((component, index) => (
        <Component key={component.id ?? index} component={component} />
      ))}
    </>
  );
}

function Component({ component }: { readonly component: Any }): VNode {
  // A kind that Discord has had since this page was written.
  if (!KNOWN.has(component.type)) return <p class="unknown">{unknownWords(component)}</p>;
  if (component.type === KIND.actionRow) return <Row row={component} />;
  if (component.type === KIND.section) return <Section section={component} />;
  if (component.type === KIND.textDisplay) return <Markdown text={component.content} />;
  if (component.type === KIND.mediaGallery) return <Gallery gallery={component} />;
  if (component.type === KIND.file) return <FileCard file={component} />;
  if (component.type === KIND.separator) return <Separator separator={component} />;
  return <Container container={component} />;
}

function Row({ row }: { readonly row: Of<typeof KIND.actionRow> }): VNode {
  return (
    <div class="row">
      {row.components.map((inside) =>
        inside.type === KIND.button ? (
          <Button key={inside.id} button={inside} />
        ) : (
          <Select key={inside.id} select={inside} />
        ),
      )}
    </div>
  );
}

function Section({ section }: { readonly section: Of<typeof KIND.section> }): VNode {
  const { components, accessory } = section;
  return (
    <div class="section">
      <div class="section-text">
        <Components list={components} />
      </div>
      {accessory.type === KIND.button ? (
        <Button button={accessory} />
      ) : (
        <Picture item={accessory} kind="thumbnail" />
      )}
    </div>
  );
}

function Gallery({ gallery: { items } }: { readonly gallery: Of<typeof KIND.mediaGallery> }): VNode {
  return (
    <div class={`gallery gallery-${String(Math.min(items.length, 4))}`}>
      {items.map((item, index) => (
        <Picture key={index} item={item} kind="gallery" />
      ))}
    </div>
  );
}

/** A line, unless it says that it is only space. */
function Separator({ separator }: { readonly separator: Of<typeof KIND.separator> }): VNode {
  const { spacing, divider } = separator;
  const isWide = spacing === 2;
  return <div class={['separator', isWide ? 'wide' : '', divider === false ? '' : 'line'].join(' ')} />;
}

function Container({ container }: { readonly container: Of<typeof KIND.container> }): VNode {
  const { accent_color: accent, spoiler, components } = container;
  const inside = <Components list={components} />;
  return (
    <div
      class={`container${accent == null ? '' : ' accented'}`}
      style={accent == null ? {} : { '--accent': hex(accent) }}
    >
      {spoiler === true ? <Spoiler>{inside}</Spoiler> : inside}
    </div>
  );
}

function unknownWords(component: { readonly type?: unknown }): string {
  return `A component of type ${String(component.type)} is not drawn here.`;
}

/** A colour as Discord writes it: red, green and blue in one number. */
export function hex(colour: number): string {
  return `#${colour.toString(16).padStart(6, '0')}`;
}
