import { type Bilingual, isCivilDay } from '@liujiang/indicators';
import type { ProblemParams } from '@liujiang/indicators/schema';
import type * as z from 'zod/mini';
import { readCollectionDay } from './collection-time.ts';

type Path = readonly PropertyKey[];
type Fields = Readonly<Record<string, unknown>>;

/** Which lists stand inside the records of which. */
interface Nesting {
  readonly [list: string]: Nesting;
}

const nesting: Nesting = {
  columns: { items: {}, sections: { items: {} } },
  disclosures: { items: {} },
  series: { releases: {} },
  consultations: {},
  simulatedEnquiries: {},
  letters: {},
  accounts: {},
  pages: {},
  trainings: {},
  measurements: {},
  samples: {},
  links: {},
  patrols: {},
  attestations: {},
};

/** Lists of which several records may speak of one page. */
const repeating: ReadonlySet<string> = new Set(['measurements', 'samples', 'attestations']);

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * What one part of a document says against another: a list that claims to be complete without a count, a time of collection
 * before the collecting began, a state beside a failed fetch. Works on any input, so that these are found along with faults
 * of shape; what has the wrong shape is passed over.
 */
export function findInconsistencies(input: unknown): z.core.$ZodIssueCustom[] {
  const issues: z.core.$ZodIssueCustom[] = [];
  const report = (path: Path, code: string, expected: Bilingual) => {
    const params: ProblemParams = { code, expected };
    issues.push({ code: 'custom', path: [...path], message: '', params });
  };
  if (!isFields(input)) return issues;
  const began = checkCollectionTime(input, [], null, report);
  for (const [name, inner] of Object.entries(nesting)) {
    checkList(input[name], [name], name, inner, began, report);
  }
  return issues;
}

type Report = (path: Path, code: string, expected: Bilingual) => void;

function checkList(
  list: unknown,
  path: Path,
  name: string,
  inner: Nesting,
  began: string | null,
  report: Report,
): void {
  if (!isFields(list)) return;
  const since = checkCollectionTime(list, path, began, report);
  checkFailure(list, path, report);
  if (!Array.isArray(list['records'])) return;
  const records: readonly unknown[] = list['records'];
  checkCompleteness(list, records, path, report, !repeating.has(name));
  for (let position = 0; position < records.length; position++) {
    const record = records[position];
    if (!isFields(record)) continue;
    let seenSince = since;
    if (record['collectedAt'] !== undefined) {
      seenSince = checkCollectionTime(record, [...path, 'records', position], since, report);
    }
    checkRecord(record, name, path, position, report);
    for (const key in inner) {
      const deeper = inner[key];
      if (deeper === undefined || record[key] === undefined) continue;
      const place = [...path, 'records', position, key];
      checkList(record[key], place, key, deeper, seenSince, report);
    }
  }
}

function checkCollectionTime(
  fields: Fields,
  path: Path,
  began: string | null,
  report: Report,
): string | null {
  const text = fields['collectedAt'];
  if (typeof text !== 'string') return began;
  const day = readCollectionDay(text);
  if (day === null) {
    report([...path, 'collectedAt'], 'wrong-format', {
      zh: '存在的日期或时间（ISO 8601，如 2020-12-01 或 2020-12-01T09:30）',
      en: 'a day or time that exists (ISO 8601, such as 2020-12-01 or 2020-12-01T09:30)',
    });
    return began;
  }
  if (began !== null && day < began) {
    report([...path, 'collectedAt'], 'contradiction', {
      zh: `不早于其所在列表或文件的采集开始日（${began}）`,
      en: `no day before the collecting of what encloses it began (${began})`,
    });
  }
  return day;
}

function checkFailure(fields: Fields, path: Path, report: Report): void {
  const failed = fields['failed'];
  if (!isFields(failed)) return;
  if (typeof failed['at'] === 'string' && readCollectionDay(failed['at']) === null) {
    report([...path, 'failed', 'at'], 'wrong-format', {
      zh: '存在的日期或时间（ISO 8601）',
      en: 'a day or time that exists (ISO 8601)',
    });
  }
}

