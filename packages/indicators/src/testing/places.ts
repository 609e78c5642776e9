type Container = Readonly<Record<string, unknown>>;

/** Plain objects and lists, whose places can be replaced in a copy. */
function isContainer(value: unknown): value is Container {
  if (Array.isArray(value)) return true;
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** The path that some choices lead along, each taken by its remainder, as far as there is something to choose from. */
export function walkInto(value: unknown, choices: readonly number[]): readonly string[] {
  const path: string[] = [];
  let place = value;
  for (const choice of choices) {
    if (!isContainer(place)) break;
    const keys = Object.keys(place);
    const key = keys[choice % keys.length];
    if (key === undefined) break;
    path.push(key);
    place = place[key];
  }
  return path;
}

/** A copy along the path, with another thing at its end; all else is shared. */
export function putAt(value: unknown, path: readonly string[], thing: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return thing;
  if (!isContainer(value)) return value;
  const inner = putAt(value[key], rest, thing);
  if (Array.isArray(value)) {
    const copy = [...(value as unknown[])];
    copy[Number(key)] = inner;
    return Object.freeze(copy);
  }
  return Object.freeze({ ...value, [key]: inner });
}

/** Freezes plain objects and lists all the way down, so that whoever changes what he is given is caught at it. */
export function freezeAll(value: unknown, seen: Set<unknown> = new Set()): void {
  if (!isContainer(value) || seen.has(value)) return;
  seen.add(value);
  Object.freeze(value);
  for (const member of Object.values(value)) freezeAll(member, seen);
}

/** The paths of plain objects and lists that can still be changed. */
export function listOpen(value: unknown, path: string): readonly string[] {
  if (!isContainer(value)) return [];
  const inside = Object.entries(value).flatMap(([key, member]) =>
    listOpen(member, `${path}.${key}`),
  );
  return Object.isFrozen(value) ? inside : [path, ...inside];
}
