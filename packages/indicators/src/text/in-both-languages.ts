import { isObject } from '../input/is-object.ts';

function isGiven(value: unknown): value is string {
  return typeof value === 'string' && /\S/.test(value);
}

/**
 * What stands where a text in two languages is wanted: Chinese alone, as a string or as `{ zh }`, stands in for the English.
 * Anything else stays as it is, for the check to refuse. An empty `en` is no absent one.
 */
export function inBothLanguages(value: unknown): unknown {
  if (isGiven(value)) return { zh: value, en: value };
  if (!isObject(value)) return value;
  const { zh, en, ...others } = value;
  const chineseAlone = isGiven(zh) && en === undefined && Object.keys(others).length === 0;
  return chineseAlone ? { zh, en: zh } : value;
}

/**
 * The same in a whole document without a schema: `names` are the fields that hold such texts, wherever they stand. What needs
 * no change is not copied.
 */
export function fieldsInBothLanguages<T>(value: T, names: readonly string[]): T;
export function fieldsInBothLanguages(value: unknown, names: readonly string[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const visit = (key: string, member: unknown): unknown =>
    fieldsInBothLanguages(names.includes(key) ? inBothLanguages(member) : member, names);
  if (Array.isArray(value)) {
    const made = value.map((member: unknown) => visit('', member));
    return made.some((member, index) => member !== value[index]) ? made : value;
  }
  const made = Object.entries(value).map(([key, member]) => [key, visit(key, member)] as const);
  const changed = made.some(([key, member]) => member !== (value as Record<string, unknown>)[key]);
  return changed ? Object.fromEntries(made) : value;
}
