import type { IssueLog, Path } from '../catalogue/issue-log.ts';
import { listElements, listIndicators } from '../catalogue/walk.ts';
import type { Catalogue, Indicator } from '../model/catalogue.ts';
import type { Requirement } from '../model/requirement.ts';
import type {
  AddedElement,
  AddedIndicator,
  AddedParameter,
  AddedRequirement,
} from './additions.ts';
import { above } from './build-added.ts';
import { leafFields } from './leaf-fields.ts';
import type { Profile } from './profile.ts';

/** Something that a profile adds, and where it says so. */
export interface Placed<T> {
  readonly value: T;
  readonly path: Path;
}

/** What profiles add to the table and what has a place in it. */
export interface Additions {
  readonly indicators: readonly Placed<AddedIndicator>[];
  readonly requirements: readonly Placed<AddedRequirement>[];
  readonly elements: readonly Placed<AddedElement>[];
  readonly parameters: readonly Placed<AddedParameter>[];
  /** Every id of an indicator or requirement that is added, also of those without a place. */
  readonly ids: readonly string[];
}

interface Given {
  readonly profile: Profile;
  readonly position: number;
}

const lists = ['indicators', 'requirements', 'elements', 'parameters'] as const;

function gather<List extends (typeof lists)[number]>(
  profiles: readonly Given[],
  list: List,
  keyOf: (value: NonNullable<NonNullable<Profile['add']>[List]>[number]) => string,
  log: IssueLog,
): Placed<NonNullable<NonNullable<Profile['add']>[List]>[number]>[] {
  const all = new Map<string, Placed<NonNullable<NonNullable<Profile['add']>[List]>[number]>>();
  for (const { profile, position } of profiles) {
    const own = new Set<string>();
    for (const [index, value] of (profile.add?.[list] ?? []).entries()) {
      const key = keyOf(value);
      const path: Path = ['profiles', position, 'add', list, index];
      if (own.has(key)) refuseTwice(log, path, list);
      else if (!all.has(key)) all.set(key, { value, path });
      own.add(key);
    }
  }
  return [...all.values()];
}

function refuseTwice(log: IssueLog, path: Path, list: (typeof lists)[number]): void {
  const expected = { zh: '指标体系中没有的编号', en: 'an id that the catalogue does not have' };
  const place = [...path, list === 'parameters' ? 'name' : 'id'];
  log.report(place, { code: 'duplicate-id', expected });
}

function checkSource(log: IssueLog, profiles: readonly Given[]): void {
  const expected = {
    zh: '增加的依据（文件和条款；各项相同的，写在 add.source）',
    en: 'the document and clause that ask for it; one for all may stand in add.source',
  };
  for (const { profile, position } of profiles) {
    if (profile.add === undefined || profile.add.source !== undefined) continue;
    for (const list of lists) {
      for (const [index, { source }] of (profile.add[list] ?? []).entries()) {
        if (source !== undefined) continue;
        log.report(['profiles', position, 'add', list, index, 'source'], {
          code: 'missing',
          expected,
        });
      }
    }
  }
}

