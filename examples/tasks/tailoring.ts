// A city asks for one thing more than the table: it is added, gets a rule, is judged and scored.
import { findingOf, liujiang } from '@liujiang/indicators';
import { tailorCatalogue } from '@liujiang/indicators/tailor';
import { assess, compileRules, liujiangRules, parseEvidence } from '@liujiang/rules';
import { equalScheme, scoreCatalogue } from '@liujiang/scoring';

const id = 'disclosure.basic.personnel/9';
const about = { id: 'city', version: '1', title: '全市统一要求' };
const requirement = { id, text: '公布咨询电话。', method: 'manual' } as const;
const add = { source: '市政务公开工作要点第三条', requirements: [requirement] } as const;
const ours = tailorCatalogue(liujiang, [{ ...about, for: { id: 'liujiang' }, add }], about);

const asked = { fact: 'attestations', path: `$['${id}']`, operator: 'attestedAs', value: 'met' };
const event = { type: 'passed', params: { requirement: id } } as const;
const rule = { name: id, conditions: { all: [asked] }, event };
const pack = { ...liujiangRules, id: 'city', rules: [...liujiangRules.rules, rule] };
const rules = compileRules(pack, { catalogue: ours });

const by = { attestedBy: '区政务公开办', attestedAt: '2020-11-30', expiresOn: null };
const records = [{ requirement: id, element: null, outcome: 'met', ...by }] as const;
const evidence = parseEvidence({ attestations: { records } });
const findings = assess(evidence, { asOf: '2020-11-30', catalogue: ours, rules });
const { score } = scoreCatalogue(ours, equalScheme(ours), { findings });
console.log(findingOf(findings, id)?.message.zh, `${score.min}–${score.max}`);
