import { describe, expect, it } from 'vitest';
import interpretations from '../../../../docs/interpretations.md?raw';
import { findUncoveredNumbers, numberExclusions } from '../lint/find-numbers.ts';
import { modalExclusions, readObligations } from '../lint/read-obligations.ts';
import type { Indicator, Leaf } from '../model/catalogue.ts';
import type { Element, Requirement } from '../model/requirement.ts';
import { liujiang } from './index.ts';

function collectNodes(node: Indicator): Indicator[] {
  return node.kind === 'leaf' ? [node] : [node, ...node.children.flatMap(collectNodes)];
}

function collectElements(elements: readonly Element[]): Element[] {
  return elements.flatMap((element) => [element, ...collectElements(element.children)]);
}

const nodes = liujiang.indicators.flatMap(collectNodes);
const leaves = nodes.filter((node): node is Leaf => node.kind === 'leaf');
const requirements = leaves.flatMap((leaf) => leaf.requirements);
const unitNames = new Map(liujiang.units.map(({ id, name }) => [id, name.zh]));
const columnsById = new Map(liujiang.columns.map((column) => [column.id, column]));

function expectUnique(values: readonly string[]): void {
  expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([]);
}

/** The cell itself, or the one above that it is merged with. */
function cellOf(leaf: Leaf, field: 'columnText' | 'unitText'): string {
  const above = leaves.slice(0, leaves.indexOf(leaf) + 1).reverse();
  return above.find((row) => row[field] !== null)?.[field] ?? '';
}

/** What is left of a cell when the names in it are taken away. */
function remove(cell: string, names: readonly string[]): string[] {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  return longestFirst
    .reduce((text, name) => text.replaceAll(name, '、'), cell)
    .split(/[、，；“”]/)
    .filter((part) => part !== '');
}

describe('counts', () => {
  it.each([
    ['health', 1, 1],
    ['disclosure', 34, 87],
    ['services', 14, 18],
    ['interaction', 5, 8],
    ['design', 5, 20],
    ['new-media', 6, 8],
    ['safeguards', 3, 6],
  ])('%s has %i leaves and %i requirements', (id, leafCount, requirementCount) => {
    const within = leaves.filter((leaf) => `${leaf.id}.`.startsWith(`${id}.`));
    expect(within).toHaveLength(leafCount);
    expect(within.flatMap((leaf) => leaf.requirements)).toHaveLength(requirementCount);
  });

  it('add up to 7, 68 and 148', () => {
    expect([liujiang.indicators.length, leaves.length, requirements.length]).toEqual([7, 68, 148]);
  });
});

describe('ids and codes', () => {
  it('are unique', () => {
    expectUnique(nodes.map(({ id }) => id));
    expectUnique(nodes.map(({ code }) => code));
    expectUnique(requirements.map(({ id }) => id));
    for (const list of [liujiang.units, liujiang.columns, liujiang.bases]) {
      expectUnique(list.map(({ id }) => id));
    }
    expectUnique(liujiang.columns.map(({ owner, name }) => `${owner} ${name.zh}`));
    for (const { elements } of [...requirements, ...leaves]) {
      expectUnique(collectElements(elements).map(({ id }) => id));
    }
  });

  it.each([
    ['health', '1'],
    ['disclosure.basic.personnel', '2.1.4'],
    ['disclosure.other.random-inspection', '2.6.3'],
    ['services.public.business-tax', '3.2.8'],
    ['design.layout', '5.1'],
    ['design.functions.links', '5.3.1'],
    ['safeguards.operations', '7.3'],
  ])('%s stands at %s', (id, code) => {
    expect(nodes.find((node) => node.id === id)?.code).toBe(code);
  });

  it('keep the gap in the numbering of 数据发布', () => {
    const { requirements: points } = leaves.find(({ name }) => name.zh === '数据发布') ?? {};
    expect(points?.map(({ number }) => number)).toEqual(['1', '2', '3', '5', '6']);
  });
});

