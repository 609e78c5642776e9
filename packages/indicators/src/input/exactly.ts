import type * as z from 'zod/mini';

/**
 * A type reduced to what a schema can express: no `readonly`, optional members marked, so that a missing or extra
 * member on either side makes two shapes differ.
 */
type Shape<T> = unknown extends T
  ? ['unknown']
  : T extends readonly (infer Member)[]
    ? Shape<Member>[]
    : T extends object
      ? {
          [K in keyof T]-?: Record<never, never> extends Pick<T, K>
            ? ['?', Shape<T[K]>]
            : Shape<T[K]>;
        }
      : T;

/** `true` when two types have the same shape, apart from `readonly`. */
export type SameShape<A, B> = [Shape<A>] extends [Shape<B>]
  ? [Shape<B>] extends [Shape<A>]
    ? true
    : false
  : false;

/** Returns the schema; compiles only when it describes exactly the hand-written interface `T`. */
export function exactly<T>(): <S extends z.core.$ZodType>(
  schema: SameShape<z.output<S>, T> extends true ? S : ['the schema is not exactly', T],
) => S {
  return (schema) => schema as never;
}
