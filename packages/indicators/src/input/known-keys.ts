import type * as z from 'zod/mini';
import { valueAt } from './path.ts';

/** The definition inside a schema; zod documents `_zod.def` for authors of libraries. */
export interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly element?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
  readonly in?: z.core.$ZodType;
  readonly getter?: () => z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
  readonly items?: readonly z.core.$ZodType[];
  readonly discriminator?: string;
}

/** The definition inside a schema. */
export function definitionOf(schema: z.core.$ZodType): Definition {
  return schema._zod.def as unknown as Definition;
}

/** Steps through wrappers (nullable, optional, readonly, lazy, pipe) and picks the option of a union that fits. */
export function unwrap(schema: z.core.$ZodType, value: unknown): z.core.$ZodType | undefined {
  const { innerType, in: source, getter, options, discriminator } = definitionOf(schema);
  const inner = innerType ?? source ?? getter?.();
  if (inner !== undefined) return unwrap(inner, value);
  if (options === undefined) return schema;
  if (discriminator === undefined) return undefined;
  const word = valueAt(value, [discriminator]);
  return options
    .map((option) => unwrap(option, value))
    .find((option) => {
      const literal = option && definitionOf(option).shape?.[discriminator];
      return literal?._zod.values?.has(word as string);
    });
}

function memberOf(schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType | undefined {
  const { shape, element, valueType, items } = definitionOf(schema);
  if (shape !== undefined) return shape[String(key)];
  return items?.[Number(key)] ?? element ?? valueType;
}

/** The keys that an object at a place of the input may have; none when the schema leaves them open. */
export function knownKeysAt(
  schema: z.core.$ZodType,
  input: unknown,
  path: readonly PropertyKey[],
): readonly string[] {
  let value = input;
  let node = unwrap(schema, value);
  for (const key of path) {
    const member = node && memberOf(node, key);
    value = valueAt(value, [key]);
    node = member && unwrap(member, value);
  }
  return Object.keys((node && definitionOf(node).shape) ?? {});
}
