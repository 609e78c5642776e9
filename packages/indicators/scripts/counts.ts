// Prints what the catalogue holds, and what importing only the data costs.
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import {
  listElements,
  listIndicators,
  listLeaves,
  listRequirements,
} from '../src/catalogue/walk.ts';
import { liujiang } from '../src/liujiang/index.ts';
import type { Indicator } from '../src/model/catalogue.ts';
import { labels } from '../src/model/labels.ts';
import type { Method, Obligation } from '../src/model/requirement.ts';
import { packageFolder } from './generated-files.ts';

const indicators: readonly Indicator[] = listIndicators(liujiang);
const leaves = listLeaves(liujiang);
const requirements = listRequirements(liujiang);
const clauses = requirements.flatMap((requirement) => requirement.clauses);

function count<T>(items: readonly T[], fits: (item: T) => boolean): number {
  return items.filter(fits).length;
}

async function dataSize(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: "export { liujiang } from '@liujiang/indicators';",
      resolveDir: packageFolder,
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
    conditions: ['@liujiang/source'],
  });
  const bytes = outputFiles[0]?.contents ?? new Uint8Array();
  const kibibytes = (length: number): string => `${(length / 1024).toFixed(1)} KiB`;
  return `${kibibytes(bytes.length)} min, ${kibibytes(gzipSync(bytes).length)} min+gz`;
}

const lines: readonly (readonly [string, number | string])[] = [
  ['level-1 indicators', liujiang.indicators.length],
  ['branches', count(indicators, ({ kind }) => kind === 'branch')],
  ['leaves', leaves.length],
  ...([1, 2, 3] as const).map((level): [string, number] => [
    `  ${labels.level[level].en}`,
    count(leaves, (leaf) => leaf.level === level),
  ]),
  ['requirements', requirements.length],
  ...(Object.keys(labels.method) as Method[]).map((method): [string, number] => [
    `  ${labels.method[method].en}`,
    count(requirements, (requirement) => requirement.method === method),
  ]),
  ['  measured', count(requirements, ({ measured }) => measured)],
  ['  for each member', count(requirements, ({ scope }) => scope === 'each')],
  ['clauses', clauses.length],
  ...(Object.keys(labels.obligation) as Obligation[]).map((obligation): [string, number] => [
    `  ${labels.obligation[obligation].en}`,
    count(clauses, (clause) => clause.obligation === obligation),
  ]),
  ['parameters', requirements.flatMap(({ parameters }) => Object.keys(parameters)).length],
  [
    'elements',
    [...requirements, ...leaves].flatMap(({ elements }) => listElements(elements)).length,
  ],
  ['columns', liujiang.columns.length],
  ['units', count(liujiang.units, ({ kind }) => kind === 'unit')],
  ['groups', count(liujiang.units, ({ kind }) => kind === 'group')],
  ['responsibilities', leaves.flatMap(({ responsibilities }) => responsibilities).length],
  ['legal bases', liujiang.bases.length],
  ['errata', liujiang.errata.length],
  ['data entry', await dataSize()],
];

for (const [name, value] of lines) console.log(`${name.padEnd(24)}${value}`);
