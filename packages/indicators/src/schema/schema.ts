import type * as z from 'zod/mini';

/** A zod schema that takes and yields plain JSON of one shape. */
export type Schema<T> = z.ZodMiniType<T, T>;
