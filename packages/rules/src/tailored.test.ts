import {
  type Catalogue,
  listRequirements,
  liujiang,
  statusByUnit,
  tasksByUnit,
} from '@liujiang/indicators';
import { tailorCatalogue } from '@liujiang/indicators/tailor';
import { describe, expect, test } from 'vitest';
import { assess } from './assess.ts';
import { chinaWorkCalendar } from './calendars/china.ts';
import { compileRules } from './compile.ts';
import { deadlines } from './deadlines.ts';
import { deriveFacts } from './derive-facts.ts';
import { createEngine } from './engine/create-engine.ts';
import { foldResults } from './engine/fold-results.ts';
import { evidenceTemplate } from './evidence-template.ts';
import { judgeOutcomes } from './judge.ts';
import { liujiangRules } from './liujiang/pack.ts';
import { missingEvidence } from './missing-evidence.ts';
import { parseEvidence } from './parse-evidence.ts';
import { rulesFor } from './rules-for.ts';

const reason = { zh: '另行考核', en: 'Evaluated elsewhere' };
const reading = { zh: '按本区要求', en: 'As the district asks' };
const name = { id: 'ours', version: '1', title: { zh: '本区指标', en: 'Our indicators' } };
const training = 'safeguards.training/2';
const ours: Catalogue = tailorCatalogue<string, string>(
  liujiang,
  [
    {
      id: 'district',
      version: '1',
      title: { zh: '本区方案', en: 'The district' },
      for: { id: 'liujiang' },
      exclude: ['new-media', 'health', 'disclosure.basic.news/2'].map((id) => ({ id, reason })),
      set: {
        requirements: {
          [training]: { parameters: { window: { value: 6, unit: 'month', reading } } },
        },
        units: { statistics: { name: { zh: '县统计局', en: 'County Statistics Bureau' } } },
      },
    },
  ],
  name,
);
const asOf = '2020-11-30';

function held(heldAt: string) {
  return parseEvidence({
    collectedAt: '2020-12-01',
    trainings: { records: [{ heldAt }], complete: true, count: 1 },
    series: {
      records: [{ name: '工业', cadence: 'monthly', unit: '县统计局', releases: { records: [] } }],
    },
  });
}

function judge(heldAt: string) {
  const options = { asOf, catalogue: ours, rules: liujiangRules, calendar: chinaWorkCalendar };
  return assess(held(heldAt), options);
}

describe('a tailored catalogue', () => {
  test('has a finding for each requirement that it has, and no warning about the others', () => {
    const { findings, warnings, catalogue } = judge('2020-06-01');
    expect(findings.map(({ requirement }) => requirement)).toEqual(
      listRequirements(ours).map(({ id }) => id),
    );
    expect(findings).toHaveLength(148 - 8 - 1 - 1);
    expect(warnings).toEqual([]); // the new name of the unit is known
    expect(catalogue).toEqual({ id: 'ours', version: '1', hash: ours.hash });
  });

  // Six months before 2020-11-30 is 2020-05-30, which is still inside; a year before is 2019-11-30.
  test.each([
    ['2020-05-31', 'passed', 'passed'],
    ['2020-05-30', 'passed', 'passed'],
    ['2020-05-29', 'failed', 'passed'],
    ['2019-11-29', 'failed', 'failed'],
  ])('is judged by its own parameters: training held on %s', (heldAt, own, base) => {
    const evidence = held(heldAt);
    const finding = judge(heldAt).findings.find(({ requirement }) => requirement === training);
    expect(finding?.outcome).toBe(own);
    expect(finding?.message.zh).toContain('监测时间点前6个月内');
    expect(finding?.message.en).toContain('6 months');
    const [ofBase] = assess(evidence, {
      asOf,
      catalogue: liujiang,
      rules: liujiangRules,
    }).findings.filter(({ requirement }) => requirement === training);
    expect(ofBase?.outcome).toBe(base);
  });

  test('is judged alike by json-rules-engine, and by outcomes alone', async () => {
    const pack = rulesFor(liujiangRules, ours);
    const facts = deriveFacts(held('2020-05-29'), {
      asOf,
      catalogue: ours,
      calendar: chinaWorkCalendar,
    });
    const expected = new Map(
      judge('2020-05-29').findings.map(({ requirement, outcome }) => [requirement, outcome]),
    );
    const { results, failureResults } = await createEngine(pack).run(facts);
    const folded = foldResults(results, failureResults, { rules: pack, catalogue: ours });
    expect(folded).toEqual(judge('2020-05-29').findings);
    const alone = judgeOutcomes(facts, compileRules(pack));
    expect(alone.length).toBe(
      new Set(pack.rules.map(({ event }) => event.params.requirement)).size,
    );
    for (const { requirement, outcome } of alone) {
      expect([requirement, outcome]).toEqual([requirement, expected.get(requirement)]);
    }
  });

  test('has its own template, deadlines, missing evidence and task lists', () => {
    const findingSet = judge('2020-05-31');
    const [next] = deadlines(held('2020-05-31'), { asOf, within: 10, catalogue: ours });
    // Six months before 2020-11-30 is 05-30, before 2020-12-01 06-01: no date before it reaches 05-31 exactly.
    expect([next?.requirement, next?.lastDay]).toEqual([training, '2020-11-30']);
    const units = missingEvidence(findingSet, { catalogue: ours }).map((unit) => unit.name.zh);
    expect(units).toContain('县统计局');
    const template = evidenceTemplate(ours);
    const asked = template.disclosures?.records.map(({ requirement }) => requirement) ?? [];
    expect(asked.filter((id) => id.startsWith('new-media.'))).toEqual([]);
    expect(statusByUnit(ours, findingSet).map(({ unit }) => unit)).toEqual(
      tasksByUnit(ours).map(({ unit }) => unit),
    );
  });

  test('is not taken for its base', () => {
    expect(() => statusByUnit(liujiang, judge('2020-05-31') as never)).toThrow(/catalogue/);
  });
});
