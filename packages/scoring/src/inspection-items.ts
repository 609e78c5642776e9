import type { Bilingual } from '@liujiang/indicators';
import { exactBounds } from './exact-bounds.ts';
import { compare, type Fraction, formatExact, fraction, multiply, smaller } from './fraction.ts';
import type { InspectionFinding } from './inspection.ts';
import type { ItemTrace, VetoTrace } from './inspection-trace.ts';
import { type Interval, settled } from './interval.ts';
import type { ParsedStandard } from './parsed-standard.ts';

function occurrencesOf(findings: readonly InspectionFinding[]): number {
  return findings.reduce((total, { occurrences = 1 }) => total + occurrences, 0);
}

/** The vetoes that the findings amount to, each with the count that brought it about. */
export function findVetoes(
  standard: Pick<ParsedStandard, 'vetoes'>,
  findings: readonly InspectionFinding[],
): readonly VetoTrace[] {
  return standard.vetoes.flatMap(({ id, name, clause, triggers }) => {
    const hit = [{ items: [id], atLeast: 1 }, ...triggers]
      .map(({ items, atLeast }) => ({
        atLeast,
        counted: occurrencesOf(findings.filter(({ item }) => items.includes(item))),
      }))
      .find(({ counted, atLeast }) => counted >= atLeast);
    return hit === undefined ? [] : [{ item: id, name, clause, ...hit }];
  });
}

/** What the findings of one item come to; `null` where there are none. */
export function traceItem(
  item: {
    readonly data: { readonly id: string; readonly name: Bilingual; readonly group?: string };
    readonly perOccurrence: Fraction;
    readonly cap: Fraction | null;
  },
  all: readonly InspectionFinding[],
  capFactor: Fraction,
  counted: boolean,
): { readonly trace: ItemTrace; readonly points: Interval } | null {
  const findings = all.filter((finding) => finding.item === item.data.id);
  if (findings.length === 0) return null;
  const occurrences = occurrencesOf(findings);
  const raw = multiply(item.perOccurrence, fraction(occurrences));
  const cap = item.cap === null ? null : multiply(item.cap, capFactor);
  // Without a confirmed cap, one occurrence is certain to count, further ones may not.
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
