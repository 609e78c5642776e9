import type * as z from 'zod/mini';

/**
 * A zod schema that takes and yields plain JSON of one shape. As in every zod schema, `safeParse` throws what a getter
 * or Proxy throws, and drops a member called `__proto__` where any name is allowed; `defineCatalogue`,
 * `tailorCatalogue` and the like refuse both.
 */
export type Schema<T> = z.ZodMiniType<T, T>;

/** Schemas by name. */
export type SchemasOf<Shapes> = { readonly [Name in keyof Shapes]: Schema<Shapes[Name]> };
