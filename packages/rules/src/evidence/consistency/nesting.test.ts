import { describe, expect, test } from 'vitest';
import type * as z from 'zod/mini';
import { type Definition, definitionOf } from '../compile-check/definition.ts';
import { evidenceSchema } from '../schema.ts';
import { type Nesting, nesting, repeating } from './nesting.ts';
import { recordChecks } from './record-checks.ts';

function unwrap(schema: z.core.$ZodType): Definition {
  const definition = definitionOf(schema);
  return definition.innerType === undefined ? definition : unwrap(definition.innerType);
}

/** The lists that the schema of a record has, known by their `records`, and those inside them. */
function listsOf({ shape = {} }: Definition): Nesting {
  const lists = Object.entries(shape).flatMap(([name, member]) => {
    const records = unwrap(member).shape?.['records'];
    const entry = records && definitionOf(records).element;
    return entry === undefined ? [] : [[name, listsOf(unwrap(entry))] as const];
  });
  return Object.fromEntries(lists);
}

function namesIn(lists: Nesting): readonly string[] {
  return Object.entries(lists).flatMap(([name, inner]) => [name, ...namesIn(inner)]);
}

describe('which lists stand where', () => {
  test('as the schema says', () => {
    expect(nesting).toEqual(listsOf(unwrap(evidenceSchema())));
  });

  test('every check and exception is about a list that exists', () => {
    const names = new Set(namesIn(nesting));
    expect([...Object.keys(recordChecks), ...repeating].filter((name) => !names.has(name))).toEqual(
      [],
    );
  });
});
