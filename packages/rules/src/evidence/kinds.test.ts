import { describe, expect, test } from 'vitest';
import type * as z from 'zod/mini';
import { type Definition, definitionOf } from './compile-check/definition.ts';
import { inner, listNames, nouns } from './kinds.ts';
import { evidenceSchema } from './schema.ts';

function unwrap(schema: z.core.$ZodType): Definition {
  const definition = definitionOf(schema);
  return definition.innerType === undefined ? definition : unwrap(definition.innerType);
}

/** The lists that the schema of a record has, known by their `records`, and the schemas of those. */
function listsOf({ shape = {} }: Definition): readonly (readonly [string, Definition])[] {
  return Object.entries(shape).flatMap(([name, member]) => {
    const records = unwrap(member).shape?.['records'];
    const entry = records && definitionOf(records).element;
    return entry === undefined ? [] : [[name, unwrap(entry)] as const];
  });
}

/** Every list of a schema, at any depth, with the lists inside it. */
function listAll(definition: Definition): readonly (readonly [string, readonly string[]])[] {
  return listsOf(definition).flatMap(([name, record]) => [
    [name, listsOf(record).map(([within]) => within)] as const,
    ...listAll(record),
  ]);
}

describe('which lists stand where', () => {
  const document = unwrap(evidenceSchema());
  const all = listAll(document);

  test('in a document, as the schema says', () => {
    expect(listsOf(document).map(([name]) => name)).toEqual(listNames);
  });

  test('inside records, as the schema says', () => {
    const sorted = (names: readonly string[]) => [...names].sort();
    expect(all.map(([name]) => [name, sorted(inner[name] ?? [])])).toEqual(
      all.map(([name, within]) => [name, sorted(within)]),
    );
  });

  test('every kind is a list that exists', () => {
    expect(new Set(Object.keys(nouns))).toEqual(new Set(all.map(([name]) => name)));
  });
});
