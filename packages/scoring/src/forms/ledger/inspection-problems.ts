import { normaliseName } from '@liujiang/indicators';
import type { Language } from '@liujiang/indicators/export';
import type { AssessmentDocument } from '../../document/assessment-document.ts';
import type { InspectionFinding } from '../../inspection/inspection.ts';
import type { AssessmentView, DutyView, FindingLine, ScoreLine } from '../view/assessment-view.ts';
import { words } from '../view/fixed-texts.ts';
import { listNames, makeVisible } from '../view/text.ts';
import { type Found, type Round, type Rounds, readRounds } from './inspection-rounds.ts';
import type { LedgerEntry, Sighting } from './ledger.ts';
import type { LedgerProblem, Sightings } from './problem.ts';
import { inspectionItem, problemKey, readInspectionItem, readKey } from './problem-key.ts';

/** The catalogue's data needed to describe something found, prepared for look-up. */
interface Context {
  readonly language: Language;
  readonly scores: ReadonlyMap<string | null, ScoreLine>;
  /** The first requirement of each leaf. */
  readonly requirements: ReadonlyMap<string, FindingLine>;
  /** By id, and by normalised name. */
  readonly units: ReadonlyMap<string, DutyView>;
}

function prepare(document: AssessmentDocument, view: AssessmentView): Context {
  const units = document.units.flatMap(({ unit, name }): [string, DutyView][] => {
    if (unit === null) return [];
    const shown = { unit, name: makeVisible(name[view.language]), roles: [] };
    return [
      [normaliseName(name.zh), shown],
      [unit, shown],
    ];
  });
  return {
    language: view.language,
    scores: new Map(view.scores.map((line) => [line.indicator, line])),
    // in reverse, so that the first of each stays
    requirements: new Map([...view.findings].reverse().map((line) => [line.leaf, line])),
    units: new Map(units),
  };
}

/** The unit that a finding names, otherwise the units of the indicator. */
function unitsOf(leaf: string, named: string | undefined, context: Context): readonly DutyView[] {
  if (named === undefined) {
    const duties = context.requirements.get(leaf)?.duties ?? [];
    const nobody = { unit: null, name: words.unassigned[context.language], roles: [] };
    return duties.length === 0 ? [nobody] : duties;
  }
  const known = context.units.get(named) ?? context.units.get(normaliseName(named));
  return [known ?? { unit: named, name: makeVisible(named), roles: [] }];
}

function sayPlace({ at, note, occurrences }: InspectionFinding, language: Language): string {
  const times = occurrences === undefined || occurrences === 1 ? '' : `×${occurrences}`;
  return makeVisible(listNames([at ?? '', note ?? '', times].filter(Boolean), language));
}

function problemsOf(
  leaf: string,
  { item, finding }: Found,
  context: Context,
): readonly LedgerProblem[] {
  const { language } = context;
  const score = context.scores.get(leaf);
  return unitsOf(leaf, finding.unit, context).map(({ unit, name, roles }) => ({
    key: problemKey(inspectionItem(leaf, item.id), unit, finding.at ?? null),
    unit: name,
    roles: listNames(roles, language),
    indicator: `${score?.code ?? '—'} ${score?.name ?? leaf}`,
    asked: context.requirements.get(leaf)?.text ?? '—',
    place: sayPlace(finding, language),
    problem: makeVisible(item.name[language]),
    columns: '',
    waiver: null,
    seen: 'unmet' as const,
  }));
}

/** The state of everything that the inspections of a leaf ever found: still open, or mended. */
interface LeafSightings {
  readonly rounds: Rounds;
  readonly open: ReadonlyMap<string, LedgerProblem>;
  readonly mended: ReadonlySet<string>;
}

/** What was found stays open until an inspection looks at it and does not find it. */
function seeLeaf(leaf: string, rounds: Rounds, context: Context): LeafSightings {
  const open = new Map<string, { readonly problem: LedgerProblem; readonly item: Found['item'] }>();
  const mended = new Set<string>();
  for (const { found, looksAt } of rounds.rounds) {
    for (const [key, { problem, item }] of open) {
      if (looksAt(item)) {
        open.delete(key);
        mended.add(key);
      } else open.set(key, { problem: { ...problem, seen: 'unknown' }, item });
    }
    for (const one of found) {
      for (const problem of problemsOf(leaf, one, context)) {
        open.set(problem.key, { problem, item: one.item });
        mended.delete(problem.key);
      }
    }
  }
  const problems = [...open].map(([key, { problem }]) => [key, problem] as const);
  return { rounds, open: new Map(problems), mended };
}

/** The quarter in which a day lies, `2020-Q3`. */
function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/** Whether an inspection was held after a day; without a date its quarter decides. */
function isAfter({ date, quarter }: Round, day: string): boolean {
  return date === null ? quarter > quarterOf(day) : date > day;
}

/** What the inspections of the inputs found under their standards. */
export function seeInspections(document: AssessmentDocument, view: AssessmentView): Sightings {
  const context = prepare(document, view);
  const leaves = new Map(
    Object.entries(document.inputs).map(([leaf, input]) => [
      leaf,
      seeLeaf(leaf, readRounds(input), context),
    ]),
  );
  const lookFor = ({ key, checkedOn }: LedgerEntry): Sighting | null => {
    const about = readInspectionItem(readKey(key).item);
    const leaf = about === null ? undefined : leaves.get(about.leaf);
    if (about === null || leaf === undefined) return null;
    if (leaf.mended.has(key)) return 'met';
    const item = leaf.rounds.items.get(about.item);
    if (item === undefined) return 'unknown';
    // found by an inspection that this document does not have: only a later one can show that it is mended
    const later = leaf.rounds.rounds.filter((round) => isAfter(round, checkedOn));
    return later.some(({ looksAt }) => looksAt(item)) ? 'met' : 'unknown';
  };
  return {
    problems: [...leaves.values()].flatMap(({ open }) => [...open.values()]),
    lookFor,
  };
}
