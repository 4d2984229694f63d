import { expect } from 'vitest';

import type { Exchange } from '../../src/playground/record.js';
import { problemsOfExchange } from './discord-limits.js';
import { createOpenApiCheck, hasOpenApi, type CheckExchange } from './openapi.js';

let official: CheckExchange | null = null;

/** Holds every request of the bot against Discord's limits and, where it is at hand, its official description; the answers too. */
export function expectSoundTraffic(record: readonly Exchange[]): void {
  expect(record.length).toBeGreaterThan(0);
  for (const exchange of record)
    expect(problemsOfExchange(exchange), `${exchange.method} ${exchange.path}`).toEqual([]);
  expectOfficial(record);
}

/** The official description alone; passes where it is not at hand. */
export function expectOfficial(record: readonly Exchange[]): void {
  if (!hasOpenApi) return;
  official ??= createOpenApiCheck();
  for (const exchange of record)
    expect(official(exchange), `${exchange.method} ${exchange.path}`).toEqual([]);
}
