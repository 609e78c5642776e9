import { findingOf, liujiang } from '@liujiang/indicators';
import { deriveFacts, liujiangRules, parseEvidence } from '@liujiang/rules';
import { addRules, foldResults } from '@liujiang/rules/engine';
import { equalScheme, scoreCatalogue } from '@liujiang/scoring';
import { Engine } from 'json-rules-engine';

const asOf = '2020-11-30';
const trainings = { records: [{ title: '政府网站管理培训', heldAt: '2020-05-18' }] };
const facts = deriveFacts(parseEvidence({ trainings }), { asOf, catalogue: liujiang });

// Your engine, with a fact and a rule of your own
const engine = new Engine().addFact('user', async () => ({ role: 'editor' }));
const isEditor = { fact: 'user', path: '$.role', operator: 'equal', value: 'editor' };
engine.addRule({ conditions: { all: [isEditor] }, event: { type: 'may-edit' } });

const added = addRules(engine, liujiangRules, { catalogue: liujiang });
engine.addFact('counts', async () => facts.counts);
engine.addFact('accounts', () => Promise.reject(new Error('no answer')));
const run = await engine.run({ parameters: facts.parameters }, { almanac: added.almanac() });
const findings = foldResults(run.results, run.failureResults, { catalogue: liujiang, asOf });
console.log(run.events.map(({ type }) => type).sort());
console.log(findingOf(findings, 'safeguards.training/2').outcome);
console.log(findingOf(findings, 'new-media.consolidation/1').message.en);
console.log(scoreCatalogue(liujiang, equalScheme(liujiang), { findings }).score.max);
