import * as z from 'zod/mini';
import type { Describer, Json } from './describe-schema.ts';

/** A document of which a JSON Schema is published. */
export interface Published {
  /** Name of its file. */
  readonly name: string;
  /** Name of its type, whose words describe it. */
  readonly type: string;
  readonly schema: z.core.$ZodType;
  /** Schemas that get a definition of their own, by name. */
  readonly parts?: Readonly<Record<string, z.core.$ZodType>>;
  /** The function that reads it, and by code what this function tells and a JSON Schema cannot say. */
  readonly beyond?: { readonly reader: string; readonly codes: Readonly<Record<string, string>> };
  /** People write it: every text in two languages may also be given in Chinese alone. */
  readonly written?: true;
}

/** Raised when a shape changes so that valid documents are refused, or the other way round. */
const version = 1;

const pointer: Json = {
  description: 'Where this JSON Schema stands, for editors. Readers take it and do not keep it.',
  type: 'string',
};

/** What only the reader of a document tells, as it stands in the schema. */
export function tellBeyond({ reader, codes }: NonNullable<Published['beyond']>): string {
  const told = Object.entries(codes).map(([code, why]) => `${code} (${why})`);
  return `Beyond this schema ${reader} tells: ${told.join('; ')}.`;
}

/** The id of a published JSON Schema. */
export function schemaId(name: string): string {
  return `urn:liujiang:schema:${name}:${version}`;
}

function widenTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(widenTexts);
  if (typeof value !== 'object' || value === null) return value;
  const { properties, description, ...rest } = value as Json;
  const keys = Object.keys(properties ?? {});
  if (properties !== undefined && keys.length === 2 && 'zh' in properties && 'en' in properties) {
    const chinese = { ...rest, properties, required: ['zh'] };
    return { ...(description && { description }), anyOf: [properties['zh'], chinese] };
  }
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, widenTexts(one)]));
}

/** A JSON Schema as text, with the words of the types. */
export function writeSchema(
  { name, type, schema, parts = {}, beyond, written }: Published,
  describer: Describer,
): string {
  const names = z.registry<{ id: string }>();
  for (const [key, part] of Object.entries(parts)) {
    if (part !== schema) names.add(part, { id: key.charAt(0).toUpperCase() + key.slice(1) });
  }
  const { $schema, $defs, ...shape } = z.toJSONSchema(schema, { metadata: names, reused: 'ref' });
  for (const definition of Object.values($defs ?? {})) {
    delete definition.id; // a registry id is no JSON Schema keyword of this draft
  }
  const document = {
    $schema,
    $id: schemaId(name),
    title: type,
    ...(beyond !== undefined && { $comment: tellBeyond(beyond) }),
    ...shape,
    properties: { ...shape.properties, $schema: pointer },
    ...($defs && { $defs }),
  };
  describer.describe(document as Json, type);
  return `${JSON.stringify(written ? widenTexts(document) : document, null, 2)}\n`;
}
