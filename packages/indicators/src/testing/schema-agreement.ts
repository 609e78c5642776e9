import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';

/** A published JSON Schema, and what it says of itself that it cannot say. */
export interface PublishedSchema {
  readonly validate: ValidateFunction;
  /** Codes of problems that only the reader of the document tells. */
  readonly beyond: ReadonlySet<string>;
}

/** Reads a JSON Schema from its file. */
export function publishedSchema(file: URL): PublishedSchema {
  const schema = JSON.parse(readFileSync(file, 'utf8'));
  const listed: string = schema.$comment ?? '';
  const beyond = new Set([...listed.matchAll(/([a-z-]+) \(/g)].flatMap(([, code]) => code ?? []));
  const ajv = new Ajv2020({ allowUnionTypes: true, formats: { date: true } });
  return { validate: ajv.compile(schema), beyond };
}

/**
 * Where a JSON Schema and the reader of a document disagree, in a line; `null` where they agree: both take it, both refuse it,
 * or the reader tells nothing but what the schema cannot say.
 */
export function disagreement(
  { validate, beyond }: PublishedSchema,
  document: unknown,
  problems: readonly { readonly code: string; readonly path: string }[],
): string | null {
  if (!validate(document)) {
    if (problems.length > 0) return null;
    return `the schema alone refuses it: ${JSON.stringify(validate.errors?.[0])}`;
  }
  const told = problems.find(({ code }) => !beyond.has(code));
  return told === undefined ? null : `the reader alone tells ${told.code} at ${told.path}`;
}

type Node = Readonly<Record<string, unknown>>;

function put(value: unknown, steps: readonly number[], part: unknown, how: string): unknown {
  if (typeof value !== 'object' || value === null) return part;
  const keys = Object.keys(value);
  const [step = 0, ...further] = steps;
  const key = keys[step % Math.max(keys.length, 1)] ?? 'none';
  const inner = (value as Node)[key];
  const isHere = further.length === 0 || typeof inner !== 'object' || inner === null;
  const changed = isHere ? part : put(inner, further, part, how);
  if (Array.isArray(value)) {
    return value.flatMap((one, index) =>
      String(index) !== key ? [one] : isHere && how === 'without' ? [] : [changed],
    );
  }
  if (isHere && how === 'more') return { ...value, extra: part };
  const { [key]: _, ...others } = value as Node;
  return isHere && how === 'without' ? others : { ...value, [key]: changed };
}

const parts: readonly unknown[] = [
  null,
  '',
  ' ',
  'x',
  '2020-02-30',
  '2020-11-30',
  0,
  -1,
  1.5,
  true,
  false,
  [],
  {},
  ['x'],
  [null],
  { zh: '甲', en: 'A' },
];

/** Documents in which something at some place was taken out, put in, or put in the place of something else. */
export function spoilt(
  documents: readonly unknown[],
  more: readonly unknown[] = [],
): fc.Arbitrary<unknown> {
  return fc
    .record({
      document: fc.constantFrom(...documents),
      steps: fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 9 }),
      part: fc.constantFrom(...parts, ...more),
      how: fc.constantFrom('instead', 'without', 'more'),
    })
    .map(({ document, steps, part, how }) => put(document, steps, part, how));
}
