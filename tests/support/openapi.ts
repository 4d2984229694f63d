import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

import type { Exchange } from '../../src/playground/record.js';

/** Discord's official description, beside the project where it is at hand. */
const SPEC = fileURLToPath(new URL('../../../shared/discord/openapi.json', import.meta.url));

export const hasOpenApi = existsSync(SPEC);

type Node = Record<string, unknown>;

interface Operation {
  readonly template: string;
  readonly pattern: RegExp;
  readonly method: string;
}

/** Says what the official description has against an exchange: the request, and the response that it was given. */
export type CheckExchange = (exchange: Exchange) => readonly string[];

/** Says what the official description has against the body of a new message. */
export type CheckMessage = (body: unknown) => readonly string[];

/** @throws Error when the description is not at hand; ask `hasOpenApi` before. */
export function createMessageCheck(): CheckMessage {
  const validate = createValidation(readSpec());
  return (body) =>
    validate(
      '/paths/~1channels~1{channel_id}~1messages/post/requestBody/content/application~1json/schema',
      body,
    );
}

/** @throws Error when the description is not at hand; ask `hasOpenApi` before. */
export function createOpenApiCheck(): CheckExchange {
  const spec = readSpec();
  const operations = operationsOf(spec);
  const validate = createValidation(spec);
  return ({ method, path, body, status, response }) => {
    const decoded = decodeURIComponent(path);
    const operation = operations.find(
      (candidate) => candidate.method === method.toLowerCase() && candidate.pattern.test(decoded),
    );
    if (operation === undefined) return [`${method} ${decoded} is no route of Discord's`];
    const here = `/paths/${escapePointer(operation.template)}/${operation.method}`;
    const bodyPointer = `${here}/requestBody/content/application~1json/schema`;
    const hasBody = get(spec, bodyPointer) !== undefined;
    const problems = status < 400 && hasBody ? validate(bodyPointer, body) : [];
    return [...problems, ...responseProblems(spec, validate, { here, status, response })];
  };
}

function readSpec(): Node {
  return JSON.parse(readFileSync(SPEC, 'utf8')) as Node;
}

/** Holds values against parts of the description, each named by a JSON pointer. */
function createValidation(spec: Node): (pointer: string, value: unknown) => readonly string[] {
  const ajv = createAjv(spec);
  const compiled = new Map<string, ValidateFunction>();
  return (pointer, value) => {
    const check = compiled.get(pointer) ?? ajv.compile({ $ref: `discord#${encodeURI(pointer)}` });
    compiled.set(pointer, check);
    if (check(value)) return [];
    return (check.errors ?? []).map(
      ({ instancePath, message }) => `${pointer}${instancePath}: ${message ?? ''}`,
    );
  };
}

interface Responded {
  readonly here: string;
  readonly status: number;
  readonly response: unknown;
}

function responseProblems(
  spec: Node,
  validate: (pointer: string, value: unknown) => readonly string[],
  { here, status, response }: Responded,
): readonly string[] {
  if (status >= 400)
    return typeof (response as Node | null)?.['message'] === 'string'
      ? []
      : [`${here}: an error without a message`];
  const pointer = `${here}/responses/${String(status)}`;
  if (get(spec, pointer) === undefined) return [`${here}: status ${String(status)} is not described`];
  const schema = `${pointer}/content/application~1json/schema`;
  if (get(spec, schema) === undefined)
    return response === null ? [] : [`${here}: ${String(status)} has no body`];
  return validate(schema, response);
}

function createAjv(spec: Node): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, allErrors: false, validateFormats: true });
  addFormats.default(ajv);
  ajv.addFormat('snowflake', /^\d{1,20}$/u);
  ajv.addFormat('nonce', /^.{0,25}$/u);
  // Files that come along are named `attachment://…`.
  ajv.addFormat('uri', (value) => URL.canParse(value));
  ajv.addSchema({ ...(rewrite(spec) as Node), $id: 'discord' });
  return ajv;
}

/** Integers may come as strings, as the description's own README says; with that, more than one branch of a choice may fit. */
function rewrite(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rewrite);
  if (typeof value !== 'object' || value === null) return value;
  const node: Node = Object.fromEntries(
    Object.entries(value).map(([name, part]) => [
      name === 'oneOf' && Array.isArray(part) ? 'anyOf' : name,
      rewrite(part),
    ]),
  );
  if (node['type'] === 'integer') return { ...node, type: ['integer', 'string'] };
  if (Array.isArray(node['type']) && node['type'].includes('integer'))
    return { ...node, type: [...(node['type'] as string[]), 'string'] };
  return node;
}

/** The most literal template first: `/messages/@original` before `/messages/{message_id}`. */
function operationsOf(spec: Node): readonly Operation[] {
  const paths = Object.entries(spec['paths'] as Record<string, Node>);
  const operations = paths.flatMap(([template, methods]) =>
    Object.keys(methods).map((method) => ({
      template,
      method,
      pattern: new RegExp(
        `^${template.replace(/[.*+?^$|()[\]\\]/gu, '\\$&').replace(/\{[^}]+\}/gu, '[^/]+')}$`,
        'u',
      ),
    })),
  );
  const holes = ({ template }: Operation): number => template.split('{').length;
  return operations.sort((a, b) => holes(a) - holes(b));
}

function get(spec: Node, pointer: string): unknown {
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  return steps.reduce<unknown>(
    (node, step) => (typeof node === 'object' && node !== null ? (node as Node)[step] : undefined),
    spec,
  );
}

function escapePointer(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1');
}
