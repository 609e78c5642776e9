// Prints what a whole country takes in one process, site by site: the text of each site's evidence, its outcomes, its total.
import { stdout } from 'node:process';
import { prepare } from './assessed-site.ts';
import { keepFigures, rounded } from './figures.ts';
import { siteLines } from './site-lines.ts';

const count = Number(process.argv.slice(2).find((word) => !word.startsWith('--')) ?? 14_000);
const goals = { ratio: 4, megabytes: 300 };
/** What is held once everything else is collected; how much V8 lets lie about before it collects says nothing of that. */
const held = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
};
const { totalOfText } = prepare();

let [parsing, road, highest, site] = [0, 0, 0, 0];
const totals = new Set<string>();
const heldAt: number[] = [];
for (const line of siteLines(count)) {
  const start = performance.now();
  JSON.parse(line);
  const parsed = performance.now();
  const { exact, bounds } = totalOfText(line);
  road += performance.now() - parsed;
  parsing += parsed - start;
  totals.add(exact ?? `${bounds?.min} to ${bounds?.max}`);
  if (site % 100 === 0) highest = Math.max(highest, process.memoryUsage.rss());
  site += 1;
  if (site === 100 || site === count) heldAt.push(held());
}

const seconds = road / 1000;
stdout.write(
  [
    `${count} sites, ${totals.size} different totals`,
    `JSON.parse of all lines  ${(parsing / 1000).toFixed(1).padStart(7)} s`,
    `text → total             ${seconds.toFixed(1).padStart(7)} s   ${(count / seconds).toFixed(0)} sites a second`,
    `                         ${(road / parsing).toFixed(2).padStart(7)} ×   goal ≤ ${goals.ratio}`,
    `highest memory           ${(highest / 1e6).toFixed(0).padStart(7)} MB  goal ≤ ${goals.megabytes}`,
    `held after a collection  ${heldAt.map((one) => `${one.toFixed(0).padStart(7)} MB`).join(' → ')}, after 100 sites and after all`,
    '',
  ].join('\n'),
);
keepFigures('country', {
  sites: count,
  ratio: rounded(road / parsing),
  sitesPerSecond: rounded(count / seconds, 0),
  megabytes: rounded(highest / 1e6, 0),
  heldMegabytesAfter100: rounded(heldAt[0] ?? 0, 0),
  heldMegabytesAfterAll: rounded(heldAt.at(-1) ?? 0, 0),
});
