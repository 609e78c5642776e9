/**
 * Adds a value to the group that it belongs to. In place: hundreds of thousands of records may be about one thing, and copying
 * the group for each of them would take hours.
 */
export function addTo<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}
