import {
  type Catalogue,
  type Element,
  getRequirement,
  listRequirements,
  liujiang,
  statusByUnit,
  tasksByUnit,
} from '@liujiang/indicators';
import { tailorCatalogue } from '@liujiang/indicators/tailor';
import { describe, expect, test } from 'vitest';
import { createEngine } from '../engine/create-engine.ts';
import { parseEvidence } from '../evidence/parse-evidence.ts';
import { assess } from '../findings/assess.ts';
import { judgeOutcomes } from '../findings/judge-outcomes.ts';
import { missingEvidence } from '../findings/missing-evidence.ts';
import { rulesFor } from '../findings/rules-for.ts';
import { compileRules } from '../language/compile.ts';
import { presenceRules } from '../language/presence-rules.ts';
import { toOutcome } from '../language/requirement-outcome.ts';
import type { RulePack } from '../language/rule.ts';
import { deadlines } from '../liujiang/deadlines.ts';
import { deriveFactsWithWarnings } from '../liujiang/derive-facts.ts';
import { evidenceTemplate } from '../liujiang/evidence-template.ts';
import { foldResults } from '../liujiang/fold-results.ts';
import { liujiangRules } from '../liujiang/pack.ts';
import { chinaWorkCalendar } from '../time/calendars/china.ts';

const reason = { zh: '另行考核', en: 'Evaluated elsewhere' };
const reading = { zh: '按本区要求', en: 'As the district asks' };
const name = { id: 'ours', version: '1', title: { zh: '本区指标', en: 'Our indicators' } };
const battles = 'disclosure.priorities.three-battles/3';
const interpretations = 'disclosure.basic.interpretation/1';
const granularity = 'services.administrative.item-granularity/1';
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
    const { facts, sources } = deriveFactsWithWarnings(held('2020-05-29'), {
      asOf,
      catalogue: ours,
      calendar: chinaWorkCalendar,
    });
    const { results, failureResults } = await createEngine(pack).run({ ...facts });
    const folded = foldResults(results, failureResults, {
      rules: pack,
      catalogue: ours,
      asOf,
      sources,
    });
    expect(folded).toEqual(judge('2020-05-29'));
    const alone = judgeOutcomes(facts, { catalogue: ours, rules: compileRules(liujiangRules) });
    expect(alone).toEqual(folded.findings.map(toOutcome));
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

const approvals = 'disclosure.projects.approval-services/1';
const appointments = 'disclosure.basic.personnel/2';
const judgement = 'design.topics/3';
const statistics = 'disclosure.basic.statistics/5';

function tailorOne(requirement: string, settings: object): Catalogue {
  const set = { requirements: { [requirement]: settings } };
  const title = { zh: '本区方案', en: 'The district' };
  const profile = { id: 'district', version: '1', title, for: { id: 'liujiang' }, set };
  return tailorCatalogue<string, string>(liujiang, [profile], name);
}

/** The text with a further thing in it, and what it then enumerates. */
function enumerating(requirement: string, elements: readonly Element[]): object {
  const { clauses, text } = getRequirement<string, string>(liujiang, requirement);
  const zh = elements.map((element) => element.name.zh).join('、');
  const added = { zh: `另有${zh}。`, obligation: 'unstated' };
  return { elements, text: { clauses: [...clauses, added], en: text.en } };
}

function elementsOf(id: string): readonly Element[] {
  return getRequirement<string, string>(liujiang, id).elements;
}

const extra: Element = {
  id: 'results',
  name: { zh: '批准结果', en: 'results' },
  kind: 'item',
  condition: null,
  children: [],
  openList: false,
};

/** Everything that the table enumerates is seen, all of it fresh. */
function seenAll(requirement: string) {
  const elements = elementsOf(requirement);
  const records = elements.map(({ id }) => ({ requirement, element: id, state: 'present' }));
  return parseEvidence({ collectedAt: '2020-12-01', disclosures: { records } });
}