function checkCompleteness(
  list: Fields,
  records: readonly unknown[],
  path: Path,
  report: Report,
  distinct: boolean,
): void {
  const { complete, count, failed } = list;
  if (typeof count === 'number' && records.length > count) {
    report([...path, 'count'], 'out-of-range', {
      zh: `不小于已列条数（${records.length}）`,
      en: `no fewer than are listed (${records.length})`,
    });
  }
  if (complete !== true) return;
  if (count === undefined) {
    report([...path, 'count'], 'missing', {
      zh: '网站上的总条数（complete 为 true 时必填）',
      en: 'how many entries there are (needed when complete is true)',
    });
  }
  if (failed !== undefined) {
    report([...path, 'complete'], 'contradiction', {
      zh: '不写（获取失败的列表不能视为完整）',
      en: 'nothing (a list that could not be fetched is not complete)',
    });
  }
  if (!distinct) return;
  for (const position of findRepeatedAddresses(records)) {
    report([...path, 'records', position, 'url'], 'duplicate', {
      zh: '完整列表中不重复的地址',
      en: 'an address that stands only once in a complete list',
    });
  }
}

/** Positions of the records whose address an earlier one has. */
function findRepeatedAddresses(records: readonly unknown[]): readonly number[] {
  const seen = new Set<string>();
  const repeated: number[] = [];
  for (let position = 0; position < records.length; position++) {
    const record = records[position];
    const url = isFields(record) ? record['url'] : undefined;
    if (typeof url === 'string' && seen.size === seen.add(url).size) repeated.push(position);
  }
  return repeated;
}

/** What a failed fetch of a record excludes, by list. */
const excludedByFailure: Readonly<Record<string, readonly string[]>> = {
  columns: ['items', 'sections'],
  sections: ['items'],
  series: ['releases'],
  pages: ['publishedAt'],
};

/** Most records say nothing that could contradict anything, and there may be a million: nothing is made before it is needed. */
function checkRecord(
  record: Fields,
  list: string,
  path: Path,
  position: number,
  report: Report,
): void {
  const tell = (field: readonly string[], code: string, expected: Bilingual) =>
    report([...path, 'records', position, ...field], code, expected);
  if (record['failed'] !== undefined) {
    checkFailure(record, [...path, 'records', position], report);
    for (const key of excludedByFailure[list] ?? []) {
      if (record[key] === undefined) continue;
      tell([key], 'contradiction', {
        zh: '不写（已记为获取失败）',
        en: 'nothing, because the fetch failed',
      });
    }
  }
  if (list === 'columns' && record['id'] === undefined && record['name'] === undefined) {
    tell([], 'missing', { zh: '栏目的 id 或 name', en: 'an id or a name of the column' });
  }
  if (list === 'disclosures') {
    const given = ['state', 'items', 'failed'].filter((key) => record[key] !== undefined);
    if (given.length !== 1) {
      tell([], given.length === 0 ? 'missing' : 'contradiction', {
        zh: 'state、items、failed 三者之一',
        en: 'exactly one of state, items and failed',
      });
    }
  }
  if (list === 'columns' && record['state'] === 'absent') {
    for (const key of ['items', 'sections', 'failed']) {
      if (record[key] === undefined) continue;
      tell([key], 'contradiction', {
        zh: '不写（已记为没有该栏目）',
        en: 'nothing, because there is no such column',
      });
    }
  }
  if (list === 'attestations') checkAttestation(record, tell);
  if (record['repliedAt'] === null && record['accurate'] !== undefined) {
    tell(['accurate'], 'contradiction', {
      zh: '不写（尚无答复）',
      en: 'nothing, because there was no reply',
    });
  }
}

function checkAttestation(
  { attestedAt, expiresOn, proof }: Fields,
  tell: (field: readonly string[], code: string, expected: Bilingual) => void,
): void {
  const day = typeof attestedAt === 'string' ? readCollectionDay(attestedAt) : undefined;
  if (day === null) {
    tell(['attestedAt'], 'wrong-format', {
      zh: '存在的日期或时间（ISO 8601，如 2020-12-01）',
      en: 'a day or time that exists (ISO 8601, such as 2020-12-01)',
    });
  }
  if (typeof expiresOn === 'string') {
    if (!isCivilDay(expiresOn)) {
      tell(['expiresOn'], 'wrong-format', {
        zh: '存在的日期（YYYY-MM-DD），或 null（长期有效）',
        en: 'a day that exists (YYYY-MM-DD), or null (does not expire)',
      });
    } else if (typeof day === 'string' && expiresOn < day) {
      tell(['expiresOn'], 'contradiction', {
        zh: `不早于认定日（${day}）`,
        en: `no day before it was attested (${day})`,
      });
    }
  }
  if (isFields(proof) && Object.keys(proof).length === 0) {
    tell(['proof'], 'missing', {
      zh: '材料的 title、url 或 sha256',
      en: 'a title, url or sha256 of the paper',
    });
  }
}
