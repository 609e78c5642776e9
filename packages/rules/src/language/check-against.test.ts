import { type Catalogue, liujiang } from '@liujiang/indicators';
import { tailorCatalogue } from '@liujiang/indicators/tailor';
import { describe, expect, test } from 'vitest';
import { parseEvidence } from '../evidence/parse-evidence.ts';
import { decided } from '../facts/core/kleene.ts';
import { assess } from '../findings/assess.ts';
import { liujiangRules } from '../liujiang/pack.ts';
import { compileRules } from './compile.ts';
import type { LeafCondition, RulePack } from './rule.ts';
import { type RuleProblem, RulesError } from './rules-error.ts';

const training = 'safeguards.training/2';
const statistics = 'disclosure.basic.statistics/2';
const approvals = 'disclosure.projects.approval-services/1';

function packOf(conditions: object, requirement = training, more: object = {}): RulePack {
  const event = { type: 'passed' as const, params: { requirement } };
  const rules = [{ name: 'r', conditions, event }];
  return { id: 'p', version: '1', dialect: 'general', rules, ...more } as RulePack;
}

function problemsOf(pack: RulePack, catalogue: Catalogue = liujiang, options: object = {}) {
  try {
    compileRules(pack, { catalogue, ...options });
  } catch (error) {
    if (error instanceof RulesError) return error.problems as readonly RuleProblem[];
    throw error;
  }
  return [];
}

/** Each problem as code, place below the conditions of the rule, what was found and the nearest word. */
function shortly(pack: RulePack): readonly string[] {
  return problemsOf(pack).map(({ code, path, got, nearest }) =>
    [code, path.replace('/rules/0/conditions', ''), got, nearest[0] ?? '-'].join(' '),
  );
}

const counted: LeafCondition = {
  fact: 'counts',
  path: `$['${training}']`,
  operator: 'countAtLeast',
  value: { fact: 'parameters', path: `$['${training}'].minimum` },
};
const there: LeafCondition = {
  name: 'materials',
  fact: 'elements',
  path: `$['${approvals}'].materials`,
  operator: 'equal',
  value: 'present',
};

const { name: _, ...unnamed } = there;

const ofCount = (change: object) => packOf({ all: [{ ...counted, ...change }] });
const ofElement = (change: object) => packOf({ all: [{ ...there, ...change }] }, approvals);
const parameter = (name: string) => ({
  value: { fact: 'parameters', path: `$['${training}'].${name}` },
});

describe('what the catalogue does not have is refused, with the place and the nearest word', () => {
  test.each<[string, RulePack, string]>([
    [
      'parameter',
      ofCount(parameter('minimun')),
      'unknown-parameter /all/0/value/path "minimun" minimum',
    ],
    ['fact', ofCount({ fact: 'count' }), 'unknown-fact /all/0/fact "count" counts'],
    [
      'fact of a value',
      ofCount({ value: { fact: 'parameter', path: `$['${training}'].minimum` } }),
      'unknown-fact /all/0/value/fact "parameter" parameters',
    ],
    [
      'requirement of a path',
      ofCount({ path: "$['safeguards.trainings/2']" }),
      `unknown-requirement /all/0/path "safeguards.trainings/2" ${training}`,
    ],
    [
      'requirement of a rule',
      packOf({ all: [counted] }, 'design.layout/99'),
      'unknown-requirement /rules/0/event/params/requirement "design.layout/99" design.layout/9',
    ],
    [
      'element of a path',
      ofElement({ path: `$['${approvals}'].material` }),
      'unknown-element /all/0/path "material" materials',
    ],
    [
      'element of a name',
      ofElement({ name: 'material' }),
      'unknown-name /all/0/name "material" materials',
    ],
    ['word', ofElement({ value: 'presnt' }), 'unknown-word /all/0/value "presnt" present'],
    [
      'word of a list',
      ofElement({ operator: 'in', value: ['present', 'absnt'] }),
      'unknown-word /all/0/value "absnt" absent',
    ],
    ['flag for a word', ofElement({ value: true }), 'unknown-word /all/0/value true -'],
    [
      'member of a fact',
      packOf({
        all: [{ fact: 'links', path: '$.kind', operator: 'everyIn', value: ['government'] }],
      }),
      'unknown-member /all/0/path "kind" kinds',
    ],
    [
      'member of a value',
      ofCount({ path: `$['${training}'].minn`, operator: 'greaterThan', value: 0 }),
      'unknown-member /all/0/path "minn" min',
    ],
    [
      'cadence',
      packOf(
        {
          all: [
            {
              fact: 'updates',
              path: `$['${statistics}'].montly`,
              operator: 'updatedWithin',
              value: { fact: 'parameters', path: `$['${statistics}'].monthlyWindow` },
            },
          ],
        },
        statistics,
      ),
      'unknown-series /all/0/path "montly" monthly',
    ],
    ['path that ends early', ofCount({ path: undefined }), 'incomplete-path /all/0/path — -'],
    [
      'path that ends at a requirement',
      ofElement({ path: `$['${approvals}']` }),
      'incomplete-path /all/0/path — -',
    ],
    [
      'parameter of another type',
      ofCount(parameter('window')),
      'wrong-parameter /all/0/value "duration" -',
    ],
    ['literal for a parameter', ofCount({ value: 6 }), 'wrong-parameter /all/0/value — -'],
  ])('%s', (_, pack, problem) => {
    expect(shortly(pack)).toEqual([problem]);
  });

  test('everything at once, also inside groups and named conditions', () => {
    const conditions = { shared: { any: [{ ...counted, fact: 'count' }] } };
    const pack = packOf(
      { all: [{ condition: 'shared' }, { not: { ...counted, ...parameter('minimun') } }] },
      training,
      { conditions },
    );
    expect(problemsOf(pack).map(({ code, path, rule }) => [code, path, rule])).toEqual([
      ['unknown-fact', '/conditions/shared/any/0/fact', 'r'],
      ['unknown-parameter', '/rules/0/conditions/all/1/not/value/path', 'r'],
    ]);
  });

  test('what several rules share is told once', () => {
    const conditions = { shared: { any: [{ ...counted, fact: 'count' }] } };
    const pack = packOf({ condition: 'shared' }, training, { conditions });
    const [rule] = pack.rules;
    const event = { type: 'inapplicable' as const, params: { requirement: training } };
    const twice = { ...pack, rules: [rule, { ...rule, name: 's', event }] } as RulePack;
    expect(problemsOf(twice)).toHaveLength(1);
  });

  test('the sentence names the requirement and asks whether the other word was meant', () => {
    const refuse = () => compileRules(ofCount(parameter('minimun')), { catalogue: liujiang });
    expect(refuse).toThrow(/a parameter of the requirement \(safeguards\.training\/2\).*minimum/s);
  });

  test('assess refuses it too, compiled or not; without a catalogue nobody can', () => {
    const pack = ofCount(parameter('minimun'));
    const options = { asOf: '2020-11-30', catalogue: liujiang };
    const compiled = compileRules(pack);
    expect(() => assess(parseEvidence({}), { ...options, rules: pack })).toThrow(RulesError);
    expect(() => assess(parseEvidence({}), { ...options, rules: compiled })).toThrow(RulesError);
  });
});

