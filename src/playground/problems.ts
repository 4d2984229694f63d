import type { Problem } from './faults.js';
import { stringOf, type Json } from './json.js';

export interface Bounds {
  readonly field: string;
  readonly least: number;
  readonly most: number;
}

/** Problems with the length of a text field; one that may be empty may also be missing. */
export function lengthProblems(
  path: Problem['path'],
  holder: Json,
  { field, least, most }: Bounds,
): readonly Problem[] {
  const value = holder[field];
  if (value == null) return least > 0 ? [required([...path, field])] : [];
  const { length } = stringOf(value);
  return length < least || length > most ? [badLength([...path, field], least, most)] : [];
}

/** As `lengthProblems`, for a field that may be left out, but not be empty. */
export function optionalLengthProblems(
  path: Problem['path'],
  holder: Json,
  bounds: Bounds,
): readonly Problem[] {
  return holder[bounds.field] == null ? [] : lengthProblems(path, holder, bounds);
}

export function required(path: Problem['path']): Problem {
  return { path, code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };
}

export function tooMany(path: Problem['path'], most: number): Problem {
  return { path, code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${String(most)} or fewer in length.` };
}

export function badLength(path: Problem['path'], least: number, most: number): Problem {
  return {
    path,
    code: 'BASE_TYPE_BAD_LENGTH',
    message: `Must be between ${String(least)} and ${String(most)} in length.`,
  };
}

/** Of a type that may not stand here; `types` may. */
export function wrongType(path: Problem['path'], types: readonly number[]): Problem {
  return {
    path,
    code: 'UNION_TYPE_CHOICES',
    message: `Value of field "type" must be one of (${types.join(', ')}${types.length === 1 ? ',' : ''}).`,
  };
}

/** A value that is none of those that may be. */
export function wrongChoice(path: Problem['path'], values: readonly (string | number)[]): Problem {
  return {
    path,
    code: 'BASE_TYPE_CHOICES',
    message: `Value must be one of {${values.join(', ')}}.`,
  };
}

/** The same problems of a body that stands in a field of another one. */
export function within(field: string, problems: readonly Problem[]): readonly Problem[] {
  return problems.map((problem) => ({ ...problem, path: [field, ...problem.path] }));
}
