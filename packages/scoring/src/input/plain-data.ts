import { isRecord } from './given.ts';

/** The same plain data once more, so that who changes one of the two does not change the other. */
export function detach<T>(value: T): T {
  if (Array.isArray(value)) return value.map(detach) as T;
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, detach(member)]),
  ) as T;
}

/** A member of its own: an id may be `constructor`, which every object has. */
export function own<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
