import type * as z from 'zod/mini';

/**
 * A zod schema that takes and yields plain JSON of one shape. Handed something whose members throw when they are looked at (a
 * getter, a Proxy), `safeParse` throws that error, and where any name may stand it leaves out a member called `__proto__`, as every
 * schema of zod does; the functions that read an input of a kind (`defineCatalogue`, `tailorCatalogue`) refuse both with an error
 * of the package.
 */
export type Schema<T> = z.ZodMiniType<T, T>;

/** Schemas by name. */
export type SchemasOf<Shapes> = { readonly [Name in keyof Shapes]: Schema<Shapes[Name]> };
