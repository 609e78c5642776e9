import type * as z from 'zod/mini';
import { isObject } from './is-object.ts';
import { plainInput } from './plain-input.ts';

/** A document to be checked, and what is wrong with it already. */
export interface OpenedDocument {
  readonly document: unknown;
  readonly issues: readonly z.core.$ZodIssue[];
}

/**
 * A document from outside as its schema takes it: what {@link plainInput} makes of it, without the `$schema` by which editors
 * find its JSON Schema. The places of everything else are those of the input.
 */
export function openDocument(input: unknown, path: readonly PropertyKey[] = []): OpenedDocument {
  const plain = plainInput(input);
  if (!isObject(plain) || !Object.hasOwn(plain, '$schema')) return { document: plain, issues: [] };
  const { $schema, ...document } = plain;
  if (typeof $schema === 'string') return { document, issues: [] };
  const place = [...path, '$schema'];
  const issue = { code: 'invalid_type', expected: 'string', path: place, message: '' } as const;
  return { document, issues: [{ ...issue, input: $schema }] };
}
