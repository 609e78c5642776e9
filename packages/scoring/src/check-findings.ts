import {
  type Catalogue,
  type Finding,
  type FindingSet,
  type Leaf,
  listLeaves,
  type Outcome,
} from '@liujiang/indicators';
import { addUnknown, Problems } from './problems.ts';
import { readRecord } from './read.ts';

const outcomes: Readonly<Record<Outcome, true>> = {
  passed: true,
  failed: true,
  cantTell: true,
  inapplicable: true,
  untested: true,
};

function checkMet(finding: Finding, path: (field: string) => string, problems: Problems): void {
  if (finding.met === undefined) return;
  const { count, unknown, of } = finding.met;
  const whole = [count, unknown, of].every((part) => Number.isSafeInteger(part) && part >= 0);
  if (whole && count + unknown <= of) return;
  const expected = {
    zh: '非负整数，且符合数与未知数之和不超过总数',
    en: 'whole numbers of which count and unknown do not exceed `of`',
  };
  problems.add('out-of-range', path('met'), expected, finding.met);
}

/** Refuses findings that were made for another catalogue, or for another version of it. */
function checkOrigin(catalogue: Catalogue, set: FindingSet): void {
  const problems = new Problems();
  const origin = readRecord(set.catalogue, 'findings.catalogue', problems);
  for (const field of ['id', 'version', 'hash'] as const) {
    if (origin[field] === catalogue[field]) continue;
    const expected = {
      zh: `指标体系的${catalogue[field]}`,
      en: `${catalogue[field]}, as the catalogue`,
    };
    problems.add('foreign-catalogue', `findings.catalogue.${field}`, expected, origin[field]);
  }
  problems.throwIfAny('foreign-findings');
}

/** The findings by requirement id: exactly one for each requirement of the catalogue. */
export function checkFindings(catalogue: Catalogue, set: FindingSet): ReadonlyMap<string, Finding> {
  checkOrigin(catalogue, set);
  const problems = new Problems();
  const known = listLeaves(catalogue).flatMap((leaf: Leaf) =>
    leaf.requirements.map(({ id }) => id),
  );
  const requirements = new Set(known);
  const byRequirement = new Map<string, Finding>();
  set.findings.forEach((finding, index) => {
    const path = (field: string): string => `findings.findings[${index}].${field}`;
    const { requirement, outcome } = finding;
    if (!requirements.has(requirement)) {
      const expected = { zh: '本指标体系的要求编号', en: 'a requirement of the catalogue' };
      addUnknown(problems, path('requirement'), expected, String(requirement), known);
    } else if (byRequirement.has(requirement)) {
      const expected = { zh: '每项要求一条检查结果', en: 'one finding for each requirement' };
      problems.add('duplicate', path('requirement'), expected, requirement);
    }
    if (!Object.hasOwn(outcomes, outcome)) {
      const expected = { zh: 'EARL 检查结果', en: 'an EARL outcome' };
      addUnknown(problems, path('outcome'), expected, String(outcome), Object.keys(outcomes));
    }
    checkMet(finding, path, problems);
    byRequirement.set(requirement, finding);
  });
  for (const requirement of known) {
    if (byRequirement.has(requirement)) continue;
    const expected = { zh: `${requirement} 的检查结果`, en: `a finding for ${requirement}` };
    problems.add('missing', 'findings.findings', expected, undefined);
  }
  problems.throwIfAny('invalid-input');
  return byRequirement;
}
