import type * as z from 'zod/mini';
import { definitionOf, unwrap } from '../input/known-keys.ts';
import { inBothLanguages } from '../text/in-both-languages.ts';

/** Whether a schema is that of a text in two languages. */
function isBilingual(schema: z.core.$ZodType): boolean {
  const keys = Object.keys(definitionOf(schema).shape ?? {});
  return keys.length === 2 && keys.includes('zh') && keys.includes('en');
}

/** The options of a union, through what is wrapped around it. */
function optionsOf(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  const { innerType, options = [] } = definitionOf(schema);
  return innerType === undefined ? options : optionsOf(innerType);
}

function fillMembers(value: object, fill: (member: unknown, key: string) => unknown): unknown {
  const made = Object.entries(value).map(([key, member]) => [key, fill(member, key)] as const);
  const changed = made.some(([key, member]) => member !== (value as Record<string, unknown>)[key]);
  return changed ? Object.fromEntries(made) : value;
}

/**
 * An input in which the Chinese stands in for the English wherever its schema wants a text in two languages and Chinese alone
 * is given ({@link inBothLanguages}). What needs no change is not copied.
 */
export function fillTexts(schema: z.core.$ZodType, input: unknown): unknown {
  const node = unwrap(schema, input);
  if (node === undefined) {
    // of a word or a text, a string is the word
    const options = optionsOf(schema);
    return typeof input === 'object' && options.some(isBilingual) ? inBothLanguages(input) : input;
  }
  if (isBilingual(node)) return inBothLanguages(input);
  if (typeof input !== 'object' || input === null) return input;
  const { shape, element, valueType } = definitionOf(node);
  if (Array.isArray(input)) {
    if (element === undefined) return input;
    const made = input.map((member: unknown) => fillTexts(element, member));
    return made.some((member, index) => member !== input[index]) ? made : input;
  }
  if (shape !== undefined) {
    return fillMembers(input, (member, key) => {
      const own = Object.hasOwn(shape, key) ? shape[key] : undefined;
      return own === undefined ? member : fillTexts(own, member);
    });
  }
  return valueType === undefined
    ? input
    : fillMembers(input, (member) => fillTexts(valueType, member));
}