describe('units', () => {
  it('are the offices and groups of the unit cells, none more, in the order of the cells', () => {
    for (const leaf of leaves) {
      const inUnits = leaf.responsibilities.filter(({ statedIn }) => statedIn === 'unit');
      const names = inUnits.map(({ unit }) => unitNames.get(unit) ?? unit);
      const cell = inUnits.length === 0 ? '' : cellOf(leaf, 'unitText');
      const places = names.map((name) => cell.indexOf(name));
      expect(places, leaf.id).toEqual([...places].sort((a, b) => a - b));
      expect(places, leaf.id).not.toContain(-1);
      expect(
        remove(cell, names).filter(
          (rest) => !['牵头', '配合', '负责功能设计', '配合做好信息发布规范化'].includes(rest),
        ),
        leaf.id,
      ).toEqual([]);
    }
    const used = leaves.flatMap((leaf) => leaf.responsibilities.map(({ unit }) => unit));
    const offices = liujiang.units.filter(({ kind }) => kind === 'unit').map(({ id }) => id);
    const groups = liujiang.units.filter(({ kind }) => kind === 'group').map(({ id }) => id);
    expect([...new Set(used)].filter((id) => !groups.includes(id))).toEqual(
      [...offices].sort((a, b) => used.indexOf(a) - used.indexOf(b)),
    );
    expect(groups).toEqual(['towns', 'all-units', 'departments-concerned']);
    expect(offices).toHaveLength(21);
  });

  it('have a duty by the column cell only where it names them', () => {
    const duties = leaves.flatMap((leaf) =>
      leaf.responsibilities
        .filter(({ statedIn }) => statedIn === 'column')
        .map(({ unit, role }) => ({ leaf, unit, role })),
    );
    expect(duties.map(({ leaf, unit, role }) => `${leaf.name.zh} ${unit} ${role}`)).toEqual([
      '年度专项工作 information-centre collect',
      '建议提案 information-centre collect',
    ]);
    for (const { leaf, unit } of duties) {
      expect(leaf.columnText).toContain(unitNames.get(unit));
      expect(leaf.unitText).not.toContain(unitNames.get(unit));
    }
  });

  it('are missing at 健康情况 only', () => {
    const unassigned = leaves.filter((leaf) => leaf.responsibilities.length === 0);
    expect(unassigned.map(({ id }) => id)).toEqual(['health']);
  });
});

describe('columns', () => {
  /** Words of a column cell that name neither a column nor a unit. */
  const CONNECTIVES = [
    '和',
    '栏目',
    '网站',
    '本局网站',
    '市公共资源交易平台',
    '等有关栏目',
    '负责',
    '发布在',
    '负责定期将信息采集到',
    '至',
  ];

  it('are printed in their cell, and the cell prints nothing else', () => {
    for (const leaf of leaves) {
      const cell = leaf.columnCell === 'none' ? '' : cellOf(leaf, 'columnText');
      const columns = leaf.columns.map((id) => columnsById.get(id)?.name.zh ?? id);
      for (const name of columns) expect(cell, leaf.id).toContain(name);
      const rest = remove(cell, [...columns, ...unitNames.values()]);
      expect(
        rest.filter((part) => !CONNECTIVES.includes(part)),
        leaf.id,
      ).toEqual([]);
    }
  });

  it('are known and all used', () => {
    const used = leaves.flatMap((leaf) => leaf.columns);
    expect(used.filter((id) => !columnsById.has(id))).toEqual([]);
    expect([...columnsById.keys()].filter((id) => !used.includes(id))).toEqual([]);
  });

  it('have an owner that is responsible where they stand, or that the cell prints', () => {
    for (const leaf of leaves) {
      const responsible = leaf.responsibilities.map(({ unit }) => unit);
      for (const id of leaf.columns) expect(responsible).toContain(columnsById.get(id)?.owner);
    }
  });

  it('say whether a cell prints their owner', () => {
    for (const { id, owner, name, ownerStatedIn } of liujiang.columns) {
      const printed = leaves
        .filter((leaf) => leaf.columns.includes(id))
        .flatMap((leaf) => leaf.columnText?.split(/[；，]/) ?? [])
        .some(
          (part) =>
            part.includes(name.zh) &&
            [unitNames.get(owner) ?? owner, '本局'].some((words) => part.includes(words)),
        );
      expect(ownerStatedIn, id).toBe(printed ? 'column' : 'unit');
    }
  });

  it('and units of a merged cell are those of the row above', () => {
    for (const [index, leaf] of leaves.entries()) {
      const above = leaves[index - 1];
      if (leaf.columnCell === 'inherited') expect(leaf.columns).toEqual(above?.columns);
      const merged = leaf.responsibilities.filter(({ inherited }) => inherited);
      if (merged.length === 0) continue;
      expect(merged.map(({ unit, role }) => [unit, role])).toEqual(
        above?.responsibilities.map(({ unit, role }) => [unit, role]),
      );
    }
  });
});

