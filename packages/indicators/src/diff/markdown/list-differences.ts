import { sameJson } from '../../input/same-json.ts';

/** One place inside a value where two values differ. */
export interface Difference {
  /** `rows[0].cells[2]` */
  readonly place: string;
  /** `undefined` where nothing stood. */
  readonly before: unknown;
  /** `undefined` where nothing stands. */
  readonly after: unknown;
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** The innermost places in which two JSON values differ. */
export function listDifferences(
  before: unknown,
  after: unknown,
  place = '',
): readonly Difference[] {
  if (sameJson(before, after)) return [];
  const inside =
    isContainer(before) && isContainer(after) && Array.isArray(before) === Array.isArray(after);
  if (!inside) return [{ place, before, after }];
  const [were, are] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [...new Set([...were.keys(), ...are.keys()])].flatMap((key) => {
    const below = Array.isArray(before)
      ? `${place}[${key}]`
      : place === ''
        ? key
        : `${place}.${key}`;
    return listDifferences(were.get(key), are.get(key), below);
  });
}
