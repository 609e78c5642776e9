import {
  type Leaf,
  listElements,
  listLeaves,
  normaliseName,
  type Reason,
  type Requirement,
} from '@liujiang/indicators';
import type {
  Attested,
  ByRequirement,
  ElementState,
  ListFact,
  ListItem,
  MemberFacts,
} from '../facts.ts';
import { type SeenAttestation, settleAttestations } from './attestations.ts';
import { readColumnsOf } from './column-states.ts';
import type { MatchedColumns } from './columns.ts';
import type { Context } from './context.ts';
import { findMember, type MemberStatements } from './disclosures.ts';
import { asksForColumn, columnsOf } from './features.ts';
import { settleStatements } from './statement.ts';

/** What the evidence says of members. */
export interface MemberEvidence {
  readonly statements: ReadonlyMap<string, MemberStatements>;
  readonly attestations: readonly SeenAttestation[];
  readonly columns: MatchedColumns;
}

/**
 * The tasks that each member of a group has, member by member: nothing that one shows stands for another. Without a directory
 * nobody knows who the members are, and the lists stay open.
 */
export function deriveMembers(
  evidence: MemberEvidence,
  context: Context,
): ByRequirement<MemberFacts> {
  const facts: Record<string, MemberFacts> = {};
  for (const leaf of listLeaves(context.catalogue)) {
    for (const requirement of leaf.requirements) {
      if (requirement.scope !== 'each') continue;
      facts[requirement.id] = readMembers(requirement, leaf, evidence, context);
    }
  }
  return facts;
}

/** Keys of the units that a leaf asks, each once, and why there may be more. */
function unitsAsked(
  { responsibilities }: Leaf,
  { units, unit: only }: Context,
): { readonly asked: readonly string[]; readonly reasons: readonly Reason[] } {
  const asked = new Set<string>();
  let unnamed = false;
  for (const { unit, role } of responsibilities) {
    if (role !== 'responsible') continue;
    if (!units.isGroup(unit)) asked.add(unit);
    else {
      const members = units.membersOf(unit);
      for (const member of members ?? []) asked.add(member);
      unnamed ||= members === undefined;
    }
  }
  if (only !== undefined && asked.has(only)) return { asked: [only], reasons: [] };
  return {
    asked: only === undefined ? [...asked] : [],
    reasons: unnamed ? ['missing-fact'] : [],
  };
}

function readMembers(
  requirement: Requirement,
  leaf: Leaf,
  { statements, attestations, columns }: MemberEvidence,
  context: Context,
): MemberFacts {
  const { id, text } = requirement;
  const { asked, reasons } = unitsAsked(leaf, context);
  const printed = columnsOf(context.catalogue, id);
  const attested = groupAttestations(requirement, attestations, context);
  const list = <T>(read: (unit: string) => ListItem<T>['value']): ListFact<T> => ({
    items: asked.map((unit) => ({
      label: context.units.nameOf(unit).zh,
      unit,
      value: read(unit),
    })),
    reasons,
  });
  const elements = listElements(requirement.elements).map(
    ({ id: element, kind, name }): [string, ListFact<ElementState>] => {
      const named = printed.filter(
        (column) => normaliseName(column.name.zh) === normaliseName(name.zh),
      );
      return [
        element,
        list((unit) =>
          settleStatements(
            [
              ...(statements.get(id)?.get(unit)?.get(element) ?? []),
              ...(kind === 'column' && named.length > 0
                ? readColumnsOf(unit, named, columns, context)
                : []),
            ],
            name,
            context,
          ),
        ),
      ];
    },
  );
  return {
    elements: Object.fromEntries(elements),
    feature: list((unit) =>
      settleStatements(
        [
          ...(statements.get(id)?.get(unit)?.get('') ?? []),
          ...(asksForColumn(id) ? readColumnsOf(unit, printed, columns, context) : []),
        ],
        text,
        context,
      ),
    ),
    attestation: list<Attested>((unit) =>
      settleAttestations(attested.get(unit) ?? [], requirement, context),
    ),
  };
}

/** Attestations of a requirement by the unit that each is about. */
function groupAttestations(
  { id }: Requirement,
  attestations: readonly SeenAttestation[],
  context: Context,
): ReadonlyMap<string, readonly SeenAttestation[]> {
  const groups = new Map<string, SeenAttestation[]>();
  for (const attestation of attestations) {
    const { record, path } = attestation;
    if (record.requirement !== id || record.element !== null) continue;
    const unit = findMember(record, path, context);
    if (unit === undefined) continue;
    groups.set(unit, [...(groups.get(unit) ?? []), attestation]);
  }
  return groups;
}
