const assert = require('node:assert/strict');

/** Uses every public entry of the three packages and returns a line that tells what came out. */
module.exports = async function verify({
  indicators,
  schema,
  exporting,
  data,
  rules,
  engine,
  scoring,
}) {
  const { liujiang, listLeaves, listRequirements } = indicators;
  const leaves = listLeaves(liujiang).length;
  const requirements = listRequirements(liujiang).length;
  assert.deepEqual([leaves, requirements], [68, 148]);
  assert.deepEqual(schema.defineCatalogue(data), liujiang, 'the data file is the catalogue');
  assert.deepEqual(JSON.parse(exporting.catalogueToJson(liujiang)), data);

  assert.throws(
    () => schema.defineCatalogue({}),
    indicators.CatalogueError,
    'one class in every entry',
  );

  const asOf = '2020-11-30';
  const findingSet = rules.assessLiujiang(rules.parseEvidence({}), { asOf });
  const decided = findingSet.findings.filter(
    ({ outcome }) => outcome === 'passed' || outcome === 'failed',
  );
  assert.equal(findingSet.findings.length, requirements);
  assert.deepEqual(decided, [], 'no evidence decides nothing');

  const facts = rules.deriveFacts(rules.parseEvidence({}), { asOf, catalogue: liujiang });
  const { events } = await engine.createEngine(rules.liujiangRules).run(facts);
  assert.deepEqual(events, [], 'no evidence, no event in json-rules-engine either');

  const report = scoring.scoreCatalogue(liujiang, scoring.equalScheme(liujiang), {
    findings: findingSet,
  });
  assert.equal(report.score.value, null, 'unknown is not zero');
  const supervision = scoring.scorePassRate({ weight: 5, checks: 4, failures: 1 });
  assert.equal(supervision.exact, '15/4'); // 5 × (4 − 1) / 4

  return `${leaves} leaves, ${requirements} requirements; 日常监管 ${supervision.value} of 5`;
};
