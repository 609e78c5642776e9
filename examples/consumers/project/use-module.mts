import {
  type FindingSet,
  getIndicator,
  type Leaf,
  listLeaves,
  liujiang,
} from '@liujiang/indicators';
import { catalogueToCsv } from '@liujiang/indicators/export';
import { defineCatalogue } from '@liujiang/indicators/schema';
import { assessLiujiang, type Evidence, parseEvidence } from '@liujiang/rules';
import { createEngine } from '@liujiang/rules/engine';
import { defineScheme, explain, type ScoreReport, scoreCatalogue } from '@liujiang/scoring';

const leaves: readonly Leaf[] = listLeaves(liujiang);
// @ts-expect-error an id with a typing slip is a type error
const slip = (): unknown => getIndicator(liujiang, 'disclosure.basic.personel');

const evidence: Evidence = parseEvidence({ version: 1 });
const findings: FindingSet = assessLiujiang(evidence, { asOf: '2020-11-30' });
const untyped: unknown = JSON.parse(JSON.stringify(liujiang));
const own = defineCatalogue(untyped);

export {
  catalogueToCsv,
  createEngine,
  defineScheme,
  explain,
  type ScoreReport,
  scoreCatalogue,
  slip,
};

process.stdout.write(`${leaves.length} leaves, ${findings.findings.length} findings, ${own.id}`);
