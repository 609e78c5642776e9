import type * as z from 'zod/mini';
import type { ProblemParams } from '../input/problems.ts';
import type { Directory } from '../model/directory.ts';
import { normaliseName } from '../text/normalise-name.ts';

type Issue = z.core.$ZodIssueCustom;
type Path = readonly (string | number)[];

function issue(path: Path, params: ProblemParams): Issue {
  return { code: 'custom', path: [...path], message: '', params: { ...params } };
}

/** An issue for each repeated value; `null` is no value. */
function repeated(
  values: readonly (string | null)[],
  pathAt: (position: number) => Path,
  zh: string,
  en: string,
): Issue[] {
  const seen = new Set<string>();
  return values.flatMap((value, position) => {
    if (value === null || !seen.has(value)) {
      if (value !== null) seen.add(value);
      return [];
    }
    return [issue(pathAt(position), { code: 'duplicate', expected: { zh, en } })];
  });
}

function repeatedNames({ units, groups }: Directory): Issue[] {
  return [
    ...repeated(
      [...units, ...groups].map(({ id }) => id),
      (at) => (at < units.length ? ['units', at, 'id'] : ['groups', at - units.length, 'id']),
      '不与前面重复的编号',
      'an id not used before',
    ),
    ...repeated(
      units.map(({ code }) => code),
      (at) => ['units', at, 'code'],
      '不与前面重复的代码',
      'a code not used before',
    ),
    ...repeated(
      units.map(({ name, merger }) => (merger === null ? normaliseName(name.zh) : null)),
      (at) => ['units', at, 'name'],
      '不与前面重复的现用全称',
      'a present full name not used before',
    ),
    ...groups.flatMap(({ members }, at) =>
      repeated(
        members,
        (index) => ['groups', at, 'members', index],
        '每个成员只列一次',
        'each member once',
      ),
    ),
  ];
}

/** The units whose mergers lead back to them. Each merger is followed once, even in a long chain. */
function findCycles(mergers: ReadonlyMap<string, string | undefined>): ReadonlySet<string> {
  const followed = new Set<string>();
  const returning = new Set<string>();
  for (const start of mergers.keys()) {
    const chain = new Map<string, number>();
    let next: string | undefined = start;
    while (next !== undefined && !followed.has(next)) {
      followed.add(next);
      chain.set(next, chain.size);
      next = mergers.get(next);
    }
    const from = next === undefined ? undefined : chain.get(next);
    if (from === undefined) continue;
    for (const [unit, place] of chain) if (place >= from) returning.add(unit);
  }
  return returning;
}

function unitIssues({ units }: Directory, unknown: ProblemParams): Issue[] {
  const mergers = new Map(units.map(({ id, merger }) => [id, merger?.into]));
  const returning = findCycles(mergers);
  return units.flatMap((unit, at) => {
    const issues = unit.formerNames.flatMap(({ from, until }, index) =>
      from === null || from <= until
        ? []
        : [
            issue(['units', at, 'formerNames', index, 'until'], {
              code: 'out-of-range',
              expected: { zh: `不早于${from}的日期`, en: `a day not before ${from}` },
            }),
          ],
    );
    if (unit.merger === null) return issues;
    const path = ['units', at, 'merger', 'into'];
    if (!mergers.has(unit.merger.into)) return [...issues, issue(path, unknown)];
    if (!returning.has(unit.id)) return issues;
    const expected = {
      zh: '不会再并回本单位的单位',
      en: 'a unit that is not merged back into this one',
    };
    return [...issues, issue(path, { code: 'cycle', expected })];
  });
}

/** The contradictions in a directory of the right shape: repeated ids, codes, names and members, dates, dead links. */
export function directoryIssues(directory: Directory): readonly Issue[] {
  const ids = directory.units.map(({ id }) => id);
  const known = new Set(ids);
  const unknown: ProblemParams = {
    code: 'unknown-id',
    expected: { zh: '名录中的单位编号', en: 'the id of a unit of this directory' },
    known: ids,
  };
  return [
    ...repeatedNames(directory),
    ...unitIssues(directory, unknown),
    ...directory.groups.flatMap(({ members }, at) =>
      members.flatMap((member, index) =>
        known.has(member) ? [] : [issue(['groups', at, 'members', index], unknown)],
      ),
    ),
  ];
}
