import {
  type Catalogue,
  type Finding,
  type FindingSet,
  listRequirements,
  type Outcome,
} from '@liujiang/indicators';
import { checkOrigin } from './check-origin.ts';
import { Given } from './given.ts';
import { refuseUnknown } from './refuse-unknown.ts';
import { invalidInput } from './scoring-error.ts';

const outcomes: Readonly<Record<Outcome, true>> = {
  passed: true,
  failed: true,
  cantTell: true,
  inapplicable: true,
  untested: true,
};

function checkMet({ met }: Finding, given: Given): void {
  if (met === undefined) return;
  const { count, unknown, of } = met;
  const whole = [count, unknown, of].every((part) => Number.isSafeInteger(part) && part >= 0);
  if (whole && count + unknown <= of) return;
  const expected = {
    zh: '非负整数，且符合数与未知数之和不超过总数',
    en: 'whole numbers of which count and unknown do not exceed `of`',
  };
  given.at('met').refuse('out-of-range', expected);
}

/** The findings by requirement id: exactly one for each requirement of the catalogue. */
export function checkFindings(catalogue: Catalogue, set: FindingSet): ReadonlyMap<string, Finding> {
  const given = new Given(set, 'findings');
  checkOrigin(given.at('catalogue'), catalogue, (field) => ({
    zh: `指标体系的${field}`,
    en: `${field}, as the catalogue`,
  }));
  const known = listRequirements(catalogue).map(({ id }) => id);
  const requirements = new Set(known);
  const byRequirement = new Map<string, Finding>();
  const list = given.at('findings');
  set.findings.forEach((finding, index) => {
    const here = list.enter(index, finding);
    const { requirement, outcome } = finding;
    if (!requirements.has(requirement)) {
      const expected = { zh: '本指标体系的要求编号', en: 'a requirement of the catalogue' };
      refuseUnknown(here.at('requirement'), expected, known);
    } else if (byRequirement.has(requirement)) {
      const expected = { zh: '每项要求一条检查结果', en: 'one finding for each requirement' };
      here.at('requirement').refuse('duplicate', expected);
    }
    if (!Object.hasOwn(outcomes, outcome)) {
      const expected = { zh: 'EARL 检查结果', en: 'an EARL outcome' };
      refuseUnknown(here.at('outcome'), expected, Object.keys(outcomes));
    }
    checkMet(finding, here);
    byRequirement.set(requirement, finding);
  });
  for (const requirement of known) {
    if (byRequirement.has(requirement)) continue;
    const expected = { zh: `${requirement} 的检查结果`, en: `a finding for ${requirement}` };
    list.problems.add('missing', list.path, expected, undefined);
  }
  given.problems.throwIfAny(invalidInput);
  return byRequirement;
}
