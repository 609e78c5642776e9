// Prints what parsing and reading a large document of evidence costs, as a ratio to JSON.parse of the same text.
import { performance } from 'node:perf_hooks';
import { stdout } from 'node:process';
import { liujiang } from '@liujiang/indicators';
import { chinaWorkCalendar } from '../src/calendars/china.ts';
import { deriveFacts } from '../src/derive-facts.ts';
import { parseEvidence } from '../src/parse-evidence.ts';

const rounds = 9;
const columnsOfSite = 60;
const itemsOfColumn = 2_000;

/** The columns of the catalogue, each with two thousand items of the usual length. */
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
const text = JSON.stringify({
  collectedAt: '2020-12-01',
  columns: { records: columns, complete: true, count: columnsOfSite },
});
const options = { asOf: '2020-11-30', catalogue: liujiang, calendar: chinaWorkCalendar };

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

const times = { json: [] as number[], parse: [] as number[], derive: [] as number[] };
for (let round = 0; round < rounds; round++) {
  const start = performance.now();
  const input: unknown = JSON.parse(text);
  const read = performance.now();
  const evidence = parseEvidence(input);
  const parsed = performance.now();
  deriveFacts(evidence, options);
  times.json.push(read - start);
  times.parse.push(parsed - read);
  times.derive.push(performance.now() - parsed);
}
const json = median(times.json);
stdout.write(
  `${columnsOfSite} × ${itemsOfColumn} items, ${(text.length / 1e6).toFixed(1)} million characters\n`,
);
for (const [name, measured] of Object.entries(times)) {
  const time = median(measured);
  stdout.write(
    `${name.padEnd(8)}${time.toFixed(1)} ms  ${(time / json).toFixed(2)} × JSON.parse\n`,
  );
}