describe('rules that were written for other than what a tailored catalogue asks', () => {
  const judgeOne = (catalogue: Catalogue, requirement: string, rules: RulePack = liujiangRules) => {
    const { findings, warnings } = assess(seenAll(requirement), { asOf, catalogue, rules });
    const finding = findings.find((one) => one.requirement === requirement);
    const unfit = warnings.filter(({ code }) => code === 'unfit-rule').length;
    return [finding?.outcome, ...(finding?.reasons ?? []), unfit];
  };

  test('pass nothing for which they do not look, and fail nothing that is no longer asked', () => {
    expect(judgeOne(liujiang, approvals)).toEqual(['passed', 0]);
    const elements = elementsOf(approvals);
    const [first, ...others] = elements;
    // What does not arise is not missing, with or without a condition in the text.
    const conditional = [{ ...first, condition: reason } as Element, ...others];
    const same = tailorOne(approvals, enumerating(approvals, conditional));
    expect(judgeOne(same, approvals)).toEqual(['passed', 0]);
    for (const changed of [[...elements, extra], others]) {
      const catalogue = tailorOne(approvals, enumerating(approvals, changed));
      expect(judgeOne(catalogue, approvals)).toEqual(['untested', 'no-rule', 1]);
      // Rules made from what it asks now take their place.
      const made = presenceRules(getRequirement(catalogue, approvals));
      const fitting = rulesFor(liujiangRules, catalogue);
      expect(liujiangRules.rules.length - fitting.rules.length).toBe(2);
      const rules = { ...fitting, rules: [...fitting.rules, ...made] };
      const outcome = changed.includes(extra) ? ['untested', 'missing-fact', 0] : ['passed', 0];
      expect(judgeOne(catalogue, approvals, rules)).toEqual(outcome);
    }
  });

  test.each<[string, string, object, boolean]>([
    [
      'the same elements in other words',
      approvals,
      enumerating(
        approvals,
        elementsOf(approvals).map((element) => ({ ...element, name: reason })),
      ),
      false,
    ],
    ['any one is enough', approvals, { enumeration: 'any' }, true],
    ['all of them, where the rule asks for all', statistics, { enumeration: 'all' }, false],
    ['all of them, where the rule asks for any', battles, { enumeration: 'all' }, true],
    ['all of them, where samples are judged', interpretations, { enumeration: 'all' }, true],
    [
      'fewer of what samples are judged by',
      granularity,
      enumerating(granularity, elementsOf(granularity).slice(1)),
      true,
    ],
    ['each member of a group', approvals, { scope: 'each' }, true],
    ['each member, where a person judges', judgement, { scope: 'each' }, true],
    [
      'another element of which the updates count',
      appointments,
      enumerating(appointments, [...elementsOf(appointments), extra]),
      true,
    ],
    ['what a person judges as a whole', judgement, enumerating(judgement, [extra]), false],
    [
      'a parameter',
      training,
      { parameters: { window: { value: 6, unit: 'month', reading } } },
      false,
    ],
  ])('%s', (_, requirement, settings, unfit) => {
    const pack = rulesFor(liujiangRules, tailorOne(requirement, settings));
    const kept = pack.rules.some(({ event }) => event.params.requirement === requirement);
    expect(kept).toBe(!unfit);
  });

  test('have no deadline', () => {
    const window = { parameters: { window: { value: 6, unit: 'month', reading } } };
    const until = (settings: object) =>
      deadlines(held('2020-05-31'), { asOf, within: 10, catalogue: tailorOne(training, settings) });
    expect(until(window).map(({ requirement }) => requirement)).toEqual([training]);
    expect(until({ ...window, scope: 'each' })).toEqual([]);
  });

  test.each([
    ['at-least', 'passed'],
    ['at-most', 'untested'],
  ])('never turn a count round: %s one training', (limit, outcome) => {
    const catalogue = tailorOne(training, { parameters: { minimum: { limit, reading } } });
    const { findings } = assess(held('2020-11-01'), { asOf, catalogue, rules: liujiangRules });
    expect(findings.find(({ requirement }) => requirement === training)?.outcome).toBe(outcome);
  });
});
