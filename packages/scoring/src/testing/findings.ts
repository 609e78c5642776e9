import {
  type Catalogue,
  type Finding,
  type FindingSet,
  listRequirements,
  type Outcome,
} from '@liujiang/indicators';

const message = { zh: '示例', en: 'example' };

/** A finding with nothing but its outcome. */
export function finding(
  requirement: string,
  outcome: Outcome,
  more: Partial<Finding> = {},
): Finding {
  const reasons =
    outcome === 'untested' || outcome === 'cantTell' ? (['missing-fact'] as const) : [];
  return { requirement, outcome, reasons, message, conditions: [], ...more };
}

/** Every requirement `passed`, measured ones left to their formula, unless told otherwise by requirement id. */
export function findingSet(
  catalogue: Catalogue,
  changes: Readonly<Record<string, Outcome | Partial<Finding>>> = {},
): FindingSet {
  const findings = listRequirements<string, string>(catalogue).map(({ id, measured }) => {
    const change = changes[id];
    if (typeof change === 'string') return finding(id, change);
    if (change !== undefined) return finding(id, change.outcome ?? 'passed', change);
    return measured
      ? finding(id, 'untested', { reasons: ['measured-by-formula'] })
      : finding(id, 'passed');
  });
  const { id, version, hash } = catalogue;
  const pack = { id: 'example', version: '1.0.0' };
  return { catalogue: { id, version, hash }, pack, asOf: '2020-11-30', findings, warnings: [] };
}
