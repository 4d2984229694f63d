import type { VNode } from 'preact';

/** Outlines in a square of 24, drawn for this page. */
const PATHS = {
  hash: 'M10 3 8 21M16 3l-2 18M4 9h17M3 15h17',
  at: 'M16 8v5a3 3 0 0 0 5 2.2A9.5 9.5 0 1 0 17 20M16 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0Z',
  people:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM2.5 20c.6-4 3-6 6.5-6s5.9 2 6.5 6M16 11a3 3 0 1 0-1-5.800M17.5 14.200c2.3.6 3.7 2.5 4 5.8',
  pulse: 'M2 12h5l2.5-7 5 14 2.5-7h5',
  moon: 'M20 14.500A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.500Z',
  sun: 'M12 16.500a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM12 1.500v2.500M12 20v2.500M1.5 12H4M20 12h2.500M4.6 4.600l1.7 1.700M17.7 17.700l1.7 1.700M4.6 19.400l1.7-1.700M17.7 6.300l1.7-1.7',
  reply: 'M10 5 4 11l6 6M4.5 11H14c4 0 6.5 2.5 6.5 7',
  apps: 'M4 4h6.500v6.500H4ZM13.5 4H20v6.500h-6.500ZM4 13.500h6.500V20H4ZM16.75 13v8M12.8 17h8',
  more: 'M5 11.2h1.2v1.2H5zM11.4 11.2h1.2v1.2h-1.2zM17.8 11.2H19v1.2h-1.2z',
  eye: 'M2 12c2.5-4.5 6-6.5 10-6.500s7.5 2 10 6.500c-2.5 4.5-6 6.5-10 6.500S4.5 16.5 2 12ZM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z',
  menu: 'M3.5 6h17M3.5 12h17M3.5 18h17',
  close: 'M5 5l14 14M19 5 5 19',
  check: 'M4.5 12.5 10 18l9.5-11',
  down: 'M5 9l7 7 7-7',
  right: 'M9 5l7 7-7 7',
  plus: 'M12 5v14M5 12h14',
  link: 'M13 5h6v6M19 5l-9 9M17 14v5H5V7h5',
  file: 'M6 2.500h8l5 5V21.500H6ZM13.5 3v5H19',
  picture: 'M3.5 4.500h17v15h-17ZM4 17l5-5.5 4 4 2.5-2.5 4.5 4M15 9.500h.01',
  warning: 'M12 3.5 22 20.500H2ZM12 10v5M12 17.700v.01',
  command: 'M7 20 17 4',
  code: 'M8 6 2.5 12 8 18M16 6l5.5 6-5.5 6',
  swap: 'M4 8h15M15 4l4 4-4 4M20 16H5M9 12l-4 4 4 4',
} as const;

export type IconName = keyof typeof PATHS;

/** A sign that says nothing by itself: what it stands on has a name in words. */
export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }): VNode {
  return (
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
