import { type Bilingual, normaliseName } from '@liujiang/indicators';
import type { Language } from '@liujiang/indicators/export';
import type { AssessmentDocument } from '../../document/assessment-document.ts';
import type { LeafInput } from '../../formulas/formula.ts';
import type { Inspection, InspectionFinding, QuarterScore } from '../../inspection.ts';
import type { Standard } from '../../standard.ts';
import type { AssessmentView, DutyView } from '../view/assessment-view.ts';
import { listNames, makeVisible } from '../view/text.ts';
import { words } from '../view/words.ts';
import type { LedgerProblem, Sightings } from './problem.ts';
import { inspectionItem, problemKey } from './problem-key.ts';

/** What one inspection says about what an earlier one found. */
interface Round {
  readonly found: readonly InspectionFinding[];
  readonly stated: readonly Bilingual[];
  readonly vetoed: boolean;
  /** Every item was looked at: a list of findings, not a ready score, and no veto that ended the inspection. */
  readonly itemised: boolean;
}

interface Item {
  readonly id: string;
  readonly name: Bilingual;
  readonly veto: boolean;
}

function listItems(standard: Standard | undefined): ReadonlyMap<string, Item> {
  if (standard === undefined) return new Map();
  const { vetoes, counters, deductions } = standard;
  return new Map([
    ...vetoes.map(({ id, name }): [string, Item] => [id, { id, name, veto: true }]),
    ...[...counters, ...deductions].map(({ id, name }): [string, Item] => [
      id,
      { id, name, veto: false },
    ]),
  ]);
}

function readRound(inspection: QuarterScore | Inspection, items: ReadonlyMap<string, Item>): Round {
  if (!('findings' in inspection)) {
    const stated = (inspection.vetoes ?? []).map(({ name }) => name);
    return { found: [], stated, vetoed: stated.length > 0, itemised: false };
  }
  const found = inspection.findings.filter(({ item }) => items.has(item));
  const vetoed = found.some(({ item }) => items.get(item)?.veto === true);
  return { found, stated: [], vetoed, itemised: !vetoed };
}

function listRounds(input: LeafInput): {
  readonly rounds: readonly Round[];
  readonly items: ReadonlyMap<string, Item>;
} {
  const items = listItems('standard' in input ? input.standard : undefined);
  if ('inspection' in input) return { rounds: [readRound(input.inspection, items)], items };
  if (!('inspections' in input)) return { rounds: [], items };
  const inOrder = input.inspections.toSorted((a, b) => (a.quarter < b.quarter ? -1 : 1));
  return { rounds: inOrder.map((inspection) => readRound(inspection, items)), items };
}

interface Context {
  readonly document: AssessmentDocument;
  readonly view: AssessmentView;
}

/** The unit that a finding names, or those of the indicator. */
function unitsOf(leaf: string, named: string | undefined, { document, view }: Context) {
  const line = view.findings.find((finding) => finding.leaf === leaf);
  if (named === undefined) return line?.duties ?? [];
  const same = document.units.find(
    ({ unit, name }) => unit === named || normaliseName(name.zh) === normaliseName(named),
  );
  const unit: DutyView = {
    unit: same?.unit ?? named,
    name: makeVisible(same?.name[view.language] ?? named),
    roles: [],
  };
  return [unit];
}

function sayPlace({ at, note, occurrences }: InspectionFinding, language: Language): string {
  const times = occurrences === undefined || occurrences === 1 ? '' : `×${occurrences}`;
  return makeVisible(listNames([at ?? '', note ?? '', times].filter(Boolean), language));
}

function problemOf(
  leaf: string,
  item: { readonly id: string; readonly name: Bilingual },
  finding: InspectionFinding,
  context: Context,
): readonly LedgerProblem[] {
  const { language, scores, findings } = context.view;
  const score = scores.find(({ indicator }) => indicator === leaf);
  const units = unitsOf(leaf, finding.unit, context);
  const nobody: DutyView = { unit: null, name: words.unassigned[language], roles: [] };
  return (units.length === 0 ? [nobody] : units).map(({ unit, name, roles }) => ({
    key: problemKey(inspectionItem(leaf, item.id), unit, finding.at ?? null),
    unit: name,
    roles: listNames(roles, language),
    indicator: `${score?.code ?? '—'} ${score?.name ?? leaf}`,
    asked: findings.find((line) => line.leaf === leaf)?.text ?? '—',
    place: sayPlace(finding, language),
    problem: makeVisible(item.name[language]),
    columns: '',
    waiver: null,
    seen: 'unmet' as const,
  }));
}

/**
 * Problems after the last inspection of a leaf. One that was found earlier stays until an inspection that looked at it
 * does not find it: every inspection looks at vetoes, only an itemised one at deductions.
 */
function seeLeaf(leaf: string, input: LeafInput, context: Context): readonly LedgerProblem[] {
  const { rounds, items } = listRounds(input);
  const open = new Map<string, { readonly problem: LedgerProblem; readonly veto: boolean }>();
  for (const round of rounds) {
    for (const [key, { problem, veto }] of open) {
      if (round.itemised || (veto && !round.vetoed)) open.delete(key);
      else open.set(key, { problem: { ...problem, seen: 'unknown' }, veto });
    }
    const stated = round.stated.map((name) => ({
      item: { id: name.zh, name, veto: true },
      finding: { item: name.zh },
    }));
    const found = round.found.flatMap((finding) => {
      const item = items.get(finding.item);
      return item === undefined ? [] : [{ item, finding }];
    });
    for (const { item, finding } of [...stated, ...found]) {
      for (const problem of problemOf(leaf, item, finding, context)) {
        open.set(problem.key, { problem, veto: item.veto });
      }
    }
  }
  return [...open.values()].map(({ problem }) => problem);
}

/** What the inspections of the inputs found under their standards. */
export function seeInspections(document: AssessmentDocument, view: AssessmentView): Sightings {
  const leaves = Object.entries(document.inputs);
  const context: Context = { document, view };
  return {
    problems: leaves.flatMap(([leaf, input]) => seeLeaf(leaf, input, context)),
    lookFor: (key) => {
      const found = leaves.find(([leaf]) => key.startsWith(`${leaf}#`));
      if (found === undefined) return null;
      const { rounds } = listRounds(found[1]);
      return rounds.some(({ itemised }) => itemised) ? 'met' : 'unknown';
    },
  };
}
