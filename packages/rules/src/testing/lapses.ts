import type { Evidence } from '../evidence/evidence.ts';
import { safeParseEvidence } from '../evidence/parse-evidence.ts';
import { isObject } from '../input/is-object.ts';

/** A document in which something has expired, beside the same document without it. */
export interface Lapse {
  /** Path of what has expired: a record, a list, or '' for the document. */
  readonly place: string;
  readonly expired: Evidence;
  readonly lost: Evidence;
}

type Fields = Readonly<Record<string, unknown>>;

interface Change {
  readonly place: string;
  readonly expired: unknown;
  readonly lost: unknown;
}

/** Everything in a document that can expire: the document, each list, each record, one after the other. */
export function* lapses(document: Evidence, expiresOn: string): Generator<Lapse> {
  yield { place: '', expired: { ...document, expiresOn }, lost: { version: 1 } };
  for (const { place, expired, lost } of lapsesWithin({ ...document }, '', expiresOn)) {
    const [one, other] = [safeParseEvidence(expired), safeParseEvidence(lost)];
    if (one.success && other.success) yield { place, expired: one.evidence, lost: other.evidence };
  }
}

function* lapsesWithin(fields: Fields, path: string, expiresOn: string): Generator<Change> {
  for (const [key, list] of Object.entries(fields)) {
    if (!isObject(list) || !Array.isArray(list['records'])) continue;
    const place = path === '' ? key : `${path}.${key}`;
    const replace = (value: unknown) => ({ ...fields, [key]: value });
    yield { place, expired: replace({ ...list, expiresOn }), lost: replace({ records: [] }) };
    for (const change of lapsesOf(list, list['records'], place, expiresOn)) {
      yield { ...change, expired: replace(change.expired), lost: replace(change.lost) };
    }
  }
}

function* lapsesOf(
  list: Fields,
  records: readonly unknown[],
  path: string,
  expiresOn: string,
): Generator<Change> {
  for (const [position, record] of records.entries()) {
    if (!isObject(record)) continue;
    const place = `${path}.records[${position}]`;
    const replace = (value: unknown) => ({ ...list, records: records.with(position, value) });
    yield {
      place,
      expired: replace({ ...record, expiresOn }),
      lost: { ...list, records: records.toSpliced(position, 1) },
    };
    for (const change of lapsesWithin(record, place, expiresOn)) {
      yield { ...change, expired: replace(change.expired), lost: replace(change.lost) };
    }
  }
}
