/** An id, and every id below it. */
type Below<Id extends string> = Id | `${Id}.${string}` | `${Id}/${string}`;

/** The ids that an entry of a list names; none where there is no list. */
type IdsOf<T, List extends string> = T extends {
  readonly [K in List]: readonly { readonly id: infer Id extends string }[];
}
  ? Id
  : never;

/** The ids in a list of what a profile adds; `string` where its type leaves open whether there is such a list. */
type IdsAdded<Add, List extends string> = List extends keyof Add
  ? Add extends { readonly [K in List]: readonly { readonly id: infer Id extends string }[] }
    ? Id
    : string
  : never;

/** The ids that one profile adds to a list; `string` where its type does not tell. */
type AddedBy<T, List extends string> = unknown extends T
  ? string
  : 'add' extends keyof T
    ? T extends { readonly add: infer Add }
      ? IdsAdded<Add, List>
      : string
    : never;

/** The ids that profiles add to a list; `string` where the type of a profile does not tell. */
export type AddedIds<P extends readonly unknown[], List extends string> = {
  readonly [K in keyof P]: AddedBy<P[K], List>;
}[number];

/** What a profile leaves out by name; nothing where its type does not tell the ids. */
type ExcludedIds<T> = string extends IdsOf<T, 'exclude'> ? never : IdsOf<T, 'exclude'>;

type OnlyOf<T> = T extends {
  readonly include: { readonly only: readonly (infer Id extends string)[] };
}
  ? Id
  : string;

/** Whether one of the ids stands below another: then that one stays, as the way to it. */
type IsAbove<Id extends string, Kept extends string> = Kept extends Below<Id> ? true : never;

/** The ids of a catalogue that one profile uses. */
type Used<Id extends string, T> =
  string extends OnlyOf<T>
    ? Exclude<Id, Below<ExcludedIds<T>>>
    : Exclude<
        Id extends Below<OnlyOf<T>> ? Id : true extends IsAbove<Id, OnlyOf<T>> ? Id : never,
        Below<ExcludedIds<T>>
      >;

/** The ids that every profile of a list uses. */
type UsedByAll<Id extends string, P extends readonly unknown[]> = string extends Id
  ? string
  : P extends readonly [infer First, ...infer Rest]
    ? UsedByAll<Used<Id, First>, Rest>
    : Id;

/**
 * The indicator ids of a catalogue tailored by profiles: without those that they leave out, with those that they add.
 * `string` where the type of the catalogue or of a profile does not tell.
 */
export type TailoredIndicatorId<I extends string, P extends readonly unknown[]> =
  | UsedByAll<I, P>
  | AddedIds<P, 'indicators'>;

/** The requirement ids of a catalogue tailored by profiles; see {@link TailoredIndicatorId}. */
export type TailoredRequirementId<R extends string, P extends readonly unknown[]> =
  | UsedByAll<R, P>
  | AddedIds<P, 'requirements'>;

/** The ids, where the type of what is written tells one; anything where it does not. */
type OneOf<Written, Known extends string> = string extends Written ? string : Known;

type Exclusions<T, Known extends string> = T extends {
  readonly exclude: readonly { readonly id: infer Id }[];
}
  ? { readonly exclude: readonly { readonly id: OneOf<Id, Known> }[] }
  : unknown;

type Inclusion<T, Known extends string> = T extends {
  readonly include: { readonly only: readonly (infer Id)[] };
}
  ? { readonly include: { readonly only: readonly OneOf<Id, Known>[] } }
  : unknown;

type Settings<T, List extends string, Known extends string> = T extends {
  readonly set: { readonly [K in List]: infer Set };
}
  ? {
      readonly set: { readonly [K in List]: { readonly [Id in Exclude<keyof Set, Known>]: never } };
    }
  : unknown;

/** What a profile has to be besides what it is: each id that its type tells has to be one of the catalogue, or added. */
type Fitting<T, I extends string, R extends string> = Exclusions<T, I | R> &
  Inclusion<T, I | R> &
  (string extends I ? unknown : Settings<T, 'indicators', I>) &
  (string extends R ? unknown : Settings<T, 'requirements', R>);

type Fitted<P extends readonly unknown[], I extends string, R extends string> = {
  readonly [K in keyof P]: Fitting<
    P[K],
    I | AddedIds<P, 'indicators'>,
    R | AddedIds<P, 'requirements'>
  >;
};

/** Anything, when the ids of profiles fit a catalogue as far as their types tell; otherwise what they would have to be. */
export type FittingProfiles<P extends readonly unknown[], I extends string, R extends string> =
  P extends Fitted<P, I, R> ? unknown : Fitted<P, I, R>;
