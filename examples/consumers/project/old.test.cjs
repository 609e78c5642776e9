/* global expect, test */
// Run by jest 27, which knows no "exports".
const {
  CatalogueError,
  isCatalogueError,
  liujiang,
  listRequirements,
} = require('@liujiang/indicators');
const { defineCatalogue } = require('@liujiang/indicators/schema');
const { assessLiujiang, parseEvidence } = require('@liujiang/rules');
const { createEngine } = require('@liujiang/rules/engine');
const { equalScheme, scoreCatalogue } = require('@liujiang/scoring');
const { renderMarkdown } = require('@liujiang/scoring/forms/markdown');

test('evidence becomes a score', () => {
  const findings = assessLiujiang(parseEvidence({}), { asOf: '2020-11-30' });
  expect(findings.findings).toHaveLength(listRequirements(liujiang).length);
  expect(scoreCatalogue(liujiang, equalScheme(liujiang), { findings }).score.max).toBe('100.00');
});

test('an entry throws the errors of the package', () => {
  expect(() => defineCatalogue({})).toThrow(CatalogueError);
  try {
    defineCatalogue({});
  } catch (error) {
    expect(isCatalogueError(error)).toBe(true);
  }
});

test('every other entry is found', () => {
  expect([createEngine, renderMarkdown].map((one) => typeof one)).toEqual(['function', 'function']);
});
