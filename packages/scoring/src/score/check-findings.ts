import type { Catalogue, Finding, Requirement } from '@liujiang/indicators';
import { type Given, isRecord } from '../input/given.ts';
import {
  aList,
  readBilingual,
  readDay,
  readFields,
  readItems,
  readOptional,
  readRecord,
  readText,
} from '../input/read.ts';
import { refuseUnknown } from '../input/refuse-unknown.ts';
import { invalidInput } from '../input/scoring-error.ts';
import { checkOrigin } from '../scheme/check-origin.ts';
import { checkFinding, isPlain } from './check-finding.ts';

const aRequirement = { zh: '本指标体系的要求编号', en: 'a requirement of the catalogue' };
const onlyOne = { zh: '每项要求一条检查结果', en: 'one finding for each requirement' };

/** Findings that were checked. */
export interface CheckedFindings {
  readonly byRequirement: ReadonlyMap<string, Finding>;
  /** Those that say more than a decided outcome: what the others come to depends on their outcomes alone. */
  readonly tellingMore: ReadonlySet<Finding>;
}

/**
 * The findings by requirement id: exactly one for each requirement of the catalogue, each consistent in itself.
 *
 * @throws ScoringError that lists everything that is wrong.
 */
export function checkFindings(
  catalogue: Catalogue,
  requirements: ReadonlyMap<unknown, Requirement>,
  set: Given,
): CheckedFindings {
  readRecord(set);
  checkOrigin(set.at('catalogue'), catalogue, (field) => ({
    zh: `指标体系的${field}`,
    en: `${field}, as the catalogue`,
  }));
  const pack = set.at('pack');
  readFields(pack, ['id', 'version']);
  readText(pack.at('id'));
  readText(pack.at('version'));
  readOptional(set.at('readings'), (readings) => {
    for (const reading of readItems(readings)) {
      readFields(reading, ['id', 'value', 'message']);
      readText(reading.at('id'));
      readText(reading.at('value'));
      readBilingual(reading.at('message'));
    }
  });
  const asOf = readDay(set.at('asOf'));
  const list = set.at('findings');
  const found = new Map<string, Finding>();
  const tellingMore = new Set<Finding>();
  const values: readonly unknown[] = Array.isArray(list.value) ? list.value : [];
  if (values !== list.value) list.refuse('wrong-type', aList);
  let known: readonly string[] | null = null;
  const ids = (): readonly string[] => {
    known ??= [...requirements.keys()].map(String);
    return known;
  };
  values.forEach((value, index) => {
    const id = isRecord(value) ? value['requirement'] : undefined;
    const requirement = requirements.get(id);
    if (requirement !== undefined && isPlain(value) && !found.has(requirement.id)) {
      found.set(requirement.id, value);
      return;
    }
    const finding = list.enter(index, value);
    readRecord(finding);
    if (requirement === undefined) {
      refuseUnknown(finding.at('requirement'), aRequirement, ids());
      return;
    }
    if (found.has(requirement.id)) finding.at('requirement').refuse('duplicate', onlyOne);
    const checked = checkFinding(finding, requirement, asOf);
    found.set(requirement.id, checked);
    tellingMore.add(checked);
  });
  for (const id of requirements.keys()) {
    if (found.has(String(id))) continue;
    const expected = { zh: `${id} 的检查结果`, en: `a finding for ${id}` };
    list.problems.add('missing', list.path, expected, undefined);
  }
  set.problems.throwIfAny(invalidInput);
  return { byRequirement: found, tellingMore };
}
