import type { JsonSchema } from './json-schema.ts';

function isBilingual(value: object): boolean {
  const { properties } = value as { readonly properties?: object };
  const keys = Object.keys(properties ?? {});
  return keys.length === 2 && keys.includes('zh') && keys.includes('en');
}

/** A JSON Schema of what people write: every text in two languages may also be given in Chinese alone. */
export function widenTexts(schema: JsonSchema): JsonSchema {
  const widen = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(widen);
    if (typeof value !== 'object' || value === null) return value;
    if (isBilingual(value)) {
      const { properties, description, ...rest } = value as Record<string, unknown>;
      const text = (properties as Record<string, unknown>)['zh'];
      return {
        ...(description !== undefined && { description }),
        anyOf: [text, { ...rest, properties, required: ['zh'] }],
      };
    }
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, widen(member)]));
  };
  return widen(schema) as JsonSchema;
}
