import { copyJson, deepFreeze, fieldsInBothLanguages } from '@liujiang/indicators/internal';
import { formatExact, HUNDRED } from '../arithmetic/fraction.ts';
import { readNumber } from '../arithmetic/read-number.ts';
import { Given } from '../input/given.ts';
import {
  readCount,
  readDocumentFields,
  readGivenChoice,
  readGivenList,
  readNullable,
  readText,
  readTexts,
} from '../input/read.ts';
import { readSource } from '../input/read-source.ts';
import { refuseUnknown } from '../input/refuse-unknown.ts';
import { invalidStandard } from '../input/scoring-error.ts';
import { takeIn } from '../input/within.ts';
import { checkGroups, checkIds, knownGroup } from './check-standard.ts';
import type { ParsedStandard } from './parsed-standard.ts';
import { readEach, readItem, readLine, readReference, readWithoutDuty } from './read-standard.ts';
import type { BonusItem, DeductionItem, Standard } from './standard.ts';

const knownItem = { zh: '本标准的指标编号', en: 'an item of this standard' };

/** The fields of a standard, wherever they stand, that hold a text in two languages. */
const texts = ['title', 'name', 'issuer', 'note'];

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

/** Reads the id and name of a record, and keeps the id among those of its kind. */
function readNamed(record: Given, ids: Given[]): string {
  const id = record.at('id');
  ids.push(id);
  const text = readText(id);
  readTexts(record.at('name'));
  return text;
}

/** Reads a standard and lists what is wrong with it. @internal */
export function parseStandard(given: Given): ParsedStandard {
  const { problems } = readDocumentFields(given, fields);
  readText(given.at('id'));
  readText(given.at('version'));
  readTexts(given.at('title'));
  readGivenChoice(given.at('subject'), ['website', 'new-media'], 'website');
  readSource(given.at('source'));
  const ids: Given[] = [];
  const groupIds: Given[] = [];
  const triggered: Given[] = [];

  readEach(given.at('vetoes'), ['id', 'name', 'clause', 'triggers'], (veto) => {
    readNamed(veto, ids);
    readReference(veto);
    readEach(veto.at('triggers'), ['items', 'atLeast'], (trigger) => {
      readCount(trigger.at('atLeast'), 1);
      triggered.push(...readGivenList(trigger.at('items')));
    });
  });
  readEach(given.at('counters'), ['id', 'name'], (counter) => readNamed(counter, ids));
  const groups = new Map(
    readEach(given.at('groups'), ['id', 'name', 'points'], (group) => [
      readNamed(group, groupIds),
      readNumber(group.at('points')),
    ]),
  );
  const itemFields = ['id', 'name', 'perOccurrence', 'points', 'clause'];
  const deductions = readEach(
    given.at('deductions'),
    [...itemFields, 'group', 'source'],
    (item) => {
      readNamed(item, ids);
      const group = item.at('group');
      const id = readText(group);
      if (!groups.has(id)) refuseUnknown(group, knownGroup, [...groups.keys()], id);
      readReference(item);
      return readItem(item, true);
    },
  );
  const bonuses = readEach(given.at('bonuses'), itemFields, (item) => {
    readNamed(item, ids);
    readReference(item);
    return readItem(item, false);
  });
  checkIds(groupIds);
  checkIds(ids);
  const known = ids.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  const items = new Set<unknown>(known);
  for (const item of triggered) {
    if (items.has(item.value)) continue;
    refuseUnknown(item, knownItem, known);
  }

  const data = fieldsInBothLanguages(given.value as Standard, texts); // valid unless problems are listed, and then nothing is returned to a user
  const full = readNullable(given.at('full'), (points) => readNumber(points, { positive: true }));
  const most = full ?? HUNDRED;
  const limit = formatExact(most);
  const parsed: ParsedStandard = {
    data,
    full,
    vetoRecords: readNumber(given.at('vetoRecords'), {
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
    passLine: readLine(given.at('passLine')),
    bonusLine: readLine(given.at('bonusLine')),
    bonusMaximum: readNullable(given.at('bonusMaximum'), readNumber),
    withoutDuty: readWithoutDuty(given.at('withoutDuty')),
    items: new Set(known),
  };
  if (problems.list.length === 0) checkGroups(parsed, given);
  return parsed;
}

/**
 * Checks an inspection standard from anywhere, such as a region's own, and returns it typed and frozen.
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
  return takeIn({ input }, () => {
    const given = new Given(input);
    const { data } = parseStandard(given);
    given.problems.throwIfAny(invalidStandard);
    return deepFreeze(copyJson(data));
  });
}
