import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import type { Indicator, Leaf } from '../model/catalogue.ts';
import { runs } from '../testing/runs.ts';
import { importTable } from './import-table.ts';
import type { MergedRange } from './table.ts';

const heading = ['一级指标', '二级指标', '三级指标', '指标说明', '对应栏目', '责任单位'];

interface LeafPlan {
  readonly word: string;
  readonly description: string | null;
  readonly points: readonly string[];
  readonly isNumbered: boolean;
  readonly units: readonly string[];
  /** Whether its units, if those of the leaf above, are printed once for both. */
  readonly isMerged: boolean;
  /** Whether a page begins with it. */
  readonly isOnNewPage: boolean;
  /** Where, as a share of its length, a page break cuts its explanation; 1 or more for nowhere. */
  readonly cut: number;
}

type Plan = LeafPlan | readonly Plan[];

const word = fc
  .array(fc.constantFrom(...'甲乙丙丁戊己庚辛壬癸'), { minLength: 2, maxLength: 5 })
  .map((letters) => letters.join(''));
const leafPlan: fc.Arbitrary<LeafPlan> = fc.record({
  word,
  description: fc.option(word),
  points: fc.array(word, { minLength: 1, maxLength: 4 }),
  isNumbered: fc.boolean(),
  units: fc.uniqueArray(word, { minLength: 1, maxLength: 2 }),
  isMerged: fc.boolean(),
  isOnNewPage: fc.boolean(),
  cut: fc.double({ min: 0, max: 2, noNaN: true }),
});
const plan: fc.Arbitrary<readonly Plan[]> = fc.array(
  fc.oneof(
    leafPlan,
    fc.array(fc.oneof(leafPlan, fc.array(leafPlan, { minLength: 1, maxLength: 3 })), {
      minLength: 1,
      maxLength: 3,
    }),
  ),
  { minLength: 1, maxLength: 3 },
);

function isLeaf(node: Plan): node is LeafPlan {
  return !Array.isArray(node);
}

/** What should be read of a leaf: its names from level 1 on, and its texts. */
interface Told {
  readonly path: readonly string[];
  readonly description: string | null;
  readonly points: readonly (readonly [string | null, string])[];
  readonly units: readonly string[];
}

/** A table as a scan prints it, and what it should be read as. */
function print(roots: readonly Plan[], knowsMerges: boolean) {
  const rows: string[][] = [heading];
  const merges: MergedRange[] = [];
  const told: Told[] = [];
  let names = 0;
  const open = (path: readonly string[], isNew: readonly boolean[], leaf: LeafPlan) => {
    const points = leaf.isNumbered
      ? leaf.points.map((text) => `${text}。`)
      : [`${leaf.points.join('，')}。`];
    const description =
      leaf.isNumbered && leaf.description !== null ? `${leaf.description}：` : null;
    const above = told.at(-1)?.units;
    const units =
      leaf.isMerged && above !== undefined ? above : leaf.units.map((unit) => `${unit}局`);
    const isMerged = leaf.isMerged && above !== undefined && (!knowsMerges || !leaf.isOnNewPage);
    if (leaf.isOnNewPage && told.length > 0) rows.push(heading);
    const explanation = `${description ?? ''}${leaf.isNumbered ? points.map((text, index) => `${index + 1}.${text}`).join('') : points.join('')}`;
    const cut = Math.max(1, Math.floor(explanation.length * leaf.cut));
    const levels = [0, 1, 2].map((level) => (isNew[level] === true ? (path[level] ?? '') : ''));
    rows.push([...levels, explanation.slice(0, cut), '——', isMerged ? '' : units.join('、')]);
    if (isMerged && knowsMerges)
      merges.push({ top: rows.length - 1, bottom: rows.length, left: 6, right: 6 });
    if (cut < explanation.length) rows.push(heading, ['', '', '', explanation.slice(cut), '', '']);
    told.push({
      path,
      description,
      points: points.map((text, index) => [leaf.isNumbered ? String(index + 1) : null, text]),
      units,
    });
  };
  const walk = (node: Plan, path: readonly string[], isNew: readonly boolean[]): void => {
    names += 1;
    if (isLeaf(node)) {
      open([...path, `${node.word}${names}`], [...isNew, true], node);
      return;
    }
    const own = [...path, `领域${names}`];
    for (const [index, child] of node.entries()) {
      walk(child, own, index === 0 ? [...isNew, true] : [...isNew.map(() => false), false]);
    }
  };
  for (const root of roots) walk(root, [], []);
  return { table: { rows, ...(knowsMerges && { merges }) }, told };
}

function tell(
  nodes: readonly Indicator[],
  units: ReadonlyMap<string, string>,
  above: readonly string[] = [],
): Told[] {
  return nodes.flatMap((node) => {
    const path = [...above, node.name.zh];
    return node.kind === 'branch'
      ? tell(node.children, units, path)
      : [tellLeaf(node, units, path)];
  });
}

function tellLeaf(leaf: Leaf, units: ReadonlyMap<string, string>, path: readonly string[]): Told {
  return {
    path,
    description: leaf.description?.zh ?? null,
    points: leaf.requirements.map(({ number, text }) => [number, text.zh]),
    units: leaf.responsibilities.map(({ unit }) => units.get(unit) ?? ''),
  };
}

test.prop([plan, fc.boolean()], runs(1000))(
  'a table printed with merged cells, pages and cut rows reads back as it was',
  (roots, knowsMerges) => {
    const { table, told } = print(roots, knowsMerges);
    const { draft } = importTable(table, { id: 'x', file: 'x' });
    const units = new Map(draft.units.map(({ id, name }) => [id, name.zh]));
    expect(tell(draft.indicators, units)).toEqual(told);
  },
);

const cell = fc.oneof(
  fc.constant(''),
  fc.constant('——'),
  word,
  word.map((text) => `1. ${text}；2. ${text}。`),
  word.map((text) => `${text}注：${text}`),
  word.map((text) => `注：${text}`),
);

test.prop([fc.array(fc.array(cell, { minLength: 1, maxLength: 7 }), { maxLength: 8 })], runs(1000))(
  'whatever stands in a table is in the draft or in a doubt',
  (body) => {
    const marked = body.map((cells, row) =>
      cells.map((text, column) =>
        text.replaceAll(
          /[甲乙丙丁戊己庚辛壬癸]+/g,
          (found, at) => `${found}Z${row}Z${column}Z${at}Z`,
        ),
      ),
    );
    const { draft, doubts } = importTable({ rows: [heading, ...marked] }, { id: 'x', file: 'x' });
    const { indicators, ...lists } = draft;
    const withoutSource = JSON.stringify(indicators, (key, value) =>
      key === 'source' ? undefined : value,
    );
    const kept = withoutSource + JSON.stringify(lists) + JSON.stringify(doubts);
    const marks = marked.flat().flatMap((text) => text.match(/Z\d+Z\d+Z\d+Z/g) ?? []);
    expect(marks.filter((mark) => !kept.includes(mark))).toEqual([]);
  },
);
