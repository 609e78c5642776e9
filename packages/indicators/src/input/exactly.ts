import type * as z from 'zod/mini';

/**
 * A type reduced to what a schema can say: no `readonly`, optional members marked instead of left out, so that a member
 * too few or too many on either side makes two shapes unlike.
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

/**
 * Proves at compile time that a schema describes exactly the hand-written interface `T`, and returns it. Where they differ,
 * the schema is no argument that the compiler takes.
 */
export function exactly<T>(): <S extends z.core.$ZodType>(
  schema: SameShape<z.output<S>, T> extends true ? S : ['the schema is not exactly', T],
) => S {
  return (schema) => schema as never;
}
