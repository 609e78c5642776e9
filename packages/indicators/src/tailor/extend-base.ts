import type { IssueLog } from '../catalogue/issue-log.ts';
import { addTo } from '../input/add-to.ts';
import type { Catalogue, Indicator, Leaf } from '../model/catalogue.ts';
import type { Element, Requirement } from '../model/requirement.ts';
import type { AddedElement } from './additions.ts';
import { above, elementOf, indicatorOf, parameterOf, requirementOf } from './build-added.ts';
import type { Additions, Placed } from './read-additions.ts';

interface Item {
  readonly id: string;
}

interface New<T> extends Placed<{ readonly id: string; readonly before?: string }> {
  readonly made: T;
}

/** Puts additions among their neighbours: each before the one it names, or last. */
function insert<T extends Item>(
  log: IssueLog,
  there: readonly T[],
  added: readonly New<T>[],
): readonly T[] {
  const list = [...there];
  let waiting = added;
  const known = [...there, ...added.map(({ made }) => made)].map(({ id }) => id);
  while (waiting.length > 0) {
    const left: New<T>[] = [];
    for (const one of waiting) {
      const { before } = one.value;
      const at = before === undefined ? list.length : list.findIndex(({ id }) => id === before);
      if (at === -1) left.push(one);
      else list.splice(at, 0, one.made);
    }
    if (left.length < waiting.length) {
      waiting = left;
      continue;
    }
    for (const { value, path, made } of left) {
      const others = known.filter((id) => id !== value.id);
      const isThere = others.includes(value.before ?? '');
      const expected = isThere
        ? { zh: '不互为先后的一项', en: 'one that does not itself stand before this' }
        : { zh: '与其并列的一项的编号', en: 'the id of a neighbour' };
      log.report([...path, 'before'], {
        code: isThere ? 'cycle' : 'unknown-id',
        expected,
        ...(!isThere && { known: others }),
      });
      list.push(made);
    }
    break;
  }
  return list;
}

function withElement(
  log: IssueLog,
  elements: readonly Element[],
  added: Placed<AddedElement>,
): readonly Element[] | undefined {
  const { under } = added.value;
  if (under === undefined) {
    const { of: _, under: __, before: ___, source: ____, ...element } = added.value;
    return insert(log, elements, [{ ...added, made: elementOf(element) }]);
  }
  for (const [index, element] of elements.entries()) {
    const { under: _, ...value } = added.value;
    const inside = element.id === under ? { ...added, value } : added;
    const children = withElement(
      log,
      element.id === under || element.children.length > 0 ? element.children : [],
      inside,
    );
    if (children === undefined) continue;
    return elements.map((one, place) => (place === index ? { ...one, children } : one));
  }
  return undefined;
}

function withElements(
  log: IssueLog,
  elements: readonly Element[],
  added: readonly Placed<AddedElement>[],
): readonly Element[] {
  return added.reduce<readonly Element[]>((all, one) => {
    const more = withElement(log, all, one);
    if (more !== undefined) return more;
    const expected = { zh: '该项所有的要素编号', en: 'the id of an element of it' };
    const known = all.map(({ id }) => id);
    log.report([...one.path, 'under'], { code: 'unknown-element', expected, known });
    return all;
  }, elements);
}

/** A catalogue with what profiles add to its table, each thing in its place; codes follow later. */
export function extendBase(
  log: IssueLog,
  base: Catalogue,
  added: Additions,
  known: Pick<Catalogue, 'units' | 'columns'>,
): Catalogue {
  const below = new Map<string, Additions['indicators'][number][]>();
  for (const one of added.indicators) addTo(below, above(one.value.id), one);
  const points = new Map<string, Additions['requirements'][number][]>();
  for (const one of added.requirements) addTo(points, above(one.value.id), one);
  const elements = new Map<string, Additions['elements'][number][]>();
  for (const one of added.elements) addTo(elements, one.value.of, one);
  const parameters = new Map<string, Additions['parameters'][number][]>();
  for (const one of added.parameters) addTo(parameters, one.value.of, one);
  if (added.ids.length + elements.size + parameters.size === 0) return base;

  const complete = <T extends Requirement | Leaf>(owner: T): T => {
    const more = elements.get(owner.id);
    return more === undefined
      ? owner
      : { ...owner, elements: withElements(log, owner.elements, more) };
  };
  const point = (requirement: Requirement): Requirement => {
    const more = parameters.get(requirement.id);
    if (more === undefined) return complete(requirement);
    const made = more.map(({ value: { of: _, name, source: __, ...data } }) => [
      name,
      parameterOf(data, requirement.clauses),
    ]);
    const all = { ...requirement.parameters, ...Object.fromEntries(made) };
    return complete({ ...requirement, parameters: all });
  };
  const requirementsOf = (id: string, there: readonly Requirement[]): readonly Requirement[] => {
    const more = points.get(id) ?? [];
    if (more.length === 0) return there.map(point);
    const alone = there.length + more.length === 1;
    // an id ends in the number; where a point is no longer the only one, it is printed
    const numbered = there.map((one) => ({
      ...one,
      number: one.number ?? one.id.slice(id.length + 1),
    }));
    const made = more.map((one) => ({ ...one, made: requirementOf(one.value, alone) }));
    return insert(log, numbered, made).map(point);
  };
  const nodes = (parent: string, there: readonly Indicator[]): readonly Indicator[] => {
    const kept = there.map((node): Indicator => {
      if (node.kind === 'branch') return { ...node, children: nodes(node.id, node.children) };
      return complete({ ...node, requirements: requirementsOf(node.id, node.requirements) });
    });
    const made = (below.get(parent) ?? []).map((one) => {
      const { id } = one.value;
      const parts = { children: nodes(id, []), requirements: requirementsOf(id, []) };
      const node = indicatorOf(one.value, parts, known);
      return { ...one, made: node.kind === 'leaf' ? complete(node) : node };
    });
    return insert(log, kept, made);
  };
  return { ...base, indicators: nodes('', base.indicators) };
}
