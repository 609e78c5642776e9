import type { Catalogue, Leaf, Reason } from '@liujiang/indicators';
import { listElements } from '@liujiang/indicators/internal';
import type { ElementState } from '../evidence/vocabulary.ts';
import { asksForColumn, columnsFor, columnsOf } from './columns/asked-columns.ts';
import { readColumns } from './columns/column-states.ts';
import type { Context } from './core/context.ts';
import type { Attested, ByRequirement, ListFact, ListItem, MemberFacts } from './core/facts.ts';
import type { Frame } from './core/frame.ts';
import { comesFrom, type Origin } from './core/origins.ts';
import { listPlaces, type RequirementPlace } from './core/places.ts';
import type { StatedEvidence } from './derive-presence.ts';
import { settleThings } from './settle-things.ts';

/**
 * What is known of the tasks that each member of a group has, member by member. Without a directory the members are not known,
 * and the lists stay open.
 */
export function deriveMembers(
  evidence: StatedEvidence,
  context: Context,
): ByRequirement<MemberFacts> {
  const facts: Record<string, MemberFacts> = {};
  for (const place of context.once(listMemberTasks)) {
    facts[place.requirement.id] = readMembers(place, evidence, context);
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

/** A requirement of each member, with the columns that may stand for its elements, '' for itself. */
interface MemberTask extends RequirementPlace {
  readonly named: ReadonlyMap<string, Catalogue['columns']>;
}

/** The requirements that each member of a group has. Asked for by `once`. */
function listMemberTasks(frame: Frame): readonly MemberTask[] {
  const each = [...frame.once(listPlaces).values()].filter(
    ({ requirement }) => requirement.scope === 'each',
  );
  return each.map((place) => {
    const { id, text, elements } = place.requirement;
    const printed = columnsOf(frame.catalogue, id);
    const named = new Map<string, Catalogue['columns']>(
      listElements(elements).map(({ id: element, kind, name }) => [
        element,
        kind === 'column' ? columnsFor(name.zh, printed, frame) : [],
      ]),
    );
    if (asksForColumn(frame.bindings, id)) named.set('', columnsFor(text.zh, printed, frame));
    return { ...place, named };
  });
}

function readMembers(
  { requirement, leaf, named }: MemberTask,
  { statements, wholes, columns }: StatedEvidence,
  context: Context,
): MemberFacts {
  const { id } = requirement;
  const { asked, reasons } = unitsAsked(leaf, context);
  const elements = listElements(requirement.elements);
  const settled = asked.map((unit) => {
    const said = statements.get(id)?.get(unit);
    const read = (thing: string, owners: Catalogue['columns'] = []) => [
      ...(said?.get(thing) ?? []),
      ...(owners.length > 0 ? readColumns(owners, columns, context, unit) : []),
    ];
    const ids = [...elements.map((element) => element.id), ''];
    const things = new Map(ids.map((thing) => [thing, read(thing, named.get(thing))]));
    const whole = wholes.get(id)?.get(unit) ?? [];
    const asking = { requirement, shared: leaf.elements };
    return { unit, ...settleThings(asking, things, whole, context) };
  });
  type Member = (typeof settled)[number];
  const list = <T>(
    read: (member: Member) => ListItem<T>['value'],
    originOf: (member: Member) => Origin | undefined,
  ): ListFact<T> => ({
    items: settled.map((member) => {
      const label = context.units.nameOf(member.unit).zh;
      const item = { label, unit: member.unit, value: read(member) };
      return comesFrom(item, originOf(member) ?? {}, context);
    }),
    reasons,
  });
  const stateOf = (thing: string): ListFact<ElementState> =>
    list(
      ({ states }) => states.get(thing) ?? { unknown: ['missing-fact'] },
      ({ origins }) => origins.get(thing),
    );
  return {
    elements: Object.fromEntries(elements.map((element) => [element.id, stateOf(element.id)])),
    feature: stateOf(''),
    attestation: list<Attested>(
      ({ attestation }) => attestation,
      ({ attestation }) => context.sources?.of(attestation),
    ),
  };
}