describe('legal bases', () => {
  it('are linked from where their number is printed, and nowhere else', () => {
    for (const node of nodes) {
      const words = [
        ...node.notes.map(({ zh }) => zh),
        ...(node.kind === 'leaf' ? node.requirements.map(({ text }) => text.zh) : []),
      ].join('');
      const printed = [...words.matchAll(/桂政(?:办)?发〔\d{4}〕\d+号/g)].map(([number]) => number);
      const linked = node.bases.map(
        (id) => liujiang.bases.find((basis) => basis.id === id)?.number ?? id,
      );
      expect(linked, node.id).toEqual(printed);
    }
    const used = nodes.flatMap(({ bases }) => bases);
    expect(liujiang.bases.map(({ id }) => id).filter((id) => !used.includes(id))).toEqual([]);
  });
});

describe('numbers (C6)', () => {
  function marksOf({ parameters, notParameters }: Requirement): string[] {
    return [...Object.values(parameters).flatMap(({ text }) => text ?? []), ...notParameters];
  }

  it('are found when any one mark is missing', () => {
    for (const requirement of requirements) {
      const marks = new Set(marksOf(requirement));
      for (const mark of marks) {
        const others = [...marks].filter((other) => other !== mark);
        const covering = [...numberExclusions, ...others];
        expect(findUncoveredNumbers(requirement.text.zh, covering), mark).not.toEqual([]);
      }
    }
  });

  it('are read from words of the text; what is read from none says why', () => {
    for (const { id, text, clauses, parameters, notParameters } of requirements) {
      for (const mark of notParameters) expect(text.zh, id).toContain(mark);
      for (const parameter of Object.values(parameters)) {
        if (parameter.text === null) {
          expect(parameter.reading, id).not.toBeNull();
        } else {
          expect(clauses[parameter.clause ?? -1]?.zh, id).toContain(parameter.text);
        }
      }
    }
  });

  it('are listed among the interpretations where a reading was chosen', () => {
    for (const { id, parameters } of requirements) {
      for (const [name, { reading }] of Object.entries(parameters)) {
        if (reading === null) continue;
        const lines = interpretations
          .split('\n')
          .filter((line) => line.startsWith(`| \`${id}\` |`));
        expect(
          lines.some((line) => line.includes(`\`${name}\``)),
          `${id} ${name}`,
        ).toBe(true);
      }
    }
  });
});

describe('obligations (C5)', () => {
  it('change from clause to clause, and the clauses are the text', () => {
    for (const { id, text, clauses } of requirements) {
      expect(clauses.map(({ zh }) => zh).join(''), id).toBe(text.zh);
      for (const [index, { obligation }] of clauses.entries()) {
        expect(clauses[index - 1]?.obligation, id).not.toBe(obligation);
      }
    }
  });

  it('are stated only in 功能设计', () => {
    const bound = requirements.filter(
      ({ text }) => readObligations(text.zh, modalExclusions).length > 0,
    );
    expect(bound.map(({ id }) => id.split('.')[0])).toEqual(bound.map(() => 'design'));
    expect(bound).toHaveLength(13);
  });
});

