import { getRequirement, liujiang, type RequirementId } from '@liujiang/indicators';
import type { ExpectedFinding, RuleCase } from '../findings/rule-cases.ts';
import { openList, seenOn, wholeList } from '../testing/case-evidence.ts';
import { liujiangBindings as bindings } from './bindings.ts';
import type { LiujiangReadings } from './liujiang-readings.ts';

const passed: ExpectedFinding = { outcome: 'passed' };
const failed: ExpectedFinding = { outcome: 'failed' };
const missing: ExpectedFinding = { outcome: 'untested', reasons: ['missing-fact', 'needs-person'] };
const forPerson: ExpectedFinding = { outcome: 'untested', reasons: ['needs-person'] };
const conflicting: ExpectedFinding = { outcome: 'cantTell', reasons: ['conflicting-evidence'] };

/** What each way of reading comes to, where it is not the same. */
type Expected = ExpectedFinding | Readonly<Record<LiujiangReadings['timeliness'], ExpectedFinding>>;

type Row = readonly [name: string, evidence: object, expected: Expected];

function everything(id: RequirementId, record: object, first: object = record): readonly object[] {
  return getRequirement(liujiang, id).elements.map(({ id: element }, index) => ({
    requirement: id,
    element,
    ...(index === 0 ? first : record),
  }));
}

const dated = (publishedAt: string | null, list = wholeList) => ({
  items: list([{ publishedAt }]),
});

function rows(id: RequirementId): readonly Row[] {
  const of = (record: object, first?: object) => ({
    disclosures: openList(everything(id, record, first)),
  });
  const vouch = (outcome: string) => ({
    attestations: openList([
      {
        requirement: id,
        element: null,
        outcome,
        attestedBy: '评估组',
        attestedAt: '2020-12-01',
        proof: { title: '检查记录' },
        expiresOn: null,
      },
    ]),
  });
  const old = dated('2019-11-29');
  const open = { person: { outcome: 'cantTell' }, late: { outcome: 'cantTell' }, once: passed };
  return [
    ['期限首日公开', of(dated('2019-11-30')), passed],
    ['期限首日公开，清单不完整', of(dated('2019-11-30', openList)), passed],
    ['早于期限一日', of(old), { person: forPerson, late: failed, once: passed }],
    ['2012年公开', of(dated('2012-05-01')), { person: forPerson, late: failed, once: passed }],
    [
      '一项早于期限',
      of(dated('2020-06-01'), old),
      { person: forPerson, late: failed, once: passed },
    ],
    ['未注明日期', of(dated(null)), { person: forPerson, late: failed, once: passed }],
    [
      '已见早于期限的，清单不完整',
      of(dated('2019-11-29', openList)),
      open as Readonly<Record<LiujiangReadings['timeliness'], ExpectedFinding>>,
    ],
    [
      '只记已公开，未记日期',
      of({ state: 'present' }),
      { person: missing, late: { outcome: 'untested', reasons: ['missing-fact'] }, once: passed },
    ],
    ['一项没有', of(dated('2020-06-01'), { state: 'absent' }), failed],
    ['一项不涉及', of(dated('2020-06-01'), { state: 'inapplicable' }), passed],
    ['均不涉及', of({ state: 'inapplicable' }), { outcome: 'inapplicable' }],
    [
      '早于期限，经人工认定符合',
      { ...of(old), ...vouch('met') },
      { person: passed, late: failed, once: passed },
    ],
    [
      '早于期限，经人工认定不符合',
      { ...of(old), ...vouch('not-met') },
      { person: failed, late: failed, once: passed },
    ],
    ['期限内公开，而认定不符合', { ...of(dated('2020-06-01')), ...vouch('not-met') }, conflicting],
  ];
}

/** What was published in time, late, at no known time or not at all, by how 及时 and 更新 are read. */
export function timelyCases(timeliness: LiujiangReadings['timeliness']): readonly RuleCase[] {
  return bindings.timely.flatMap(({ requirement: id }) =>
    rows(id).map(([name, evidence, expected]) => ({
      name: `${id}：${name}`,
      asOf: '2020-11-30',
      evidence: seenOn('2020-12-01', evidence),
      expected: { [id]: 'outcome' in expected ? expected : expected[timeliness] },
    })),
  );
}
