import type { Bilingual } from '@liujiang/indicators';
import { inBothLanguages } from '@liujiang/indicators/internal';
import type { LeafInput } from '../../formulas/formula.ts';
import type {
  Inspection,
  InspectionFinding,
  QuarterScore,
  StatedVeto,
} from '../../inspection/inspection.ts';
import { findVetoes, groupByItem } from '../../inspection/inspection-items.ts';
import type { Standard } from '../../inspection/standard.ts';
import { partOfKey } from './problem-key.ts';

/** Something that an inspection can find. */
export interface Item {
  readonly id: string;
  readonly name: Bilingual;
  /** Whether it is a veto: every inspection looks for vetoes, only one that lists its findings for anything else. */
  readonly veto: boolean;
  /** Its group of deductions; `null` for vetoes and counters. */
  readonly group: string | null;
}

/** Something that an inspection found. */
export interface Found {
  readonly item: Item;
  readonly finding: InspectionFinding;
}

/** The findings of one inspection, and what it looked for. */
export interface Round {
  readonly found: readonly Found[];
  readonly quarter: string;
  /** Civil day; `null` where none is given. */
  readonly date: string | null;
  /** Whether it looked for an item, so that an item it does not list was not there. */
  readonly looksAt: (item: Item) => boolean;
}

/** The inspections of a leaf in order of time, and the items they may find, by id as keys have it. */
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

/** A veto in a ready score, by its name. */
function statedVeto(veto: StatedVeto): Found {
  const name = inBothLanguages(veto.name) as Bilingual;
  const item: Item = { id: name.zh, name, veto: true, group: null };
  return { item, finding: { item: item.id } };
}

function readReadyScore({ quarter, date, vetoes = [] }: QuarterScore): Round {
  const found = vetoes.map(statedVeto);
  return { found, quarter, date: date ?? null, looksAt: ({ veto }) => veto && found.length === 0 };
}

/** A veto ends an inspection: what it lists was found, what it does not list may not have been looked for. */
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

/** The inspections of an input. */
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
