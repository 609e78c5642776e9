import type { Catalogue, Column, Element, Leaf, Requirement } from '@liujiang/indicators';
import type { Evidence } from '../evidence/evidence.ts';
import { blankNotes, type EvidenceLists } from '../evidence/kinds.ts';
import type { EvidenceList } from '../evidence/list.ts';
import type {
  AttestationRecord,
  ColumnRecord,
  DisclosureRecord,
  Section,
} from '../evidence/records.ts';
import { columnsAsked } from '../facts/columns/asked-columns.ts';
import { leavesOf } from '../facts/core/leaves-of.ts';
import type { FactLocation } from '../facts/core/place-table.ts';
import type { Bindings } from '../facts/kinds.ts';
import { completeReadings } from '../facts/readings.ts';
import { compileRules } from '../language/compile.ts';
import { fitRules } from '../language/fitted-rules.ts';
import { conditionsOf, readsPerson } from '../language/requirement-conditions.ts';
import type { RulePack } from '../language/rule.ts';

/** An open, empty list, which says nothing. */
function blank<T>(): EvidenceList<T> {
  return { records: [] };
}

/** The lists for which the blank document says what to write. */
function blankLists(): EvidenceLists {
  const lists = Object.entries(blankNotes).map(([name, note]) => [name, { ...blank(), note }]);
  return Object.fromEntries(lists);
}

type Conditions = readonly FactLocation[];

/** A requirement with the facts that it is judged by. */
interface Asked {
  readonly requirement: Requirement;
  readonly leaf: Leaf;
  readonly reads: Conditions;
}

function isSection({ kind }: Element): boolean {
  return kind === 'column';
}

/**
 * The requirements of a catalogue with the facts that they are judged by. Where the pack has no rule yet, the method tells
 * what a rule would read. Requirements that a formula measures, or whose rules do not fit since tailoring, are left out.
 */
function listAsked(catalogue: Catalogue, rules: RulePack): readonly Asked[] {
  const compiled = compileRules(rules);
  const { requirements, unfit } = fitRules(compiled, catalogue);
  return requirements.flatMap(({ requirement, leaf, rules: own }): Asked[] => {
    const { id, measured } = requirement;
    if (measured || unfit.has(id)) return [];
    const reads = own === undefined ? readByMethod(requirement, leaf) : conditionsOf(own);
    return [{ requirement, leaf, reads }];
  });
}

/** What the rules of a requirement would read. */
function readByMethod({ id, elements, method }: Requirement, leaf: Leaf): Conditions {
  if (method === 'manual') return [{ fact: 'attestations', steps: [id] }];
  const leaves = leavesOf([...elements, ...leaf.elements]);
  if (leaves.length === 0) return [{ fact: 'features', steps: [id] }];
  return leaves.map((element) => ({
    fact: isSection(element) ? 'updates' : 'elements',
    steps: [id, element.id],
  }));
}

/** Whether a condition reads the state or the updates of an element. */
function readsElement({ fact, steps }: FactLocation, { id }: Element): boolean {
  if (fact === 'members') return steps[1] === 'elements' && steps[2] === id;
  return (fact === 'elements' || fact === 'updates') && steps[1] === id;
}

function readsFeature({ fact, steps }: FactLocation): boolean {
  return fact === 'features' || (fact === 'members' && steps[1] === 'feature');
}

/** The innermost elements that are read one by one. */
function elementsRead({ requirement, leaf, reads }: Asked): readonly Element[] {
  return leavesOf([...requirement.elements, ...leaf.elements]).filter((element) =>
    reads.some((place) => readsElement(place, element)),
  );
}

/** By id of the column, the sections that requirements look for in it; none for a column that only has to be set up. */
function columnsRead(
  asked: readonly Asked[],
  catalogue: Catalogue,
  bindings: Bindings,
): ReadonlyMap<string, readonly Element[]> {
  const columns = new Map<string, readonly Element[]>();
  const reading = { readings: completeReadings(), bindings };
  for (const one of asked) {
    const { requirement, leaf, reads } = one;
    const printed = catalogue.columns.filter(({ id }) => leaf.columns.includes(id));
    const isLookedUp = reads.some((place) => !readsPerson(place));
    const sections = requirement.scope === 'together' ? elementsRead(one).filter(isSection) : [];
    const set = [
      ...(isLookedUp ? columnsAsked(requirement, printed, reading) : []),
      ...(sections.length > 0 ? printed : []),
    ];
    for (const { id } of set) columns.set(id, [...(columns.get(id) ?? []), ...sections]);
  }
  return columns;
}

function blankColumn(
  { id, name }: Column,
  owner: string,
  sections: readonly Element[],
): ColumnRecord {
  const listed = sections.map((section): Section => ({ name: section.name.zh, items: blank() }));
  return {
    id,
    name: name.zh,
    unit: owner,
    ...(listed.length > 0 && { sections: { records: listed } }),
  };
}

/** Blanks for everyone together, or for each group whose members are asked: they are copied for each member. */
function forUnits<T extends object>(
  { requirement, leaf }: Asked,
  blanks: readonly T[],
  units: ReadonlyMap<string, string>,
): readonly (T & { readonly unit?: string })[] {
  if (requirement.scope === 'together') return blanks;
  const asked = leaf.responsibilities.filter(({ role }) => role === 'responsible');
  return asked.flatMap(({ unit }) =>
    blanks.map((record) => ({ ...record, unit: units.get(unit) ?? unit })),
  );
}

function blankDisclosures(asked: Asked, units: ReadonlyMap<string, string>): DisclosureRecord[] {
  const { id, scope, text } = asked.requirement;
  // Sections are asked with their column; whether members have set theirs up is asked one by one.
  const elements = elementsRead(asked).filter((one) => scope === 'each' || !isSection(one));
  const blanks: DisclosureRecord[] = elements.map((element) => ({
    requirement: id,
    element: element.id,
    note: element.name.zh,
    items: blank(),
  }));
  // Where things are enumerated, each is looked up by itself.
  const enumerated = [...asked.requirement.elements, ...asked.leaf.elements].length > 0;
  if (!enumerated && asked.reads.some(readsFeature)) {
    blanks.push({ requirement: id, element: null, note: text.zh, items: blank() });
  }
  return [...forUnits(asked, blanks, units)];
}

function blankAttestations(asked: Asked, units: ReadonlyMap<string, string>): AttestationRecord[] {
  if (!asked.reads.some(readsPerson)) return [];
  const { id, text } = asked.requirement;
  return [...forUnits(asked, [{ requirement: id, element: null, note: text.zh }], units)];
}

/** A blank document of evidence to fill in: see `evidenceTemplate`. */
export function blankEvidence(catalogue: Catalogue, rules: RulePack): Evidence {
  const asked = listAsked(catalogue, rules);
  const sections = columnsRead(asked, catalogue, rules.bindings ?? {});
  const units = new Map(catalogue.units.map(({ id, name }) => [id, name.zh]));
  const columns = catalogue.columns
    .filter(({ id, kind }) => kind !== 'mail' && sections.has(id))
    .map((column) =>
      blankColumn(column, units.get(column.owner) ?? column.owner, sections.get(column.id) ?? []),
    );
  const lists = blankLists();
  return {
    version: 1,
    note: `${catalogue.title.zh}：佐证空白表。空列表表示尚未查看，不表示没有。`,
    columns: { records: columns },
    disclosures: { records: asked.flatMap((one) => blankDisclosures(one, units)) },
    ...lists,
    attestations: {
      ...lists.attestations,
      records: asked.flatMap((one) => blankAttestations(one, units)),
    },
  };
}
