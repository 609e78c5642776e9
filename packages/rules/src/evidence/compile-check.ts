import type * as z from 'zod/mini';

/** Counts the values of one document, so that a limit can hold. */
interface Budget {
  left: number;
}

/** Whether a value is valid; `false` also where only zod can tell. */
type Check = (value: unknown, budget: Budget) => boolean;

const refuse: Check = () => false;

/** What a schema and its checks say of themselves; zod documents `_zod.def` for authors of libraries. */
interface Definition {
  readonly type: string;
  readonly checks?: readonly { readonly _zod: { readonly def: CheckDefinition } }[];
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly catchall?: z.core.$ZodType;
  readonly element?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly values?: readonly unknown[];
}

interface CheckDefinition {
  readonly check: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly value?: number;
  readonly inclusive?: boolean;
  readonly format?: string;
  readonly pattern?: RegExp;
}

function definitionOf(schema: z.core.$ZodType): Definition {
  return schema._zod.def as unknown as Definition;
}

function isOptional(schema: z.core.$ZodType): boolean {
  return definitionOf(schema).type === 'optional';
}

function buildTest({ check, ...rest }: CheckDefinition): ((value: never) => boolean) | undefined {
  const { minimum = 0, maximum = 0, value: bound = 0, inclusive, format, pattern } = rest;
  if (check === 'min_length') return (value: string) => value.length >= minimum;
  if (check === 'max_length') return (value: string) => value.length <= maximum;
  if (check === 'string_format' && pattern) return (value: string) => pattern.test(value);
  if (check === 'number_format' && format === 'safeint') return Number.isSafeInteger;
  if (check === 'greater_than' && inclusive) return (value: number) => value >= bound;
  return undefined;
}

function buildScalar(type: 'string' | 'number' | 'boolean', { checks = [] }: Definition): Check {
  const tests: ((value: unknown) => boolean)[] = [];
  for (const check of checks) {
    const test = buildTest(check._zod.def);
    if (test === undefined) return refuse;
    tests.push(test as (value: unknown) => boolean);
  }
  return (value) => {
    if (typeof value !== type) return false;
    if (type === 'number' && !Number.isFinite(value)) return false;
    for (const test of tests) if (!test(value)) return false;
    return true;
  };
}

function buildObject({ shape = {}, catchall, checks = [] }: Definition): Check {
  const strict = catchall !== undefined && definitionOf(catchall).type === 'never';
  if (!strict || checks.length > 0) return refuse;
  const members = new Map(
    Object.entries(shape).map(([key, schema]) => [
      key,
      { check: build(schema), required: !isOptional(schema) },
    ]),
  );
  const required = [...members.values()].filter((member) => member.required).length;
  return (value, budget) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const fields = value as Readonly<Record<string, unknown>>;
    let missing = required;
    for (const key in fields) {
      const member = members.get(key);
      if (member === undefined || !member.check(fields[key], budget)) return false;
      if (member.required) missing -= 1;
      budget.left -= 1;
    }
    return missing === 0 && budget.left >= 0;
  };
}

function buildArray({ element, checks = [] }: Definition): Check {
  if (element === undefined || checks.length > 0) return refuse;
  const checkElement = build(element);
  return (value, budget) => {
    if (!Array.isArray(value)) return false;
    budget.left -= value.length;
    if (budget.left < 0) return false;
    for (let position = 0; position < value.length; position++) {
      if (!checkElement(value[position], budget)) return false;
    }
    return true;
  };
}

function build(schema: z.core.$ZodType): Check {
  const definition = definitionOf(schema);
  const { type, innerType, entries, values } = definition;
  const words = new Set(values ?? Object.values(entries ?? {}));
  switch (type) {
    case 'string':
    case 'number':
    case 'boolean':
      return buildScalar(type, definition);
    case 'literal':
    case 'enum':
      return (value) => words.has(value);
    case 'optional':
      return innerType === undefined ? refuse : build(innerType);
    case 'nullable': {
      const checkInner = innerType === undefined ? refuse : build(innerType);
      return (value, budget) => value === null || checkInner(value, budget);
    }
    case 'array':
      return buildArray(definition);
    case 'object':
      return buildObject(definition);
    default:
      return refuse;
  }
}

/**
 * Compiles a schema of plain JSON into a check many times faster than zod's. It says no to everything else as well: to what
 * has more values than allowed, and to what a check or type that is not known here would have to decide. zod then has the
 * last word.
 */
export function compileCheck<T>(
  schema: z.core.$ZodType<T>,
): (input: unknown, mostValues: number) => input is T {
  const check = build(schema);
  return (input, mostValues): input is T => check(input, { left: mostValues });
}
