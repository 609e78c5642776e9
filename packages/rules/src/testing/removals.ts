import type { Evidence } from '../evidence/evidence.ts';
import { safeParseEvidence } from '../evidence/parse-evidence.ts';
import type { Json } from './arbitrary-parts.ts';

/** What limits evidence: to withdraw it is to claim that the evidence still holds, or that it is of the site that is assessed. */
const limits = new Set(['expiresOn', 'site', 'siteHost']);

/** Every valid document that has one record, field or flag less than a document, with the path of what was removed. */
export function* removals(
  document: Evidence,
): Generator<{ readonly removed: string; readonly evidence: Evidence }> {
  for (const { removed, value } of removalsOf(document, '')) {
    const result = safeParseEvidence(value);
    if (result.success) yield { removed, evidence: result.evidence };
  }
}

function* removalsOf(
  value: Json,
  path: string,
): Generator<{ readonly removed: string; readonly value: Json }> {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const [position, member] of value.entries()) {
      const place = `${path}[${position}]`;
      yield { removed: place, value: value.filter((_, other) => other !== position) };
      for (const { removed, value: less } of removalsOf(member, place)) {
        yield { removed, value: value.with(position, less) };
      }
    }
    return;
  }
  for (const [key, member] of Object.entries(value)) {
    if (limits.has(key)) continue;
    const place = path === '' ? key : `${path}.${key}`;
    yield { removed: place, value: without(value, key) };
    for (const { removed, value: less } of removalsOf(member, place)) {
      yield { removed, value: { ...value, [key]: less } };
    }
  }
}

/** An object without one of its members. */
export function without(value: Json, key: string): Json {
  return Object.fromEntries(Object.entries(value as object).filter(([name]) => name !== key));
}