describe('elements (C7)', () => {
  const lists = [
    ...requirements.map(({ id, text, elements, openList }) => ({
      id,
      zh: text.zh,
      elements,
      openList,
    })),
    ...leaves.map(({ id, description, elements, openList }) => ({
      id,
      zh: description?.zh ?? '',
      elements,
      openList,
    })),
  ];

  it('and their conditions are words of the text', () => {
    for (const { id, zh, elements } of lists) {
      for (const { name, condition } of collectElements(elements)) {
        expect(zh, id).toContain(name.zh);
        expect(zh, id).toContain(condition?.zh ?? '');
      }
    }
  });

  it('stand in the order of the text', () => {
    for (const { id, zh, elements } of lists) {
      let from = 0;
      for (const { name } of elements) {
        const at = zh.indexOf(name.zh, from);
        expect(at, `${id}: ${name.zh}`).not.toBe(-1);
        from = at;
      }
    }
  });

  it('are alternatives where 或 joins them or they are ways of doing one thing, and only there', () => {
    const alternatives = requirements.filter(({ enumeration }) => enumeration === 'any');
    expect(alternatives.map(({ id }) => id)).toEqual([
      'disclosure.basic.statistics/5',
      'disclosure.basic.interpretation/1',
      'disclosure.projects.construction-approvals/1',
      'disclosure.priorities.three-battles/3',
      'disclosure.priorities.streamlining/3',
      'disclosure.priorities.annual-campaigns/3',
      'disclosure.other.proposals/1',
      'services.administrative.single-entry/1',
    ]);
    for (const { id, text } of alternatives)
      expect(text.zh, id).toMatch(/或|通过.*方式|通过.*形式/);
    for (const { id, text, elements, enumeration } of requirements) {
      const names = elements.map(({ name }) => name.zh).join('|');
      const joined = names !== '' && new RegExp(`(?:${names})（?或（?(?:${names})`).test(text.zh);
      if (joined) expect(enumeration, id).toBe('any');
    }
  });

  it('end in 等 where a list is open', () => {
    for (const { id, zh, elements, openList } of lists) {
      const open = openList || collectElements(elements).some((element) => element.openList);
      if (open) expect(zh, id).toContain('等');
      if (open) expect(elements.length, id).toBeGreaterThan(0);
    }
  });
});

describe('methods', () => {
  it('are papers for all of 机制保障, as its note says', () => {
    const papers = leaves.filter(({ notes }) => notes.some(({ zh }) => zh.includes('材料证明')));
    expect(papers.map(({ id }) => id.split('.')[0])).toEqual(Array(3).fill('safeguards'));
    for (const { requirements: points } of papers) {
      expect(points.map(({ method }) => method)).toEqual(points.map(() => 'document'));
    }
  });

  it('are measured where no condition of passing is printed', () => {
    const measured = requirements.filter((requirement) => requirement.measured);
    expect(measured.map(({ id, formula }) => `${id} ${formula}`)).toEqual([
      'health/1 quarterly-average',
      'services.administrative.efficiency/1 null',
      'services.administrative.efficiency/2 null',
      'services.administrative.efficiency/3 null',
      'new-media.supervision/1 pass-rate',
    ]);
  });
});

describe('English', () => {
  function collectPairs(value: unknown): { zh: string; en: string }[] {
    if (typeof value !== 'object' || value === null) return [];
    const nested = Object.values(value).flatMap(collectPairs);
    return 'zh' in value && 'en' in value
      ? [value as { zh: string; en: string }, ...nested]
      : nested;
  }

  it('stands beside all Chinese, with Chinese characters only in quotes', () => {
    const pairs = collectPairs({ ...liujiang, errata: [] });
    expect(pairs.length).toBeGreaterThan(500);
    for (const { zh, en } of pairs) {
      expect(zh).toMatch(/\p{Script=Han}|^\d+$|^IE$/u);
      expect(en).toMatch(/^[A-Z0-9“a-z]/);
      expect(en.replaceAll(/“[^”]*”/g, '')).not.toMatch(/[\p{Script=Han}，。；：（）、]/u);
    }
  });
});
