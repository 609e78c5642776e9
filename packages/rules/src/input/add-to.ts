export { addTo } from '@liujiang/indicators/internal';

/** The value that stands at a key; made and put there where there is none. */
export function valueAt<K, V>(values: Map<K, V>, key: K, make: () => V): V {
  const known = values.get(key);
  if (known !== undefined) return known;
  const made = make();
  values.set(key, made);
  return made;
}
