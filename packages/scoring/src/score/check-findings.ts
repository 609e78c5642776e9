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

/** The requirements of a catalogue in table order, and where each stands among them. */
export interface RequirementPlaces {
  readonly requirements: readonly Requirement[];
  readonly places: ReadonlyMap<unknown, number>;
}

/**
 * The findings in table order: exactly one for each requirement of the catalogue, each consistent in itself.
 *
 * @throws ScoringError that lists everything that is wrong.
 */
export function checkFindings(
  catalogue: Catalogue,
  { requirements, places }: RequirementPlaces,
  set: Given,
): readonly Finding[] {
  readRecord(set);
  checkOrigin(set.at('catalogue'), catalogue, (field) => ({
    zh: `指标体系的${field}`,
    en: `the ${field} of the catalogue`,
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
  const values: readonly unknown[] = Array.isArray(list.value) ? list.value : [];
  if (values !== list.value) list.refuse('wrong-type', aList);
  const found: (Finding | undefined)[] = requirements.map(() => undefined);
  const ids = requirements.map(({ id }) => id);
  values.forEach((value, index) => {
    const place = isRecord(value) ? places.get(value['requirement']) : undefined;
    const requirement = place === undefined ? undefined : requirements[place];
    if (place === undefined || requirement === undefined) {
      const finding = list.enter(index, value);
      readRecord(finding);
      refuseUnknown(finding.at('requirement'), aRequirement, ids);
      return;
    }
    if (found[place] === undefined && isPlain(value, requirement)) {
      found[place] = value;
      return;
    }
    const finding = list.enter(index, value);
    if (found[place] !== undefined) finding.at('requirement').refuse('duplicate', onlyOne);
    found[place] = checkFinding(finding, requirement, asOf);
  });
  ids.forEach((id, place) => {
    if (found[place] !== undefined) return;
    const expected = { zh: `${id} 的检查结果`, en: `a finding for ${id}` };
    list.problems.add('missing', list.path, expected, undefined);
  });
  set.problems.throwIfAny(invalidInput);
  return found as readonly Finding[]; // a missing one was a problem
}
