import type { Inspection } from './inspection.ts';
import type { ParsedStandard } from './parsed-standard.ts';
import { addUnknown, join, type Problems } from './problems.ts';
import { readQuarter } from './quarter.ts';
import { readCount, readDay, readFields, readList, readText } from './read.ts';

/** Reads an inspection and lists what is wrong with it. */
export function readInspection(
  value: unknown,
  standard: ParsedStandard,
  path: string,
  problems: Problems,
): Inspection {
  const fields = ['quarter', 'date', 'examiner', 'findings', 'withoutDuty'];
  const record = readFields(value, path, problems, fields);
  readQuarter(record['quarter'], join(path, 'quarter'), problems);
  readDay(record['date'], join(path, 'date'), problems);
  readText(record['examiner'], join(path, 'examiner'), problems);
  if (!Array.isArray(record['findings'])) {
    const expected = {
      zh: '检查发现的列表（可为空）',
      en: 'a list of findings, which may be empty',
    };
    problems.add('wrong-type', join(path, 'findings'), expected, record['findings']);
    return { quarter: '', date: '', examiner: '', findings: [] };
  }
  readList(record['findings'], join(path, 'findings'), problems).forEach((finding, index) => {
    const at = join(join(path, 'findings'), index);
    const fieldsOfFinding = ['item', 'occurrences', 'at', 'unit', 'note'];
    const { item, occurrences, ...words } = readFields(finding, at, problems, fieldsOfFinding);
    if (typeof item !== 'string' || !standard.items.includes(item)) {
      const expected = { zh: '检查标准的指标编号', en: 'an item of the standard' };
      addUnknown(problems, join(at, 'item'), expected, String(item), standard.items);
    }
    if (occurrences !== undefined) readCount(occurrences, join(at, 'occurrences'), problems, 1);
    for (const [field, word] of Object.entries(words)) {
      if (word === undefined || typeof word === 'string') continue;
      problems.add('wrong-type', join(at, field), { zh: '文字', en: 'a text' }, word);
    }
  });
  const { withoutDuty } = record;
  if (withoutDuty !== undefined && withoutDuty !== standard.withoutDuty?.group) {
    const expected = {
      zh: '检查标准允许免检的扣分组',
      en: 'the group that the standard lets a body go without',
    };
    const known = standard.withoutDuty === null ? [] : [standard.withoutDuty.group];
    addUnknown(problems, join(path, 'withoutDuty'), expected, String(withoutDuty), known);
  }
  return value as Inspection; // valid unless problems are listed, and then nothing is returned to a user
}
