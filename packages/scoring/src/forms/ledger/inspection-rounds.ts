import type { Bilingual } from '@liujiang/indicators';
import type { LeafInput } from '../../formulas/formula.ts';
import type { Inspection, InspectionFinding, QuarterScore } from '../../inspection/inspection.ts';
import { findVetoes, groupByItem } from '../../inspection/inspection-items.ts';
import type { Standard } from '../../inspection/standard.ts';
import { partOfKey } from './problem-key.ts';

/** Something that an inspection looks at. */
export interface Item {
  readonly id: string;
  readonly name: Bilingual;
  /** Whether finding it vetoes: every inspection looks at vetoes, only one that lists what it found at anything else. */
  readonly veto: boolean;
  /** Group of deductions that it belongs to; `null` for vetoes and counters. */
  readonly group: string | null;
}

/** Something that an inspection found. */
export interface Found {
  readonly item: Item;
  readonly finding: InspectionFinding;
}

/** What one inspection saw, and what it looked at. */
export interface Round {
  readonly found: readonly Found[];
  readonly quarter: string;
  /** Civil day; `null` where none is given. */
  readonly date: string | null;
  /** Whether it looked at an item, so that what it does not list was not there. */
  readonly looksAt: (item: Item) => boolean;
}

/** The inspections of a leaf in order of time, and what they may look at, by id as it stands in keys. */
export interface Rounds {
  readonly rounds: readonly Round[];
  readonly items: ReadonlyMap<string, Item>;
}

function listItems(standard: Standard | undefined): ReadonlyMap<string, Item> {
  if (standard === undefined) return new Map();
  const { vetoes, counters, deductions } = standard;
  const items: readonly Item[] = [
    ...vetoes.map(({ id, name }) => ({ id, name, veto: true, group: null })),
    ...counters.map(({ id, name }) => ({ id, name, veto: false, group: null })),
    ...deductions.map(({ id, name, group }) => ({ id, name, veto: false, group })),
  ];
  return new Map(items.map((item) => [item.id, item]));
}

/** A veto as a ready score states it: by its name. */
function statedVeto({ name }: { readonly name: Bilingual }): Found {
  const item: Item = { id: name.zh, name, veto: true, group: null };
  return { item, finding: { item: item.id } };
}

function readReadyScore({ quarter, date, vetoes = [] }: QuarterScore): Round {
  const found = vetoes.map(statedVeto);
  return { found, quarter, date: date ?? null, looksAt: ({ veto }) => veto && found.length === 0 };
}

/** A veto ends an inspection: what else it lists was seen, what it does not list need not have been looked for. */
function readInspection(
  { findings, quarter, date, withoutDuty }: Inspection,
  standard: Standard | undefined,
  items: ReadonlyMap<string, Item>,
): Round {
  const found = findings.flatMap((finding) => {
    const item = items.get(finding.item);
    return item === undefined ? [] : [{ item, finding }];
  });
  const vetoed = findVetoes({ vetoes: standard?.vetoes ?? [] }, groupByItem(findings)).length > 0;
  const spared = ({ group }: Item): boolean => group !== null && group === withoutDuty;
  return { found, quarter, date, looksAt: (item) => !vetoed && !spared(item) };
}

/** Everything that the inspections of an input say. */
export function readRounds(input: LeafInput): Rounds {
  const standard = 'standard' in input ? input.standard : undefined;
  const items = listItems(standard);
  const read = (inspection: QuarterScore | Inspection): Round =>
    'findings' in inspection
      ? readInspection(inspection, standard, items)
      : readReadyScore(inspection);
  const rounds =
    'inspection' in input
      ? [read(input.inspection)]
      : 'inspections' in input
        ? input.inspections.map(read).sort((a, b) => (a.quarter < b.quarter ? -1 : 1))
        : [];
  const stated = rounds.flatMap(({ found }) => found.map(({ item }) => item));
  const all = [...items.values(), ...stated];
  return { rounds, items: new Map(all.map((item) => [partOfKey(item.id), item])) };
}
