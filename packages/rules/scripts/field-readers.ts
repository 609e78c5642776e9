import { liujiang } from '@liujiang/indicators';
import type { Evidence } from '../src/evidence/evidence.ts';
import { inner, listNames } from '../src/evidence/kinds.ts';
import { parseEvidence, safeParseEvidence } from '../src/evidence/parse-evidence.ts';
import { prepareAssessment } from '../src/findings/prepare-assessment.ts';
import type { RuleCase } from '../src/findings/rule-cases.ts';
import { compileRules } from '../src/language/compile.ts';
import { allCases } from '../src/liujiang/all.cases.ts';
import { liujiangRules } from '../src/liujiang/pack.ts';
import { chinaWorkCalendar } from '../src/time/calendars/china.ts';

type Fields = Record<string, unknown>;
interface List {
  readonly records: readonly Fields[];
}

/** What any record may have: it bears on whatever the record bears on. */
const common: ReadonlySet<string> = new Set([
  'unit',
  'site',
  'siteHost',
  'url',
  'title',
  'collectedAt',
  'collector',
  'expiresOn',
  'note',
  'failed',
]);

/** Lists in which anything may stand: their records say themselves what they are about, or those around them do. */
const ofAnything: ReadonlySet<string> = new Set(['columns', 'items', 'disclosures']);

function* recordsIn(name: string, list: List): Generator<readonly [string, Fields]> {
  for (const record of list.records) {
    yield [name, record];
    for (const within of inner[name] ?? []) {
      if (record[within] !== undefined) yield* recordsIn(within, record[within] as List);
    }
  }
}

function recordsOf(document: Fields): readonly (readonly [string, Fields])[] {
  return listNames.flatMap((name) =>
    document[name] === undefined ? [] : [...recordsIn(name, document[name] as List)],
  );
}

/** The fields of a document, as list and name, of which it can be told what reads them. */
function fieldsOf(document: Fields): ReadonlySet<string> {
  return new Set(
    recordsOf(document).flatMap(([list, record]) =>
      'requirement' in record || ofAnything.has(list)
        ? []
        : Object.keys(record).flatMap((field) => (common.has(field) ? [] : [`${list} ${field}`])),
    ),
  );
}

/** The requirements on which a field bears, by list and name: those whose finding is another when a case loses it. */
export function findReaders(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const one of allCases) {
    for (const field of fieldsOf(one.evidence as Fields)) {
      for (const id of changedWithout(one, field)) {
        found.set(field, (found.get(field) ?? new Set()).add(id));
      }
    }
  }
  return new Map([...found].map(([field, ids]) => [field, [...ids].sort()]));
}

function changedWithout(one: RuleCase, field: string): readonly string[] {
  const [list, name = ''] = field.split(' ');
  const document = JSON.parse(JSON.stringify(one.evidence));
  for (const [of, record] of recordsOf(document)) if (of === list) delete record[name];
  const without = safeParseEvidence(document);
  if (!without.success) return [];
  const judge = prepare(one);
  const before = judge(parseEvidence(one.evidence));
  const after = judge(without.evidence);
  return [...before].flatMap(([id, finding]) => (after.get(id) === finding ? [] : [id]));
}

const rules = compileRules(liujiangRules, { catalogue: liujiang });

/** Judges evidence as a case has it: the findings by requirement, each as a text. */
function prepare({ asOf, directory, readings }: RuleCase) {
  const { judgeOutcomes } = prepareAssessment({
    asOf,
    catalogue: liujiang,
    calendar: chinaWorkCalendar,
    rules,
    ...(directory !== undefined && { directory }),
    ...(readings !== undefined && { readings }),
  });
  return (evidence: Evidence): ReadonlyMap<string, string> =>
    new Map(judgeOutcomes(evidence).map((one) => [one.requirement, JSON.stringify(one)]));
}
