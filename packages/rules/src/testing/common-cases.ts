import {
  type Directory,
  defineDirectory,
  type Element,
  getRequirement,
  liujiang,
  type RequirementId,
} from '@liujiang/indicators';
import { leafOf } from '@liujiang/indicators/internal';
import type { ExpectedFinding, RuleCase } from '../findings/rule-cases.ts';
import { openList } from './case-evidence.ts';

const asOf = '2020-11-30';
const after = '2020-12-01';
const before = '2020-11-29';

/** Two towns that are all the members of every group. */
export const twoTowns: Directory = /* @__PURE__ */ defineDirectory({
  id: 'two-towns',
  version: '1',
  units: [
    { id: 'labao', name: '拉堡镇人民政府', shortNames: ['拉堡镇'] },
    { id: 'sandu', name: '三都镇人民政府', shortNames: ['三都镇'] },
  ],
  groups: [
    { id: '各镇', members: ['labao', 'sandu'] },
    { id: '各单位', members: ['sandu'] },
  ],
});

/** Whoever a requirement asks: nobody by name, or the two towns and the offices beside them. */
function unitsAsked(id: RequirementId): readonly (string | undefined)[] {
  if (getRequirement(liujiang, id).scope === 'together') return [undefined];
  const offices = leafOf(liujiang, id)
    .responsibilities.map(({ unit }) => unit)
    .filter((unit) => liujiang.units.some((known) => known.id === unit && known.kind === 'unit'));
  return [...offices, '拉堡镇', '三都镇'];
}

function innermost(elements: readonly Element[]): readonly Element[] {
  return elements.flatMap(({ children, ...element }) =>
    children.length === 0 ? [{ ...element, children }] : innermost(children),
  );
}

/** The things that a requirement asks for: what its preamble names, or its own elements; itself where it enumerates none. */
function thingsAsked(id: RequirementId): readonly (string | null)[] {
  const { elements } = leafOf(liujiang, id);
  const own = elements.length > 0 ? elements : getRequirement(liujiang, id).elements;
  return own.length === 0 ? [null] : innermost(own).map((element) => element.id);
}

interface Record {
  readonly element: string | null;
  readonly unit: string | undefined;
}

function recordsOf(id: RequirementId): readonly Record[] {
  return unitsAsked(id).flatMap((unit) => thingsAsked(id).map((element) => ({ element, unit })));
}

/** What a case shows, its evidence, and what must come of it. */
type Row = readonly [string, object, ExpectedFinding];

function cases(id: RequirementId, rows: readonly Row[]): readonly RuleCase[] {
  return rows.map(([name, evidence, finding]) => ({
    name: `${id}：${name}`,
    asOf,
    evidence,
    directory: twoTowns,
    expected: { [id]: finding },
  }));
}

function disclosed(
  id: RequirementId,
  collectedAt: string,
  stateOf: (index: number) => string | undefined,
): object {
  const records = recordsOf(id).flatMap(({ element, unit }, index) => {
    const state = stateOf(index);
    return state === undefined
      ? []
      : [{ requirement: id, element, state, ...(unit !== undefined && { unit }) }];
  });
  return { collectedAt, disclosures: openList(records) };
}

/** Cases of a requirement that asks for things to be there: all of them, all but one, absent too early, not looked at, not arising. */
export function presenceCases(id: RequirementId): readonly RuleCase[] {
  const any =
    getRequirement(liujiang, id).enumeration === 'any' &&
    leafOf(liujiang, id).elements.length === 0;
  const last = recordsOf(id).length - 1;
  const one = (state: string | undefined) => (index: number) =>
    any || index === last ? state : 'present';
  const notOne: Row = [
    '有一项不涉及',
    disclosed(id, after, one('inapplicable')),
    { outcome: 'passed' },
  ];
  return cases(id, [
    ['都有', disclosed(id, after, () => 'present'), { outcome: 'passed' }],
    [any ? '都没有' : '缺一项', disclosed(id, after, one('absent')), { outcome: 'failed' }],
    [
      '监测时间点前查得缺项',
      disclosed(id, before, one('absent')),
      { outcome: 'cantTell', reasons: ['stale-observation'] },
    ],
    [
      any ? '都未查看' : '有一项未查看',
      disclosed(id, after, one(undefined)),
      { outcome: 'untested', reasons: ['missing-fact'] },
    ],
    ['均不涉及', disclosed(id, after, () => 'inapplicable'), { outcome: 'inapplicable' }],
    ...(any || last === 0 ? [] : [notOne]),
  ]);
}

function attested(id: RequirementId, outcome: string, more: object = {}): object {
  const records = unitsAsked(id).map((unit) => ({
    requirement: id,
    element: null,
    outcome,
    attestedBy: '评估组',
    attestedAt: after,
    proof: { title: '检查记录' },
    expiresOn: null,
    ...more,
    ...(unit !== undefined && { unit }),
  }));
  return { attestations: openList(records) };
}

/** Cases of a requirement that a person judges: found met, not met, not met too early, not arising, expired, contradicted, nothing. */
export function attestationCases(id: RequirementId): readonly RuleCase[] {
  const { attestations: met } = attested(id, 'met') as { attestations: { records: object[] } };
  const { attestations: not } = attested(id, 'not-met') as { attestations: { records: object[] } };
  return cases(id, [
    ['认定符合', attested(id, 'met'), { outcome: 'passed' }],
    ['监测时间点前认定符合', attested(id, 'met', { attestedAt: before }), { outcome: 'passed' }],
    ['认定不符合', attested(id, 'not-met'), { outcome: 'failed' }],
    [
      '监测时间点当日认定不符合',
      attested(id, 'not-met', { attestedAt: asOf }),
      { outcome: 'failed' },
    ],
    [
      '监测时间点前认定不符合',
      attested(id, 'not-met', { attestedAt: before }),
      { outcome: 'cantTell', reasons: ['stale-observation'] },
    ],
    ['认定不涉及', attested(id, 'inapplicable'), { outcome: 'inapplicable' }],
    [
      '认定于监测时间点当日到期',
      attested(id, 'met', { attestedAt: before, expiresOn: asOf }),
      { outcome: 'passed' },
    ],
    [
      '认定已于监测时间点前一日到期',
      attested(id, 'met', { attestedAt: before, expiresOn: before }),
      { outcome: 'cantTell', reasons: ['expired-evidence'] },
    ],
    [
      '两份认定不一致',
      { attestations: openList([...met.records, ...not.records]) },
      { outcome: 'cantTell', reasons: ['conflicting-evidence'] },
    ],
    ['无人认定', {}, { outcome: 'untested', reasons: ['needs-person'] }],
  ]);
}
