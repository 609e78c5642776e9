import { readPrintedDate } from '../../time/printed-date.ts';
import { readCollectionDay } from '../collection-time.ts';
import type { EvidenceList, Observed } from '../list.ts';

/** What is said of the seeing of a whole, and holds of its parts as far as they do not say otherwise. */
const seeing: readonly (keyof Observed)[] = ['collectedAt', 'collector', 'expiresOn', 'note'];

/** What several wholes say alike of their seeing, and the fields in which they differ. */
export function compareSeeing(wholes: readonly Observed[]): {
  readonly common: Observed;
  readonly differing: readonly (keyof Observed)[];
} {
  const differing = seeing.filter(
    (field) => new Set(wholes.map((whole) => whole[field] ?? null)).size > 1,
  );
  const common = seeing.flatMap((field) => {
    const value = wholes[0]?.[field];
    return value === undefined || differing.includes(field) ? [] : [[field, value]];
  });
  return { common: Object.fromEntries(common), differing };
}

/** The earlier of two days until which something may be relied on. */
function earlierExpiry(
  one: string | null | undefined,
  other: string | null | undefined,
): string | null | undefined {
  if (one === undefined || one === null) return other ?? one;
  if (other === undefined || other === null) return one;
  return one < other ? one : other;
}

/** A part that says itself what the whole says of it in some fields. */
export function handDown<T extends Observed>(
  whole: Observed,
  part: T,
  fields: readonly (keyof Observed)[],
): T {
  const said: Record<string, unknown> = {};
  for (const field of fields) {
    const value =
      field === 'expiresOn'
        ? earlierExpiry(whole.expiresOn, part.expiresOn)
        : (part[field] ?? whole[field]);
    if (value !== undefined && value !== part[field]) said[field] = value;
  }
  return Object.keys(said).length === 0 ? part : { ...part, ...said };
}

/**
 * A record that says itself what its list says of it. When collecting a list began tells of a record only that it was seen on
 * that day or later: one that shows a later date was seen later, nobody knows when.
 */
export function handDownToRecord<T extends Observed>(
  list: EvidenceList<T>,
  record: T,
  fields: readonly (keyof Observed)[],
): T {
  const day = list.collectedAt === undefined ? null : readCollectionDay(list.collectedAt);
  const isLater = (value: unknown) => {
    const shown = typeof value === 'string' ? readPrintedDate(value) : null;
    return shown !== null && day !== null && shown > day;
  };
  const wasLater = Object.values(record).some(isLater);
  const kept = wasLater ? fields.filter((field) => field !== 'collectedAt') : fields;
  return handDown(list, record, kept);
}
