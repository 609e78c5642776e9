import { makeElement, makeParameter, makeRequirement } from '../catalogue/assemble.ts';
import type { Catalogue, Indicator, Leaf, Level } from '../model/catalogue.ts';
import type { Parameter } from '../model/parameter.ts';
import type { Clause, Element, Requirement } from '../model/requirement.ts';
import type { AddedIndicator, AddedRequirement, NewElement, NewParameter } from './additions.ts';

/** The id above: of the indicator for a requirement, of its parent for an indicator, `''` for none. */
export function above(id: string): string {
  return id.slice(0, Math.max(0, id.lastIndexOf(id.includes('/') ? '/' : '.')));
}

/** An added element in the form of a catalogue. */
export function elementOf({ name, condition, children = [], kind, ...rest }: NewElement): Element {
  return {
    ...makeElement({ id: rest.id, ...name, ...(kind === 'column' && { kind }) }),
    condition: condition ?? null,
    children: children.map(elementOf),
    openList: rest.openList ?? false,
  };
}

/** An added parameter in the form of a catalogue. */
export function parameterOf(
  { reading, ...data }: NewParameter,
  clauses: readonly Clause[],
): Parameter {
  return makeParameter({ ...data, ...(reading && { reading }) }, clauses);
}

/** An added requirement in the form of a catalogue. Where it is the only one of its leaf and says none, it has no number. */
export function requirementOf(added: AddedRequirement, alone: boolean): Requirement {
  const { id, text, clauses, obligation, parameters = {}, elements = [] } = added;
  const leaf = above(id);
  const own = id.slice(leaf.length + 1);
  const number = added.number === undefined ? (alone && own === '1' ? null : own) : added.number;
  const made = makeRequirement(leaf, {
    zh: clauses ?? text.zh,
    en: text.en,
    method: added.method,
    ...(obligation && { obligation }),
    ...(added.scope && { scope: added.scope }),
    ...(added.formula && { formula: added.formula }),
    ...(added.measured === true && { measured: true }),
    ...(added.notParameters && { notParameters: added.notParameters }),
    ...(added.enumeration === 'any' && { enumeration: 'any' }),
    ...(added.openList === true && { openList: true }),
  });
  const numbers = Object.entries(parameters).map(([name, parameter]): [string, Parameter] => [
    name,
    parameterOf(parameter, made.clauses),
  ]);
  return {
    ...made,
    id,
    number,
    text,
    parameters: Object.fromEntries(numbers),
    elements: elements.map(elementOf),
  };
}

function namesIn(list: Catalogue['units'] | Catalogue['columns'], ids: readonly string[]) {
  const names = new Map(list.map(({ id, name }) => [id, name.zh]));
  const text = [...new Set(ids)].flatMap((id) => names.get(id) ?? []).join('、');
  return text === '' ? null : text;
}

/** An added indicator in the form of a catalogue, without its code, which follows from its place. */
export function indicatorOf(
  added: AddedIndicator,
  below: { readonly children: readonly Indicator[]; readonly requirements: readonly Requirement[] },
  { units, columns }: Pick<Catalogue, 'units' | 'columns'>,
): Indicator {
  const { id, name, notes = [], bases = [], columns: sections = [], elements = [] } = added;
  const level = id.split('.').length as Level;
  const base = { id, code: '', level, name, notes, bases };
  if (below.children.length > 0) return { ...base, kind: 'branch', children: below.children };
  const responsibilities: Leaf['responsibilities'] = (added.responsibilities ?? []).map(
    ({ unit, role = 'responsible', statedIn = 'unit' }) => ({
      unit,
      role,
      statedIn,
      inherited: false,
    }),
  );
  const columnText = added.columnText ?? namesIn(columns, sections);
  const stated = responsibilities.filter(({ statedIn }) => statedIn === 'unit');
  const unitText =
    added.unitText ??
    namesIn(
      units,
      stated.map(({ unit }) => unit),
    );
  return {
    ...base,
    kind: 'leaf',
    description: added.description ?? null,
    elements: elements.map(elementOf),
    openList: added.openList ?? false,
    requirements: below.requirements,
    columns: sections,
    columnText,
    columnCell: columnText === null ? 'none' : 'printed',
    responsibilities,
    unitText,
    source: { rows: [] },
  };
}
