import { readPrintedDate } from '../../time/printed-date.ts';
import { readCollectionDay } from '../collection-time.ts';
import type { EvidenceList, Observed } from '../list.ts';

/** Fields of a list or document that hold for its parts, unless a part says otherwise. */
const seeing: readonly (keyof Observed)[] = ['collectedAt', 'collector', 'expiresOn', 'note'];

/** The values of these fields that several lists or documents have in common, and the fields in which they differ. */
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

/** A part with the fields that its list or document states for it. */
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
 * A record with the fields that its list states for it. The list's time says when collecting began: a record that shows a
 * later date was seen later, and gets no time.
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
