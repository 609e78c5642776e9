/** The names of the operators without `everyFact:` or `someFact:`, in the order of `listOperators`. */
export const plainOperators = [
  'equal',
  'notEqual',
  'in',
  'notIn',
  'contains',
  'doesNotContain',
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
  'updatedWithin',
  'countAtLeast',
  'countAtMost',
  'everyDoneOnTime',
  'everyEqual',
  'everyIn',
  'everyMeets',
  'attestedAs',
  'everyAttestedIn',
  'everyAtMost',
  'everySame',
  'everyMatchesFormat',
] as const;

export type PlainOperator = (typeof plainOperators)[number];

/** The name of an operator that every rule may use. */
export type OperatorName =
  | PlainOperator
  | `everyFact:${PlainOperator}`
  | `someFact:${PlainOperator}`;
