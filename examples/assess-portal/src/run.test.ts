import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  actingUnits,
  type ConditionTrace,
  type Finding,
  type FindingSet,
  listLeaves,
  listRequirements,
  liujiang,
  type RequirementId,
} from '@liujiang/indicators';
import { type AssessmentDocument, readDocument, verify } from '@liujiang/scoring/document';
import Papa from 'papaparse';
import stringWidth from 'string-width';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readOptions } from './options.ts';
import { readCase } from './read-case.ts';
import { run } from './run.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'assess-portal-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function assess(...args: readonly string[]) {
  const said = { printed: '', complained: '' };
  const code = await run([...args, '--out', join(folder, 'out')], {
    print: (text) => {
      said.printed += `${text}\n`;
    },
    complain: (text) => {
      said.complained += `${text}\n`;
    },
  });
  return { code, ...said };
}

function written(name: string): string {
  return readFileSync(join(folder, 'out', name), 'utf8');
}

function assessment() {
  const document: AssessmentDocument = readDocument(written('assessment.json'));
  return { document, findingSet: document.findings, scoreReport: document.report };
}

function save(name: string, content: string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

/** Fractions of this test's own, so that the library is not compared with itself. */
class Ratio {
  readonly top: bigint;
  readonly bottom: bigint;
  constructor(top: bigint, bottom: bigint) {
    let [a, b] = [top, bottom];
    while (b !== 0n) [a, b] = [b, a % b];
    this.top = top / a;
    this.bottom = bottom / a;
  }
  plus({ top, bottom }: Ratio): Ratio {
    return new Ratio(this.top * bottom + top * this.bottom, this.bottom * bottom);
  }
  over(divisor: number): Ratio {
    return new Ratio(this.top, this.bottom * BigInt(divisor));
  }
  times(factor: number): Ratio {
    return new Ratio(this.top * BigInt(factor), this.bottom);
  }
  toString(): string {
    return `${this.top}/${this.bottom}`;
  }
}

const zero = new Ratio(0n, 1n);
const add = (parts: readonly Ratio[]): Ratio => parts.reduce((sum, part) => sum.plus(part), zero);

/** Least (or most) share of a requirement, straight from its finding. */
function share({ outcome, met }: FindingSet['findings'][number], most: boolean): Ratio {
  if (outcome === 'passed') return new Ratio(1n, 1n);
  if (met !== undefined) {
    return new Ratio(BigInt(met.count + (most ? met.unknown : 0)), BigInt(met.of));
  }
  return new Ratio(outcome !== 'failed' && most ? 1n : 0n, 1n);
}

/** The bound of the illustrative case under equal weights, by hand: 68 leaves of 100/68, two of them by formula. */
function boundByHand({ findings }: FindingSet, most: boolean): Ratio {
  const leaves = listLeaves(liujiang).map((leaf) => {
    if (leaf.id === 'health') return new Ratio(27650n, 40000n); // (92.5 + 89 + 0 + 95) / 4 / 100
    if (leaf.id === 'new-media.supervision') return new Ratio(3n, 4n); // (4 - 1) / 4
    const own = findings.filter(({ requirement }) => requirement.startsWith(`${leaf.id}/`));
    expect(own.some(({ outcome }) => outcome === 'inapplicable')).toBe(false);
    return add(own.map((finding) => share(finding, most))).over(own.length);
  });
  return add(leaves).times(100).over(68);
}

/** What of a list breaks a condition: each has a row of its own. */
function breachesOf({ failing = [] }: ConditionTrace): ReadonlySet<string> {
  return new Set(failing.map(({ label }) => label));
}

describe('the illustrative case', () => {
  it('scores what a calculation by hand gives', async () => {
    expect((await assess()).code).toBe(0);
    const { findingSet, scoreReport } = assessment();
    expect(scoreReport.score.value).toBeNull();
    expect(scoreReport.score.bounds).toEqual({
      min: boundByHand(findingSet, false).toString(),
      max: boundByHand(findingSet, true).toString(),
    });
    const [health] = scoreReport.indicators;
    expect(health).toMatchObject({ id: 'health', exact: '553/544', value: '1.02' });
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    for (const figure of [scoreReport.score.min, scoreReport.score.max, '553/544', '75/68']) {
      expect(readme).toContain(figure);
    }
    expect(readme).toContain(scoreReport.score.bounds?.min);
    expect(readme).toContain(scoreReport.score.bounds?.max);
  });

  it('finds what was put into the evidence, and nothing else, unmet', async () => {
    await assess();
    const failed = assessment().findingSet.findings.filter(({ outcome }) => outcome === 'failed');
    expect(failed.map(({ requirement }) => requirement)).toEqual([
      'disclosure.basic.personnel/2',
      'disclosure.basic.plans/2',
      'disclosure.basic.open-data/3',
      'disclosure.projects.approval-services/1',
      'disclosure.resources.housing/1',
      'disclosure.welfare.social-assistance/2',
      'disclosure.welfare.environment/1',
      'services.public.medical/1',
      'interaction.collection.channels/2',
      'interaction.collection.quality/2',
      'design.topics/2',
      'design.functions.search/1',
      'new-media.consolidation/1',
      'new-media.consolidation/3',
      'safeguards.routine-supervision/2',
      'safeguards.operations/1',
    ]);
  });

  it('counts the samples that the seed draws, and no others', async () => {
    const { printed } = await assess();
    expect(printed).toContain('2.1.9 政策解读多样性（种子 2019-12-20，从8个条目中抽取3个）：');
    expect(printed).not.toContain('■ 佐证中的疑点');
    const drawn = assessment().findingSet.draws ?? [];
    expect(drawn.map(({ requirement, drawn: titles }) => [requirement, titles.length])).toEqual([
      ['disclosure.basic.interpretation/1', 3],
      ['design.functions.search/4', 2],
    ]);
    const other = await assess('--seed', '2018-12-20');
    expect(other.printed).toContain('不是按种子抽取的，不予采用');
    const outcome = assessment().findingSet.findings.find(
      ({ requirement }) => requirement === 'disclosure.basic.interpretation/1',
    )?.outcome;
    expect(outcome).toBe('cantTell');
  });

  it('lines the score tree up in cells of the terminal', async () => {
    const { printed } = await assess();
    const lines = printed.split('\n');
    const from = lines.findIndex((line) => line.startsWith('■ 得分')) + 1;
    const tree = lines.slice(from, lines.indexOf('', from));
    expect(tree).toHaveLength(1 + 1 + 7 + 22 + 56); // heading, total, then levels 1, 2 and 3
    const ends = tree.filter((line) => line.endsWith('%')).map((line) => stringWidth(line));
    expect(new Set(ends).size).toBe(1);
  });

  it('writes a ledger that Excel opens: a byte order mark, a row for each problem and unit', async () => {
    await assess('--deadline', '2020-01-31');
    const csv = written('rectification-ledger.csv');
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const { data, errors } = Papa.parse<Record<string, string>>(csv.slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    const expected = assessment().findingSet.findings.flatMap((finding) => {
      const unmet = finding.conditions
        .filter(({ outcome, deciding }) => outcome === 'false' && deciding)
        .reduce((rows, condition) => rows + Math.max(1, breachesOf(condition).size), 0);
      return finding.outcome === 'failed' ? unmet * actingUnits(liujiang, finding).length : [];
    });
    const inspected = data.filter((row) => row['指标'] === '1 健康情况');
    expect(data.length - inspected.length).toBe(expected.reduce((a, b) => a + b, 0));
    expect(inspected.map((row) => row['存在问题'])).toEqual([
      '政策文件栏目6个月未更新',
      '办事统计数据3个月未更新',
      '答复公开栏目2个月未更新',
      expect.stringContaining('解读'),
    ]);
    expect(new Set(data.map((row) => row['整改时限']))).toEqual(new Set(['2020-01-31']));
  });

  it('goes on with the ledger of last time, as a unit filled it in and Excel saved it', async () => {
    await assess('--within', '20');
    const first = written('rectification-ledger.csv');
    const [, deadline = ''] = /,(2020-\d\d-\d\d),,,,/.exec(first) ?? [];
    expect(deadline).toBe('2020-01-19'); // a make-up Sunday: 20 working days after 2019-12-20, New Year's Day off
    const ledger = save('ledger.csv', first.replace(`${deadline},,,,`, '2020/1/19,已公开,张三,,'));
    const { code, printed } = await assess('--ledger', ledger, '--as-of', '2020-01-20');
    expect(code).toBe(0);
    expect(printed).not.toContain('整改台账中的疑点');
    const second = written('rectification-ledger.csv');
    // Collected before the new monitoring date, the evidence cannot tell whether it was put right.
    expect(second.split('\r\n')[1]).toMatch(/^1,待核实,是,.*,2020-01-19,已公开,张三,/);
    const again = save('again.csv', second);
    await assess('--ledger', again, '--as-of', '2020-01-20');
    expect(written('rectification-ledger.csv')).toBe(second);
  });

  it('writes all forms, or those that are asked for', async () => {
    await assess();
    const { document } = assessment();
    expect(readdirSync(join(folder, 'out'))).toHaveLength(11);
    for (const name of ['report.md', 'report.html']) expect(written(name)).toContain(document.hash);
    rmSync(join(folder, 'out'), { recursive: true });
    await assess('--format', 'html,md');
    expect(readdirSync(join(folder, 'out'))).toEqual(['report.html', 'report.md']);
  });

  it('can be verified by whoever assesses the same evidence afresh', async () => {
    await assess();
    const options = readOptions([]);
    const again = 'evidence' in options ? readCase(options) : options;
    if (!('input' in again)) throw new Error('the example is not in order');
    const text = written('assessment.json');
    expect(verify(text, again.input)).toEqual({ valid: true });
    expect(
      verify(text.replace('"outcome": "failed"', '"outcome": "passed"'), again.input),
    ).toMatchObject({ valid: false });
  });

  it('is the golden assessment; npm run golden writes it anew', async () => {
    await assess('--within', '20');
    const golden = (name: string): string => join(import.meta.dirname, '..', 'golden', name);
    for (const name of ['report.md', 'scores.csv', 'rectification-ledger.csv']) {
      await expect(written(name)).toMatchFileSnapshot(golden(name));
    }
  });

  it('gives the same bytes twice', async () => {
    await assess();
    const first = written('assessment.json');
    await assess();
    expect(written('assessment.json')).toBe(first);
  });

  it('says every fixed text in English when asked', async () => {
    const { printed } = await assess('--lang', 'en');
    const chinese = printed.split('\n').filter((line) => /\p{Script=Han}/u.test(line));
    const fromEvidence = /柳江|拉堡镇|区行政审批局|区信息中心评估组|portal\.example|示例/; // titles and names as the evidence has them
    expect(chinese.filter((line) => !fromEvidence.test(line))).toEqual([]);
  });
});

describe('a directory', () => {
  const taskLines = (printed: string): string[] => {
    const lines = printed.split('\n');
    const from = lines.findIndex((line) => line.startsWith('■ 各责任单位任务')) + 2;
    const until = lines.findIndex((line) => line.startsWith('未明确责任单位')) + 1;
    return lines.slice(from, until).map((line) => line.split(/\s/)[0] ?? '');
  };

  /** Requirements of which each member of a group is asked, and the outcomes of all others. */
  const judged = () => {
    const each = new Set(
      listRequirements(liujiang).flatMap(({ id, scope }) => (scope === 'each' ? id : [])),
    );
    const { findings } = assessment().findingSet;
    const isEach = ({ requirement }: Finding) => each.has(requirement as RequirementId);
    return {
      each: findings.filter(isEach),
      others: findings.filter((finding) => !isEach(finding)).map(({ outcome }) => outcome),
    };
  };

  it('puts offices in the place of groups, and asks each where each is asked', async () => {
    const printed = taskLines((await assess()).printed);
    const before = judged();
    const groups = ['各镇', '各单位', '各有关部门'];
    expect(printed).toEqual(expect.arrayContaining(groups));
    const lines = taskLines((await assess('--directory', 'illustrative')).printed);
    expect(lines).toEqual(expect.arrayContaining(['甲镇人民政府', '示例区财政局', '示例区档案馆']));
    expect(lines.filter((line) => [...groups, '区财政局', '丁镇人民政府'].includes(line))).toEqual(
      [],
    );
    expect(lines).toHaveLength(21 + 3 + 2 + 1); // offices, towns that still exist, two more members, nobody
    const after = judged();
    expect(after.others).toEqual(before.others);
    expect(before.each).toHaveLength(8);
    for (const { members = [], outcome } of after.each) {
      expect(members.map(({ unit }) => unit)).toEqual(
        expect.arrayContaining(['jia', 'yi', 'bing']),
      );
      expect(outcome).not.toBe('passed'); // the evidence speaks of none of them by itself
    }
  });

  it('lets evidence name its members', async () => {
    const records = [{ unit: '甲镇', name: '人事信息' }];
    const evidence = save('evidence.json', JSON.stringify({ columns: { records } }));
    const args = ['--evidence', evidence, '--as-of', '2019-12-20'];
    expect((await assess(...args)).printed).toContain('单位“甲镇”不在指标体系');
    expect((await assess(...args, '--directory', 'illustrative')).printed).not.toContain('“甲镇”');
  });

  it('that does not fit is shown as doubts, and one that is broken is refused', async () => {
    const unit = { id: 'jia', name: '甲镇人民政府' };
    const partly = save(
      'partly.json',
      JSON.stringify({
        id: 'd',
        version: '1',
        units: [unit],
        groups: [{ id: '各真', members: [] }],
      }),
    );
    const { code, printed } = await assess('--directory', partly);
    expect(code).toBe(0);
    expect(printed).toContain('指标体系中没有单位组“各真” 相近名称 各镇');
    const broken = save('broken.json', JSON.stringify({ id: 'd', units: [unit, unit] }));
    const refused = await assess('--directory', broken);
    expect(refused.code).toBe(2);
    for (const place of ['units[1].id', 'version', 'groups']) {
      expect(refused.complained).toContain(`${broken}: ${place}`);
    }
  });
});

describe('the real records', () => {
  it('decide little: what they cannot settle is unknown', async () => {
    expect((await assess('--evidence', 'real')).code).toBe(0);
    const { findingSet, scoreReport } = assessment();
    const decided = findingSet.findings.filter(
      ({ outcome }) => outcome === 'passed' || outcome === 'failed',
    );
    // One consultation was open on a page that was seen: there is a channel. Nothing else is settled.
    expect(decided.map(({ requirement, outcome }) => `${requirement} ${outcome}`)).toEqual([
      'interaction.collection.channels/1 passed',
    ]);
    expect(scoreReport.score.value).toBeNull();
    expect(scoreReport.score.max).toBe('100.00');
  });
});

describe('bad input', () => {
  const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['an unknown option', ['--sheme', 'equal'], ['--sheme', '--scheme']],
    ['an option without a value', ['--scheme'], ['--scheme']],
    ['an unknown language', ['--lang', 'fr'], ['--lang']],
    ['an impossible date', ['--as-of', '2019-02-29'], ['--as-of', '2019-02-29']],
    ['an impossible deadline', ['--deadline', 'soon'], ['--deadline']],
    ['an unknown format', ['--format', 'pdf'], ['--format', 'pdf']],
    ['two deadlines', ['--deadline', '2020-01-31', '--within', '5'], ['--within']],
    ['no number of days', ['--within', 'soon'], ['--within']],
    ['an unknown scheme', ['--scheme', 'nanning'], ['--scheme', 'nanning-2020']],
    ['a file that is not there', ['--evidence', './none.json'], ['./none.json', 'ENOENT']],
  ];
  it.each(cases)('%s', async (_, args, told) => {
    const { code, complained, printed } = await assess(...args);
    expect(code).toBe(2);
    for (const text of told) expect(complained).toContain(text);
    expect(printed).toBe('');
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  it('in several files at once is told in one go, each place with its file', async () => {
    const evidence = save(
      'evidence.json',
      '{ "colums": {}, "trainings": { "records": [{ "heldAt": 5 }] } }',
    );
    const inputs = save(
      'inputs.json',
      '{ "inputs": { "helth": {}, "new-media.supervision": { "checks": 2, "failures": 3 } } }',
    );
    const scheme = save(
      'scheme.json',
      '{ "id": "ours", "version": "1", "title": { "zh": "本区", "en": "Ours" }, "weights": { "health": -1, "desing": 5 } }',
    );
    const { code, complained } = await assess(
      ...['--evidence', evidence, '--inputs', inputs, '--scheme', scheme, '--lang', 'en'],
    );
    expect(code).toBe(2);
    for (const text of [
      '--as-of',
      `${evidence}: colums`,
      'columns',
      `${evidence}: trainings.records[0].heldAt`,
      `${inputs}: inputs.helth`,
      `${inputs}: inputs["new-media.supervision"].failures`,
      `${scheme}: weights.health`,
      `${scheme}: weights.desing`,
      'design',
    ]) {
      expect(complained).toContain(text);
    }
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  it('broken JSON names the file', async () => {
    const evidence = save('broken.json', '{ "columns": ');
    const { code, complained } = await assess('--evidence', evidence, '--as-of', '2020-11-30');
    expect(code).toBe(2);
    expect(complained).toContain(evidence);
    expect(complained).toContain('JSON');
  });
});

it('another scheme: the weights that Nanning published', async () => {
  expect((await assess('--scheme', 'nanning-2020')).code).toBe(0);
  const { scoreReport } = assessment();
  const [health] = scoreReport.indicators;
  expect(health?.exact).toBe('553/40'); // 20 × 69.125 / 100
});

it('a folder of sites: a folder of results for each, or nothing where one file is not in order', async () => {
  const evidence = join(folder, 'sites');
  mkdirSync(evidence);
  for (const name of ['b', 'a']) writeFileSync(join(evidence, `${name}.json`), '{}');
  const args = ['--evidence', evidence, '--as-of', '2020-11-30', '--format', 'json'];
  const { code, printed } = await assess(...args);
  expect(code).toBe(0);
  expect(
    printed
      .trim()
      .split('\n')
      .map((line) => line.replace(/.*out./, '')),
  ).toEqual(['a  0.00–100.00', 'b  0.00–100.00']);
  expect(readdirSync(join(folder, 'out'))).toEqual(['a', 'b']);
  rmSync(join(folder, 'out'), { recursive: true });
  writeFileSync(join(evidence, 'c.json'), '{');
  expect((await assess(...args)).code).toBe(2);
  expect(existsSync(join(folder, 'out'))).toBe(false);
});
