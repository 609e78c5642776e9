// Prints what the road from a text of evidence to findings costs, as a ratio to JSON.parse of the same text.
import { performance } from 'node:perf_hooks';
import { stdout } from 'node:process';
import { defineDirectory, liujiang } from '@liujiang/indicators';
import illustrative from '../../../examples/assess-portal/directories/illustrative.json' with {
  type: 'json',
};
import { parseEvidence } from '../src/evidence/parse-evidence.ts';
import { judgeFacts } from '../src/findings/judge-facts.ts';
import { compileRules } from '../src/language/compile.ts';
import { deriveFacts } from '../src/liujiang/derive-facts.ts';
import { liujiangRules } from '../src/liujiang/pack.ts';
import { chinaWorkCalendar } from '../src/time/calendars/china.ts';
import { median } from './median.ts';
import { makeTypicalSite } from './typical-site.ts';

const rounds = 20;
const warmUp = 5;
const turns = 5;
const columnsOfSite = 60;
const itemsOfColumn = 2_000;

/** Columns of the catalogue, each with two thousand items of the usual length. */
function makeLargeColumns(): object {
  const columns = liujiang.columns.slice(0, columnsOfSite).map(({ id }, column) => ({
    id,
    items: {
      records: Array.from({ length: itemsOfColumn }, (_, item) => ({
        title: `关于印发某项工作实施方案的通知（第${column}栏第${item}号）`,
        url: `http://www.example.gov.cn/column-${column}/t2020_${item}.shtml`,
        publishedAt: `2020-0${1 + (item % 9)}-1${item % 10} 16:00`,
        source: '区政府办',
      })),
      complete: true,
      count: itemsOfColumn,
    },
  }));
  return {
    collectedAt: '2020-12-01',
    columns: { records: columns, complete: true, count: columnsOfSite },
  };
}

const directory = defineDirectory(illustrative);
const options = { asOf: '2020-11-30', catalogue: liujiang, calendar: chinaWorkCalendar, directory };
const rules = compileRules(liujiangRules, { catalogue: liujiang });

type Step =
  | 'JSON.parse alone'
  | 'JSON.parse'
  | 'parseEvidence'
  | 'deriveFacts'
  | 'judgeFacts'
  | 'whole road';

/** Whoever parses a text keeps what comes of it: the collector then has to spare it, on the road as well as without. */
let kept: unknown;

/**
 * Parses the text alone several times, then walks the whole road as often, and notes what each step took on average. In a row
 * each of the two pays for collecting its own garbage, not for the other's; which step within the road pays is chance.
 */
function walk(text: string): Readonly<Record<Step, number>> {
  let [alone, json, parse, derive, judge] = [0, 0, 0, 0, 0];
  for (let turn = 0; turn < turns; turn++) {
    const start = performance.now();
    kept = JSON.parse(text);
    alone += performance.now() - start;
  }
  for (let turn = 0; turn < turns; turn++) {
    const start = performance.now();
    kept = JSON.parse(text);
    const read = performance.now();
    const evidence = parseEvidence(kept);
    const parsed = performance.now();
    const facts = deriveFacts(evidence, options);
    const derived = performance.now();
    judgeFacts(facts, { catalogue: liujiang, rules, asOf: options.asOf });
    const judged = performance.now();
    json += read - start;
    parse += parsed - read;
    derive += derived - parsed;
    judge += judged - derived;
  }
  return {
    'JSON.parse alone': alone / turns,
    'JSON.parse': json / turns,
    parseEvidence: parse / turns,
    deriveFacts: derive / turns,
    judgeFacts: judge / turns,
    'whole road': (json + parse + derive + judge) / turns,
  };
}

const steps: readonly Step[] = [
  'JSON.parse alone',
  'JSON.parse',
  'parseEvidence',
  'deriveFacts',
  'judgeFacts',
  'whole road',
];
const goals: Readonly<Partial<Record<Step, number>>> = { parseEvidence: 1.5, 'whole road': 3 };
const documents = [
  [`${columnsOfSite} columns × ${itemsOfColumn} items`, JSON.stringify(makeLargeColumns())],
  ['a typical site', JSON.stringify(makeTypicalSite(liujiang, directory))],
] as const;

for (const [title, text] of documents) {
  const times: Readonly<Record<Step, number>>[] = [];
  for (let round = 0; round < rounds; round++) {
    const walked = walk(text);
    if (round >= warmUp) times.push(walked);
  }
  kept = undefined;
  const json = median(times.map((walked) => walked['JSON.parse alone']));
  stdout.write(`${title}, ${(text.length / 1e6).toFixed(1)} million characters\n`);
  for (const step of steps) {
    const time = median(times.map((walked) => walked[step]));
    const goal = goals[step];
    stdout.write(
      `  ${step.padEnd(18)}${time.toFixed(2).padStart(8)} ms${(time / json).toFixed(2).padStart(7)} ×` +
        `${goal === undefined ? '' : `   goal ≤ ${goal}`}\n`,
    );
  }
}
