import { liujiang } from '@liujiang/indicators';
import { tailorCatalogue } from '@liujiang/indicators/tailor';
import { defineRules, runRuleCases } from '@liujiang/rules';

const id = 'safeguards.training/3';
const doc = { id: 'act', version: '1', title: { zh: '培训办法第三条', en: 'Article 3' } } as const;
const text = { zh: '考试不低于60分。', en: 'At least 60 points in the examination.' };
const printed = { text: '不低于60分', unit: { zh: '分', en: 'points' }, bound: 'closed' } as const;
const points = { type: 'count', limit: 'at-least', value: 60, ...printed } as const;
const requirements = [{ id, text, method: 'document', parameters: { points } }] as const;
const add = { source: doc.title, requirements } as const;
const catalogue = tailorCatalogue(liujiang, [{ ...doc, for: { id: 'liujiang' }, add }], doc);
const [fact, path] = ['measurements', `$['${id}'].points`] as const;
const all = [{ fact, path, operator: 'everyMeets', value: { fact: 'parameters', path } }] as const;
const event = { type: 'passed', params: { requirement: id } } as const;
const own = { id: 'yunling', version: '1', dialect: 'monotone' } as const;
const rules = defineRules(catalogue, { ...own, rules: [{ name: id, conditions: { all }, event }] });
for (const value of [59, 60, 61]) {
  const records = [{ requirement: id, parameter: 'points', value }];
  const measurements = { records, complete: true, count: 1 };
  const evidence = { collectedAt: '2020-12-01', measurements };
  const expected = { [id]: { outcome: value < 60 ? 'failed' : 'passed' } } as const;
  const ruleCase = { name: `${value}`, asOf: '2020-11-30', evidence, expected, warnings: [] };
  console.log(JSON.stringify(runRuleCases([ruleCase], { catalogue, rules })));
}