describe('accepted', () => {
  test('the pack of the table', () => {
    expect(problemsOf(liujiangRules)).toEqual([]);
  });

  test.each<[string, RulePack, object]>([
    [
      'members of a value',
      ofCount({ path: `$['${training}'].min`, operator: 'greaterThan', value: 0 }),
      {},
    ],
    [
      'an entry of a list',
      packOf({
        all: [
          {
            fact: 'dues',
            path: "$['interaction.collection.channels/2'].items[0].label",
            operator: 'equal',
            value: '甲',
          },
        ],
      }),
      {},
    ],
    [
      'a subject of the pack',
      packOf({ all: [{ ...counted, name: 's' }] }, training, {
        subjects: { s: { zh: '培训', en: 'training' } },
      }),
      {},
    ],
    [
      'facts of one’s own',
      ofCount({ fact: 'own', operator: 'equal', value: 'a' }),
      { facts: ['own'] },
    ],
    ['a value of one’s own', ofCount({ value: { fact: 'own' } }), { facts: ['own'] }],
    [
      'operators of one’s own compare with what they like',
      ofCount({ operator: 'looksGood', value: 6 }),
      {
        operators: [
          {
            name: 'looksGood',
            evaluate: () => decided(true),
            predicate: () => ({ zh: '', en: '' }),
          },
        ],
      },
    ],
  ])('%s', (_, pack, options) => {
    expect(problemsOf(pack, liujiang, options)).toEqual([]);
  });
});

describe('a tailored catalogue', () => {
  const because = { zh: '另行考核', en: 'Evaluated elsewhere' };
  const tailor = (profile: object): Catalogue =>
    tailorCatalogue<string, string>(
      liujiang,
      [{ id: 'district', version: '1', title: because, for: { id: 'liujiang' }, ...profile }],
      { id: 'ours', version: '1', title: because },
    );
  const without = (...ids: readonly string[]) =>
    tailor({ exclude: ids.map((id) => ({ id, reason: because })) });

  test.each([['safeguards'], ['safeguards.training'], [training]])(
    'without %s: what a pack asks of it is not used, and no mistake',
    (id) => {
      expect(problemsOf(liujiangRules, without(id))).toEqual([]);
      expect(problemsOf(ofCount(parameter('minimun')), without(id))).toEqual([]);
    },
  );

  test('a name that only begins like one that was left out is unknown', () => {
    const pack = packOf({ all: [counted] }, 'safeguards.training/22');
    expect(problemsOf(pack, without(training)).map(({ code }) => code)).toContain(
      'unknown-requirement',
    );
  });

  test('a rule that reads what was left out is not used, and the reader is told', () => {
    const catalogue = without(approvals);
    const pack = packOf({ all: [unnamed] });
    const options = { asOf: '2020-11-30', catalogue, rules: pack };
    const { findings, warnings } = assess(parseEvidence({}), options);
    expect(findings.find(({ requirement }) => requirement === training)?.reasons).toEqual([
      'no-rule',
    ]);
    expect(warnings.map(({ code }) => code)).toEqual(['unfit-rule']);
  });
});
