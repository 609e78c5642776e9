import { byCodeUnits } from '../input/by-code-units.ts';
import { isObject } from '../input/is-object.ts';
import { aboutSeeing, isForReader, preciser } from './identity.ts';

/** Whether a value is a list of evidence. Lists inside records contradict nothing here: `uniteLists` compares them. */
function isList(value: unknown): boolean {
  return isObject(value) && Array.isArray(value['records']);
}

/** JSON with all fields and entries in one order, without what says how something was seen. */
export function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) => {
    if (Array.isArray(member)) {
      const keyed = member.map((one: unknown) => ({ one, text: canonicalText(one) }));
      return keyed.sort((a, b) => byCodeUnits(a.text, b.text)).map(({ one }) => one);
    }
    if (!isObject(member)) return member;
    const content = Object.entries(member).filter(([field]) => !aboutSeeing.has(field));
    return Object.fromEntries(content.sort(([a], [b]) => byCodeUnits(a, b)));
  });
}

function standsApart(field: string, apart: ReadonlySet<string>): boolean {
  return apart.has(field) || aboutSeeing.has(field) || isForReader(field);
}

/** What several records of one thing say. */
export interface MergedContent<T> {
  readonly merged: T;
  /** Whether two of them say different things of one field. */
  readonly conflicting: boolean;
}

/**
 * Joins several records of one thing field by field: what one leaves out another may state. A part with fields of its own (a
 * header) is joined likewise. Fields that stand apart, and lists, contradict nothing here.
 */
export function mergeContent<T extends object>(
  records: readonly T[],
  apart: ReadonlySet<string>,
): MergedContent<T> {
  const [first] = records;
  if (first !== undefined && records.length === 1) return { merged: first, conflicting: false };
  const merged: Record<string, unknown> = {};
  let conflicting = false;
  for (const record of records) {
    for (const [field, value] of Object.entries(record)) {
      const known = merged[field];
      if (value === undefined) continue;
      if (known === undefined || standsApart(field, apart) || isList(value)) {
        merged[field] = known === undefined ? value : known;
      } else if (isObject(known) && isObject(value)) {
        const part = mergeContent([known, value], noneApart);
        merged[field] = part.merged;
        conflicting ||= part.conflicting;
      } else if (typeof known === 'string' && typeof value === 'string') {
        const said = preciser(field, known, value);
        conflicting ||= said === undefined;
        merged[field] = said ?? known;
      } else {
        conflicting ||= canonicalText(known) !== canonicalText(value);
      }
    }
  }
  return { merged: merged as T, conflicting };
}

const noneApart: ReadonlySet<string> = new Set();
