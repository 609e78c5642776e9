import type { Given } from '../input/given.ts';
import {
  readCount,
  readDay,
  readFields,
  readItems,
  readOptional,
  readText,
  readWords,
} from '../input/read.ts';
import { refuseUnknown } from '../input/refuse-unknown.ts';
import type { Inspection } from './inspection.ts';
import type { ParsedStandard } from './parsed-standard.ts';
import { readQuarter } from './quarter.ts';

/** Reads an inspection and lists its problems. */
export function readInspection(given: Given, standard: ParsedStandard): Inspection {
  readFields(given, ['quarter', 'date', 'examiner', 'findings', 'withoutDuty']);
  readQuarter(given.at('quarter'));
  readDay(given.at('date'));
  readText(given.at('examiner'));
  const findings = readItems(given.at('findings'), {
    zh: '检查发现的列表（可为空）',
    en: 'a list of findings, which may be empty',
  });
  for (const finding of findings) {
    readFields(finding, ['item', 'occurrences', 'at', 'unit', 'note']);
    const item = finding.at('item');
    if (typeof item.value !== 'string' || !standard.items.has(item.value)) {
      const expected = { zh: '检查标准的指标编号', en: 'an item of the standard' };
      refuseUnknown(item, expected, [...standard.items]);
    }
    readOptional(finding.at('occurrences'), (occurrences) => readCount(occurrences, 1));
    for (const field of ['at', 'unit', 'note']) readOptional(finding.at(field), readWords);
  }
  const withoutDuty = given.at('withoutDuty');
  if (withoutDuty.value !== undefined && withoutDuty.value !== standard.withoutDuty?.group) {
    const expected = {
      zh: '检查标准允许免检的扣分组',
      en: 'the group of deductions from which the standard can exempt a body',
    };
    const known = standard.withoutDuty === null ? [] : [standard.withoutDuty.group];
    refuseUnknown(withoutDuty, expected, known);
  }
  return given.value as Inspection; // valid unless problems are listed, and then nothing is returned to a user
}
