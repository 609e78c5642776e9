import { liujiang } from '@liujiang/indicators';
import { describe, expect, test } from 'vitest';
import { parseEvidence } from '../evidence/parse-evidence.ts';
import { runRuleCases } from '../findings/rule-cases.ts';
import { compileRules } from '../language/compile.ts';
import { RulesError } from '../language/rules-error.ts';
import { openList, seenOn, wholeList } from '../testing/case-evidence.ts';
import { assessLiujiang } from './assess-liujiang.ts';
import { deadlines } from './deadlines.ts';
import type { LiujiangReadings } from './liujiang-readings.ts';
import { liujiangRules, liujiangRulesBy } from './pack.ts';
import { timelyCases } from './timely.cases.ts';

const asOf = '2020-11-30';
const interpretation = 'disclosure.basic.interpretation/1';

describe.each(['late', 'once'] as const)('及时 and 更新 read as %s', (timeliness) => {
  const rules = compileRules(liujiangRulesBy({ timeliness }));
  test.each(timelyCases(timeliness).map((one) => [one.name, one] as const))('%s', (_, ruleCase) => {
    const [result] = runRuleCases([ruleCase], { catalogue: liujiang, rules });
    expect(result?.differences).toEqual([]);
  });
});

test('one form is enough where 多种 is not asked of all documents together', () => {
  const policies = ['甲', '乙', '丙'].map((title) => ({
    title,
    url: `https://example.cn/${title}`,
    interpretations: wholeList([{ form: 'charts' }]),
  }));
  const evidence = parseEvidence(seenOn('2020-12-01', { policies: wholeList(policies) }));
  const outcomeBy = (forms: LiujiangReadings['forms']) =>
    assessLiujiang(evidence, { asOf, rules: liujiangRulesBy({ forms }) }).findings.find(
      ({ requirement }) => requirement === interpretation,
    )?.outcome;
  expect([outcomeBy('several'), outcomeBy('any')]).toEqual(['failed', 'passed']);
});

test('readings of rules are told in the finding set, and name the pack', () => {
  const rules = liujiangRulesBy({ timeliness: 'late', opinions: 'person' });
  const { readings, pack } = assessLiujiang(parseEvidence({}), {
    asOf,
    rules,
    readings: { patrols: 'interval' },
  });
  expect(pack.id).toBe('liujiang-with-opinions-late-fails');
  expect(readings?.map(({ id, value }) => `${id} ${value}`)).toEqual([
    'opinions person',
    'timeliness late',
    'patrols interval',
  ]);
  expect(liujiangRulesBy({ timeliness: 'person' })).toEqual(liujiangRules);
  expect(JSON.parse(JSON.stringify(rules))).toEqual(rules);
});

test('a reading that there is not is refused with the nearest', () => {
  try {
    liujiangRulesBy({ timelines: 'late', forms: 'some' } as object);
    expect.unreachable();
  } catch (error) {
    if (!(error instanceof RulesError)) throw error;
    expect(error.problems.map(({ code, path, nearest }) => [code, path, nearest[0]])).toEqual([
      ['unknown-key', 'readings.timelines', 'timeliness'],
      ['wrong-value', 'readings.forms', undefined],
    ]);
  }
});

test('what was published in time passes for as long as the window lasts', () => {
  const requirement = 'new-media.disclosure/1';
  const disclosures = ['news', 'policy-documents', 'interpretation'].map((element) => ({
    requirement,
    element,
    items: openList([{ publishedAt: '2019-12-10' }]),
  }));
  const evidence = parseEvidence(seenOn('2020-12-01', { disclosures: openList(disclosures) }));
  const [first] = deadlines(evidence, { asOf, within: 30 });
  expect(first).toMatchObject({ requirement, lastDay: '2020-12-10' });
});