/** Reads what profiles add to the table, and reports what has no place in it. */
export function readAdditions(
  log: IssueLog,
  base: Catalogue,
  profiles: readonly Given[],
): Additions {
  checkSource(log, profiles);
  const nodes = new Map<string, Indicator>(listIndicators(base).map((node) => [node.id, node]));
  const points = new Map<string, Requirement>();
  for (const node of nodes.values()) {
    if (node.kind === 'leaf') for (const one of node.requirements) points.set(one.id, one);
  }
  const all = {
    indicators: gather(profiles, 'indicators', ({ id }) => id, log),
    requirements: gather(profiles, 'requirements', ({ id }) => id, log),
    elements: gather(profiles, 'elements', ({ of, id }) => `${of} ${id}`, log),
    parameters: gather(profiles, 'parameters', ({ of, name }) => `${of} ${name}`, log),
  };
  const newNodes = new Map(all.indicators.map(({ value }) => [value.id, value]));
  const newPoints = new Map(all.requirements.map(({ value }) => [value.id, value]));
  const parents = new Set(all.indicators.map(({ value }) => above(value.id)));
  const leaves = new Set(all.requirements.map(({ value }) => above(value.id)));
  const indicatorIds = [...nodes.keys(), ...newNodes.keys()];
  const requirementIds = [...points.keys(), ...newPoints.keys()];
  const isNew = (taken: boolean, path: Path, list: (typeof lists)[number]): boolean => {
    if (taken) refuseTwice(log, path, list);
    return !taken;
  };
  const isKnown = (id: string, path: Path, known: readonly string[]): boolean => {
    if (known.includes(id)) return true;
    const expected = {
      zh: '指标体系中的编号（或一并增加的编号）',
      en: 'an id of the catalogue, or of what is added',
    };
    log.report(path, { code: 'unknown-id', expected, known, word: id });
    return false;
  };
  const isBranch = (id: string): boolean => nodes.get(id)?.kind === 'branch' || parents.has(id);
  const indicators = all.indicators.filter(({ value, path }) => {
    const parent = above(value.id);
    if (!isNew(nodes.has(value.id), path, 'indicators')) return false;
    if (parent !== '' && !isKnown(parent, [...path, 'id'], indicatorIds)) return false;
    if (nodes.get(parent)?.kind === 'leaf') {
      const expected = {
        zh: `非末级指标之下的编号（${parent} 是末级指标）`,
        en: `an id below an indicator that groups others; ${parent} is a leaf`,
      };
      log.report([...path, 'id'], { code: 'contradiction', expected });
      return false;
    }
    if (parents.has(value.id)) {
      const expected = { zh: '非末级指标也有的字段', en: 'a field that a branch has' };
      for (const field of leafFields) {
        if (value[field] !== undefined)
          log.report([...path, field], { code: 'not-a-leaf', expected });
      }
      return true;
    }
    if (leaves.has(value.id)) return true;
    const expected = {
      zh: `其下的要求或指标（如 add.requirements 中的 ${value.id}/1）`,
      en: `a requirement or an indicator below it, such as ${value.id}/1 in add.requirements`,
    };
    log.report(path, { code: 'missing', expected });
    return false;
  });
  const requirements = all.requirements.filter(({ value, path }) => {
    const leaf = above(value.id);
    if (!isNew(points.has(value.id), path, 'requirements')) return false;
    if (!isKnown(leaf, [...path, 'id'], indicatorIds)) return false;
    if (!isBranch(leaf)) return true;
    const expected = {
      zh: `末级指标的要求（${leaf} 不是末级指标）`,
      en: `a requirement of a leaf; ${leaf} groups others`,
    };
    log.report([...path, 'id'], { code: 'not-a-leaf', expected });
    return false;
  });
  const owners = [...requirementIds, ...indicatorIds.filter((id) => !isBranch(id))];
  const elements = all.elements.filter(({ value: { of, id }, path }) => {
    if (!isKnown(of, [...path, 'of'], owners)) return false;
    const node = nodes.get(of);
    const leaf = node?.kind === 'leaf' ? node : undefined;
    const own = (points.get(of) ?? leaf)?.elements ?? [];
    const taken = listElements(own).some((one) => one.id === id);
    return isNew(taken, path, 'elements');
  });
  const parameters = all.parameters.filter(({ value: { of, name }, path }) => {
    if (!isKnown(of, [...path, 'of'], requirementIds)) return false;
    const own = points.get(of)?.parameters ?? newPoints.get(of)?.parameters ?? {};
    return isNew(Object.hasOwn(own, name), path, 'parameters');
  });
  const ids = [...newNodes.keys(), ...newPoints.keys()];
  return { indicators, requirements, elements, parameters, ids };
}
