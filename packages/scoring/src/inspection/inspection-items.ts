import type { Bilingual } from '@liujiang/indicators';
import { exactBounds } from '../arithmetic/exact-bounds.ts';
import {
  compare,
  type Fraction,
  formatExact,
  fraction,
  multiply,
  smaller,
} from '../arithmetic/fraction.ts';
import { type Interval, settled } from '../arithmetic/interval.ts';
import type { InspectionFinding } from './inspection.ts';
import type { ItemTrace, VetoTrace } from './inspection-trace.ts';
import type { ParsedStandard } from './parsed-standard.ts';

/** The findings of an inspection by their item of the standard. */
export type FindingsByItem = ReadonlyMap<string, readonly InspectionFinding[]>;

export function groupByItem(findings: readonly InspectionFinding[]): FindingsByItem {
  const groups = new Map<string, InspectionFinding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.item);
    if (group === undefined) groups.set(finding.item, [finding]);
    else group.push(finding);
  }
  return groups;
}

/** How often things were found; at most the largest safe integer, which is far beyond every limit of a standard. */
function occurrencesOf(findings: readonly InspectionFinding[]): number {
  const total = findings.reduce((sum, { occurrences = 1 }) => sum + occurrences, 0);
  return Math.min(total, Number.MAX_SAFE_INTEGER);
}

/** The vetoes that the findings cause, each with the count behind it. */
export function findVetoes(
  standard: Pick<ParsedStandard, 'vetoes'>,
  findings: FindingsByItem,
): readonly VetoTrace[] {
  return standard.vetoes.flatMap(({ id, name, clause, triggers }) => {
    const hit = [{ items: [id], atLeast: 1 }, ...triggers]
      .map(({ items, atLeast }) => ({
        atLeast,
        counted: occurrencesOf([...new Set(items)].flatMap((item) => findings.get(item) ?? [])),
      }))
      .find(({ counted, atLeast }) => counted >= atLeast);
    return hit === undefined ? [] : [{ item: id, name, clause, ...hit }];
  });
}

/** The points of one item's findings; `null` when there are none. */
export function traceItem(
  item: {
    readonly data: { readonly id: string; readonly name: Bilingual; readonly group?: string };
    readonly perOccurrence: Fraction;
    readonly cap: Fraction | null;
  },
  all: FindingsByItem,
  capFactor: Fraction,
  counted: boolean,
): { readonly trace: ItemTrace; readonly points: Interval } | null {
  const findings = all.get(item.data.id);
  if (findings === undefined) return null;
  const occurrences = occurrencesOf(findings);
  const raw = multiply(item.perOccurrence, fraction(occurrences));
  const cap = item.cap === null ? null : multiply(item.cap, capFactor);
  // without a confirmed cap, one occurrence certainly counts and further ones may not
  const points = cap === null ? { min: item.perOccurrence, max: raw } : settled(smaller(raw, cap));
  const trace: ItemTrace = {
    item: item.data.id,
    group: item.data.group ?? null,
    name: item.data.name,
    occurrences,
    perOccurrence: formatExact(item.perOccurrence),
    cap: cap === null ? null : formatExact(cap),
    capped: cap !== null && compare(raw, cap) > 0,
    points: exactBounds(points),
    counted,
    findings,
  };
  return { trace, points };
}
