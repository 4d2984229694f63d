/** A JSON object that came from outside. */
export type Json = Readonly<Record<string, unknown>>;

/** `value` where it is an object and no array; an empty object otherwise. */
export function objectOf(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
}

/** `value` where it is an array; an empty one otherwise. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** `value` where it is a string; an empty one otherwise. */
export function stringOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** `value` as a number, 0 where it is none. Discord takes integers as strings too. */
export function numberOf(value: unknown): number {
  const number = typeof value === 'string' || typeof value === 'number' ? Number(value) : 0;
  return Number.isFinite(number) ? number : 0;
}
