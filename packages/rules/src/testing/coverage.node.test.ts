import { readFileSync } from 'node:fs';
import { type Indicator, liujiang, type Requirement } from '@liujiang/indicators';
import { expect, test } from 'vitest';
import { liujiangRules } from '../liujiang/pack.ts';

/** What decides each requirement: `evidence`, `both`, or `person` (an attestation alone). */
const deciders = new Map<string, 'evidence' | 'both' | 'person'>();
for (const { conditions, event } of liujiangRules.rules) {
  if (event.type !== 'passed') continue;
  const leaves = JSON.stringify(conditions).match(/"operator":"[^"]+"/g) ?? [];
  const vouched = leaves.filter((leaf) => leaf.includes('ttested')).length;
  const both = vouched > 0 && vouched < leaves.length;
  deciders.set(event.params.requirement, both ? 'both' : vouched > 0 ? 'person' : 'evidence');
}

function requirementsOf(indicator: Indicator): readonly Requirement[] {
  if (indicator.kind === 'leaf') return indicator.requirements;
  return indicator.children.flatMap(requirementsOf);
}

function row(name: string, requirements: readonly Requirement[]): string {
  const count = (test: (requirement: Requirement) => boolean) => requirements.filter(test).length;
  const decided = (['evidence', 'both', 'person'] as const).map((way) =>
    count(({ id }) => deciders.get(id) === way),
  );
  const methods = (['automatic', 'assisted', 'manual', 'document'] as const).map((method) =>
    count((requirement) => !requirement.measured && requirement.method === method),
  );
  const measured = count((requirement) => requirement.measured);
  return `| ${[name, requirements.length, ...decided, measured, ...methods].join(' | ')} |`;
}

test('the table of coverage in the README is that of the pack', () => {
  const { indicators } = liujiang;
  const table = [
    '| 一级指标 | 要求 requirements | 佐证 evidence | 佐证加认定 both | 认定 attestation | 只计量 measured | 自动 automatic | 辅助 assisted | 人工 manual | 材料 document |',
    '|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|',
    ...indicators.map((indicator) =>
      row(`${indicator.name.zh} ${indicator.name.en}`, requirementsOf(indicator)),
    ),
    row('合计 total', indicators.flatMap(requirementsOf)),
  ].join('\n');
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  expect(/<!-- coverage -->\n([\s\S]*?)\n<!-- \/coverage -->/.exec(readme)?.[1]).toBe(table);
});
