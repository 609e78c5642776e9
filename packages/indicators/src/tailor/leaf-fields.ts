/** The fields of a leaf that an indicator with others below it cannot have. */
export const leafFields = [
  'description',
  'elements',
  'openList',
  'columns',
  'columnText',
  'responsibilities',
  'unitText',
] as const;
