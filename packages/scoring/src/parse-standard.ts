import { checkGroups, checkIds, knownGroup } from './check-standard.ts';
import { formatExact, HUNDRED } from './fraction.ts';
import type { ParsedStandard } from './parsed-standard.ts';
import { addUnknown, join, Problems } from './problems.ts';
import {
  readBilingual,
  readCount,
  readFields,
  readGivenChoice,
  readGivenList,
  readNumber,
  readText,
} from './read.ts';
import { readSource } from './read-source.ts';
import { readEach, readItem, readLine, readReference, readWithoutDuty } from './read-standard.ts';
import type { BonusItem, DeductionItem, Standard } from './standard.ts';

const knownItem = { zh: '本标准的指标编号', en: 'an item of this standard' };

const fields = [
  'id',
  'version',
  'title',
  'source',
  'subject',
  'vetoes',
  'vetoRecords',
  'counters',
  'full',
  'groups',
  'deductions',
  'passLine',
  'bonusLine',
  'bonuses',
  'bonusMaximum',
  'withoutDuty',
];

/** Reads a standard and lists what is wrong with it. @internal */
export function parseStandard(value: unknown, path: string, problems: Problems): ParsedStandard {
  const record = readFields(value, path, problems, fields);
  const at = (field: string): string => join(path, field);
  readText(record['id'], at('id'), problems);
  readText(record['version'], at('version'), problems);
  readBilingual(record['title'], at('title'), problems);
  readGivenChoice(record['subject'], ['website', 'new-media'], at('subject'), problems, 'website');
  if (record['source'] !== null) readSource(record['source'], at('source'), problems);
  const ids: { id: string; path: string }[] = [];
  const named = (entry: Readonly<Record<string, unknown>>, where: string): string => {
    const id = readText(entry['id'], join(where, 'id'), problems);
    readBilingual(entry['name'], join(where, 'name'), problems);
    ids.push({ id, path: join(where, 'id') });
    return id;
  };

  const triggers: { items: readonly unknown[]; path: string }[] = [];
  readEach(
    record['vetoes'],
    at('vetoes'),
    problems,
    ['id', 'name', 'clause', 'triggers'],
    (veto, where) => {
      named(veto, where);
      readReference(veto, where, problems);
      readEach(
        veto['triggers'],
        join(where, 'triggers'),
        problems,
        ['items', 'atLeast'],
        (trigger, place) => {
          readCount(trigger['atLeast'], join(place, 'atLeast'), problems, 1);
          const items = readGivenList(trigger['items'], join(place, 'items'), problems);
          triggers.push({ items, path: join(place, 'items') });
        },
      );
    },
  );
  readEach(record['counters'], at('counters'), problems, ['id', 'name'], named);
  const groupIds: { id: string; path: string }[] = [];
  const groups = new Map(
    readEach(record['groups'], at('groups'), problems, ['id', 'name', 'points'], (group, where) => {
      const id = readText(group['id'], join(where, 'id'), problems);
      readBilingual(group['name'], join(where, 'name'), problems);
      groupIds.push({ id, path: join(where, 'id') });
      return [id, readNumber(group['points'], join(where, 'points'), problems)] as const;
    }),
  );
  const itemFields = ['id', 'name', 'perOccurrence', 'points', 'clause'];
  const deductions = readEach(
    record['deductions'],
    at('deductions'),
    problems,
    [...itemFields, 'group', 'source'],
    (item, where) => {
      named(item, where);
      const group = readText(item['group'], join(where, 'group'), problems);
      if (!groups.has(group)) {
        addUnknown(problems, join(where, 'group'), knownGroup, group, [...groups.keys()]);
      }
      readReference(item, where, problems);
      return readItem(item, where, problems);
    },
  );
  const bonuses = readEach(
    record['bonuses'],
    at('bonuses'),
    problems,
    itemFields,
    (item, where) => {
      named(item, where);
      readReference(item, where, problems);
      return readItem(item, where, problems);
    },
  );
  checkIds(groupIds, problems);
  checkIds(ids, problems);
  const known = ids.map(({ id }) => id);
  for (const trigger of triggers) {
    trigger.items.forEach((item, index) => {
      if (typeof item === 'string' && known.includes(item)) return;
      addUnknown(problems, join(trigger.path, index), knownItem, String(item), known);
    });
  }

  const data = value as Standard; // valid unless problems are listed, and then nothing is returned to a user
  const { full, bonusMaximum } = record;
  const points = full === null ? null : readNumber(full, at('full'), problems, { positive: true });
  const most = points ?? HUNDRED;
  const limit = formatExact(most);
  const parsed: ParsedStandard = {
    data,
    full: points,
    vetoRecords: readNumber(record['vetoRecords'], at('vetoRecords'), problems, {
      maximum: { value: most, expected: { zh: `不超过${limit}分`, en: `at most ${limit}` } },
    }),
    vetoes: problems.list.length === 0 ? data.vetoes : [],
    groups,
    deductions: deductions.map((figures, index) => ({
      data: data.deductions[index] as DeductionItem,
      ...figures,
    })),
    bonuses: bonuses.map((figures, index) => ({
      data: data.bonuses[index] as BonusItem,
      ...figures,
    })),
    passLine: readLine(record['passLine'], at('passLine'), problems),
    bonusLine: readLine(record['bonusLine'], at('bonusLine'), problems),
    bonusMaximum:
      bonusMaximum === null ? null : readNumber(bonusMaximum, at('bonusMaximum'), problems),
    withoutDuty: readWithoutDuty(record['withoutDuty'], at('withoutDuty'), problems),
    items: known,
  };
  if (problems.list.length === 0) checkGroups(parsed, path, problems);
  return parsed;
}

/**
 * Checks an inspection standard from anywhere, such as a region's own, and returns it typed.
 *
 * @throws ScoringError (`invalid-standard`) that lists everything that is wrong.
 *
 * @example
 * ```ts
 * import { defineStandard, national2019 } from '@liujiang/scoring';
 *
 * const strict = defineStandard({ ...national2019, id: 'strict', passLine: { points: 80, inclusive: true } });
 * strict.passLine?.points; //=> 80
 * ```
 */
export function defineStandard(input: unknown): Standard {
  const problems = new Problems();
  const { data } = parseStandard(input, '', problems);
  problems.throwIfAny('invalid-standard');
  return data;
}
