import { isDeepFrozen } from './deep-freeze.ts';

/** `build`, which is run once for each deep-frozen value, and every time for a value that may still change. */
export function remember<K extends object, V extends object>(
  build: (value: K) => V,
): (value: K) => V {
  const memo = new WeakMap<K, V>();
  return (value) => {
    const known = memo.get(value);
    if (known !== undefined) return known;
    const built = build(value);
    if (isDeepFrozen(value)) memo.set(value, built);
    return built;
  };
}
