import { listLeaves, liujiang } from '@liujiang/indicators';
import { viewAssessment } from '@liujiang/scoring/forms/view';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { handInsToCsv, listHandIns } from './hand-in.ts';
import { readOptions } from './options.ts';
import { printHandIns } from './print-hand-ins.ts';
import { readCase } from './read-case.ts';

function assess(language: 'zh' | 'en', ...args: readonly string[]) {
  const options = readOptions(args);
  const result = 'evidence' in options ? readCase(options) : options;
  if (!('input' in result)) throw new Error('the example is not in order');
  const view = viewAssessment(result.document, { language });
  return { ...result.input.findings, view, handIns: listHandIns(result.missing, view) };
}

const cases: readonly (readonly [string, ...(readonly string[])])[] = [
  ['the illustrative case'],
  ['with a directory', '--directory', 'illustrative'],
  ['the real records', '--evidence', 'real'],
];

describe.each(cases)('%s', (_, ...args) => {
  const { findings, view, handIns } = assess('zh', ...args);
  const open = findings.filter(({ outcome }) => outcome === 'cantTell' || outcome === 'untested');
  const whole = printHandIns(handIns, view, false).join('\n');
  const brief = printHandIns(handIns, view, true);

  test('every requirement that could not be judged stands with what is missing and who can hand it in', () => {
    const asked = new Map<string, string[]>();
    for (const { unit, lines } of handIns) {
      for (const { line, request, found } of lines) {
        expect([request, found]).not.toContain('');
        asked.set(line.requirement, [...(asked.get(line.requirement) ?? []), unit]);
      }
    }
    for (const { requirement, reasons } of open) {
      if (reasons.includes('measured-by-formula')) {
        expect(asked.has(requirement), requirement).toBe(false);
        continue;
      }
      const leaf = listLeaves(liujiang).find(({ id }) => requirement.startsWith(`${id}/`));
      expect(leaf?.responsibilities.length, requirement).toBeGreaterThan(0);
      expect(asked.get(requirement)?.length, requirement).toBeGreaterThan(0);
    }
  });

  test('what no evidence can settle is said apart', () => {
    const efficiency = findings.filter(({ requirement }) => /efficiency\/[123]$/.test(requirement));
    expect(efficiency).toHaveLength(3);
    expect(whole).toContain('不由佐证判定（须另报检查数据，或在评估方案中设定目标、注明不计）：');
    expect(whole).toMatch(/3\.1\.5 网办效率（1）（2）（3）(、|$)/m);
  });

  test('the terminal shows the beginning, and counts what it leaves out', () => {
    expect(brief.length).toBeLessThanOrEqual(5 * 5 + 2);
    const total = handIns.reduce((sum, { lines }) => sum + lines.length, 0);
    const counts = [...brief.join('\n').matchAll(/(?<!另有)(?<=[： ])(\d+)条/g)].map(([, n]) =>
      Number(n),
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total);
    expect(whole.split('\n').filter((line) => line.startsWith('    '))).toHaveLength(total);
  });

  test('the table has a row for each, and no empty cell', () => {
    const csv = handInsToCsv(handIns, 'zh');
    expect(csv.startsWith('\uFEFF责任单位,')).toBe(true);
    const { data, errors } = Papa.parse<string[]>(csv.slice(1), { skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data.slice(1).map(([unit, indicator]) => `${unit} ${indicator}`)).toEqual(
      handIns.flatMap(({ unit, lines }) =>
        lines.map(({ line }) => `${unit} ${line.code} ${line.leafName}`),
      ),
    );
    expect(data.flat()).not.toContain('');
  });
});

test('a member that has shown its own is not asked again', () => {
  const { handIns } = assess('zh', '--directory', 'illustrative');
  const units = handIns.map(({ unit }) => unit);
  expect(units).toContain('甲镇人民政府');
  expect(units).not.toContain('各镇');
});

test('in English nothing is left in Chinese but what the evidence says', () => {
  const { handIns, view } = assess('en', '--evidence', 'real');
  const text = `${printHandIns(handIns, view, false).join('\n')}\n${handInsToCsv(handIns, 'en')}`;
  expect(text.split('\n').filter((line) => /\p{Script=Han}/u.test(line))).toEqual([]);
});
