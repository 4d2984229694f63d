import { listOf, numberOf, objectOf, type Json } from './json.js';

/** A component and where it stands. */
export interface Placed {
  readonly path: readonly (string | number)[];
  readonly component: Json;
  /** Type of the component that it stands in; `null` at the top. */
  readonly within: number | null;
}

/** All components, nested ones and accessories too, in the order in which they are read. */
export function placedComponents(
  components: readonly unknown[],
  path: Placed['path'],
  within: number | null = null,
): readonly Placed[] {
  return components.flatMap((value, index) =>
    withInner({ path: [...path, index], component: objectOf(value), within }),
  );
}

function withInner(placed: Placed): readonly Placed[] {
  const { path, component } = placed;
  const type = numberOf(component['type']);
  const single = ['accessory', 'component'].flatMap((field) =>
    component[field] == null
      ? []
      : withInner({ path: [...path, field], component: objectOf(component[field]), within: type }),
  );
  return [
    placed,
    ...placedComponents(listOf(component['components']), [...path, 'components'], type),
    ...single,
  ];
}
