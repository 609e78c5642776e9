import { expect, test } from 'vitest';
import { derive, open, whole } from '../../testing/derive.ts';

const topics = 'design.topics/3';

function attested(outcome: string, attestedAt: string, more: object = {}): object {
  return {
    requirement: topics,
    element: null,
    outcome,
    attestedBy: '评估组',
    attestedAt,
    expiresOn: null,
    ...more,
  };
}

const met = { outcome: 'met', by: '评估组', on: '2020-12-01' };

test.each<[string, object[], unknown]>([
  ['nobody vouches', [], { unknown: ['needs-person'] }],
  ['met', [attested('met', '2020-12-01')], met],
  ['the civil day is China’s', [attested('met', '2020-11-30T16:30:00Z')], met],
  [
    'met, long before',
    [attested('met', '2019-01-01')],
    { outcome: 'met', by: '评估组', on: '2019-01-01' },
  ],
  [
    'the latest of two is shown',
    [attested('met', '2020-11-01'), attested('met', '2020-12-01')],
    met,
  ],
  [
    'not met, on the monitoring date',
    [attested('not-met', '2020-11-30')],
    { outcome: 'not-met', by: '评估组', on: '2020-11-30' },
  ],
  [
    'not met, the day before',
    [attested('not-met', '2020-11-29')],
    {
      unknown: ['stale-observation'],
      said: [{ outcome: 'not-met', by: '评估组', on: '2020-11-29', reason: 'stale-observation' }],
    },
  ],
  ['in force on its last day', [attested('met', '2020-12-01', { expiresOn: '2021-01-01' })], met],
  [
    'expired the day before',
    [attested('met', '2020-01-01', { expiresOn: '2020-11-29' })],
    {
      unknown: ['expired-evidence'],
      said: [
        {
          outcome: 'met',
          by: '评估组',
          on: '2020-01-01',
          until: '2020-11-29',
          reason: 'expired-evidence',
        },
      ],
    },
  ],
  [
    'what has expired contradicts nothing',
    [attested('not-met', '2020-01-01', { expiresOn: '2020-11-29' }), attested('met', '2020-12-01')],
    met,
  ],
  [
    'two that differ',
    [attested('not-met', '2020-11-01'), attested('met', '2020-12-01')],
    {
      unknown: ['conflicting-evidence'],
      said: [
        { outcome: 'not-met', by: '评估组', on: '2020-11-01', reason: 'conflicting-evidence' },
        { outcome: 'met', by: '评估组', on: '2020-12-01', reason: 'conflicting-evidence' },
      ],
    },
  ],
])('%s', (_, records, expected) => {
  const { facts } = derive({ attestations: open(...records) });
  expect(facts.attestations[topics]).toEqual(expected);
});

test('one of an element stands beside what was looked up', () => {
  const requirement = 'disclosure.projects.approval-services/1';
  const element = (outcome: string) =>
    attested(outcome, '2020-12-01', { requirement, element: 'materials' });
  const { facts } = derive({ attestations: open(element('met')) });
  expect(facts.elements[requirement]).toEqual({ materials: 'present' });
  expect(facts.updates[requirement]).toBeUndefined();
  const looked = { requirement, element: 'materials', state: 'absent' };
  const both = derive({
    collectedAt: '2020-12-01',
    attestations: open(element('met')),
    disclosures: open(looked),
  });
  expect(both.facts.elements[requirement]).toEqual({
    materials: { unknown: ['conflicting-evidence'] },
  });
  expect(both.warnings).toMatchObject([
    {
      message: {
        zh: '关于“申报材料清单”的佐证相互矛盾：disclosures.records[0]、attestations.records[0]（评估组于2020-12-01认定符合要求）',
      },
    },
  ]);
});

test.each<[string, object, string, string]>([
  ['no requirement', { requirement: 'design.topics/9' }, 'unknown-requirement', 'requirement'],
  ['no element', { element: 'x' }, 'unknown-element', 'element'],
])('one of what the catalogue does not have (%s) is a warning', (_, more, code, field) => {
  const { warnings } = derive({ attestations: whole(attested('met', '2020-12-01', more)) });
  expect(warnings).toMatchObject([{ code, path: `attestations.records[0].${field}` }]);
});
