// Writes into the scoring README what the main entry weighs, part by part, as the built package gives it.
import { readFileSync, writeFileSync } from 'node:fs';
import { bundle, kilobytesOf } from './bundle.mjs';

/** Each part with the names that it adds to those before it, and the demand that it pays for. */
const parts = [
  ['scorePassRate', 'exact fractions, rounding, every problem with its path'],
  ['scoreInspection, scoreHealth, scoreRating, defineStandard', 'inspections, marks, standards'],
  ['national2019', 'the national standard in two languages'],
  [
    'defineScheme, equalScheme, effectiveWeights',
    'weights, formulas, policies, nearest ids, SHA-256',
  ],
  ['nanning2020, guangxi2018, guangxi2017', 'published weights with their source'],
  ['scoreCatalogue', 'the report: bounds, traces, notices'],
  ['prepareTotals', 'totals of many sites'],
  ['explain, roundExact', 'a sentence for every node in two languages'],
  ['gains, gainsByUnit', 'what-if'],
  ['rankReports, rankUnits, unitScores, groupMean', 'ranking, units, group means'],
  ['compareReports', 'comparison'],
];

/** All Chinese, and what stands beside it as `en`. */
function withoutWords(text) {
  return text.replace(/[\u2E80-\uFFEF]+/g, '').replace(/en:(["`])(?:(?!\1).)*\1/g, 'en:""');
}

const names = [];
let before = 0;
const rows = [];
for (const [added, demand] of parts) {
  names.push(added);
  const { kilobytes } = await bundle(`export { ${names.join(', ')} } from '@liujiang/scoring'`);
  rows.push([added.replace(/\w+/g, '`$&`'), (kilobytes - before).toFixed(1), demand]);
  before = kilobytes;
}
const { text, kilobytes } = await bundle("export * from '@liujiang/scoring'");
const words = kilobytes - kilobytesOf(withoutWords(text));
rows.push([
  '**everything**',
  `**${kilobytes.toFixed(1)}**`,
  `of that ${words.toFixed(1)} for Chinese words and the English that stands beside them as data`,
]);

const table = [
  '| part, on top of those above it | kB | pays for |',
  '|---|---|---|',
  ...rows.map((row) => `| ${row.join(' | ')} |`),
].join('\n');
const file = new URL('../packages/scoring/README.md', import.meta.url);
const marked = /(<!-- sizes: pnpm sizes:table -->\n)[\s\S]*?(\n<!-- \/sizes -->)/;
const readme = readFileSync(file, 'utf8');
if (!marked.test(readme)) throw new Error('The README of scoring has no place for the sizes');
writeFileSync(file, readme.replace(marked, `$1${table}$2`));
