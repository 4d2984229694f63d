import type { VNode } from 'preact';

/** A value as it went over the wire, indented. */
export function JsonText({ value }: { readonly value: unknown }): VNode {
  return (
    <pre class="json" dir="ltr" tabIndex={0}>
      {JSON.stringify(value, null, 2)}
    </pre>
  );
}
