import { test } from '@fast-check/vitest';
import { type Directory, listLeaves, liujiang } from '@liujiang/indicators';
import { tailorCatalogue } from '@liujiang/indicators/tailor';
import { describe, expect } from 'vitest';
import type { Evidence } from '../evidence/evidence.ts';
import type { EvidenceList, EvidenceRecord } from '../evidence/list.ts';
import { parseEvidence } from '../evidence/parse-evidence.ts';
import { isObject } from '../input/is-object.ts';
import { compileRules } from '../language/compile.ts';
import type { RequirementOutcome } from '../language/requirement-outcome.ts';
import { deriveFacts } from '../liujiang/derive-facts.ts';
import { liujiangRules } from '../liujiang/pack.ts';
import {
  arbitraryEvidenceOfAnyKind,
  asOfForArbitraryEvidence as asOf,
} from '../testing/arbitrary-evidence.ts';
import { arbitraryCircumstances, type Circumstances } from '../testing/circumstances.ts';
import { runs } from '../testing/runs.ts';
import { chinaWorkCalendar as calendar } from '../time/calendars/china.ts';
import { assess } from './assess.ts';
import { judgeOutcomes } from './judge-outcomes.ts';

const rules = compileRules(liujiangRules, { catalogue: liujiang });

function judge(evidence: Evidence, circumstances: Circumstances): readonly RequirementOutcome[] {
  const facts = deriveFacts(evidence, { asOf, catalogue: liujiang, calendar, ...circumstances });
  return judgeOutcomes(facts, { catalogue: liujiang, rules });
}

type Lists = Readonly<Record<string, EvidenceList<EvidenceRecord>>>;

/** The lists of a document that hold records, by name. */
function listsOf(evidence: Evidence): Lists {
  return Object.fromEntries(
    Object.entries(evidence).filter(
      ([, list]) => isObject(list) && Array.isArray(list['records']) && list['records'].length > 0,
    ),
  );
}

function decided({ outcome }: RequirementOutcome): boolean {
  return outcome !== 'cantTell' && outcome !== 'untested';
}

const site = { name: '柳江区人民政府门户网站', url: 'http://www.liujiang.gov.cn/' };
const elsewhere = { site: '别的网站', siteHost: 'other.example' };
/** The table itself looks on platforms, or on sites of offices. */
const alsoElsewhere = new Set(['accounts', 'accountChecks', 'columns', 'disclosures']);
const otherColumns = new Set(
  liujiang.columns.filter(({ kind }) => kind !== 'portal').map(({ id }) => id),
);
const soughtElsewhere = new Set<unknown>(
  listLeaves(liujiang)
    .filter(({ columns }) => columns.some((id) => otherColumns.has(id)))
    .flatMap(({ requirements }) => requirements.map(({ id }) => id)),
);

function expectForeignAsGoodAsLost(evidence: Evidence, circumstances: Circumstances): void {
  for (const [name, list] of Object.entries(listsOf(evidence))) {
    if (alsoElsewhere.has(name)) continue;
    for (const [position, record] of list.records.entries()) {
      if (soughtElsewhere.has(Reflect.get(record, 'requirement'))) continue;
      const foreign = list.records.with(position, { ...record, ...elsewhere });
      const lost = list.records.toSpliced(position, 1);
      const [one, other] = [foreign, lost].map((records) =>
        judge({ ...evidence, site, [name]: { ...list, records } } as Evidence, circumstances)
          .filter(decided)
          .map(({ requirement, outcome }) => [requirement, outcome]),
      );
      expect([name, position, one]).toEqual([name, position, other]);
    }
  }
}

describe('a record of another site', () => {
  test.prop([arbitraryEvidenceOfAnyKind(), arbitraryCircumstances()], runs(150))(
    'decides as much as if it had been lost',
    expectForeignAsGoodAsLost,
  );

  // The property once held this against the judging: 办事服务 is looked at on the 一体化平台.
  test('decides where the table itself looks there', () => {
    const requirement = 'services.administrative.item-granularity/1';
    const samples = {
      records: [{ requirement, met: true, ...elsewhere }],
      complete: true,
      count: 1,
    } as const;
    const evidence = parseEvidence({ collectedAt: '2020-12-01', site, samples });
    expectForeignAsGoodAsLost(evidence, {});
    expect(judge(evidence, {}).find((one) => one.requirement === requirement)?.outcome).toBe(
      'passed',
    );
  });
});

/** What a document with one list of these records, whole, decides. */
function alone(
  evidence: Evidence,
  name: string,
  records: readonly EvidenceRecord[],
  circumstances: Circumstances,
): ReadonlyMap<string, string> {
  const list = { ...listsOf(evidence)[name], records, complete: true, count: records.length };
  const { collectedAt, site: own } = evidence;
  const document = { version: 1, collectedAt, site: own, [name]: list };
  const judged = judge(JSON.parse(JSON.stringify(document)), circumstances);
  return new Map(judged.map(({ requirement, outcome }) => [requirement, outcome]));
}

test.prop([arbitraryEvidenceOfAnyKind(), arbitraryCircumstances()], runs(60))(
  'one record more makes a failure of a pass only where it fails by itself, or beside another one',
  (evidence, circumstances) => {
    for (const [name, list] of Object.entries(listsOf(evidence))) {
      if (list.complete !== true || list.count === undefined) continue;
      const after = judge(evidence, circumstances);
      for (const [position, record] of list.records.entries()) {
        const records = list.records.toSpliced(position, 1);
        const less = { ...evidence, [name]: { ...list, records, count: list.count - 1 } };
        for (const [index, before] of judge(less as Evidence, circumstances).entries()) {
          if (before.outcome !== 'passed' || after[index]?.outcome !== 'failed') continue;
          const beside = [[], ...records.map((other) => [other])];
          const failing = beside.some(
            (others) =>
              alone(evidence, name, [record, ...others], circumstances).get(before.requirement) ===
              'failed',
          );
          expect([name, position, before.requirement, failing]).toContain(true);
        }
      }
    }
  },
);

/** A directory with everything in it the other way round. */
function reversedDirectory(directory: Directory): Directory {
  return {
    ...directory,
    units: directory.units
      .map((unit) => ({
        ...unit,
        shortNames: [...unit.shortNames].reverse(),
        aliases: [...unit.aliases].reverse(),
        formerNames: [...unit.formerNames].reverse(),
      }))
      .reverse(),
    groups: directory.groups
      .map((group) => ({ ...group, members: [...group.members].reverse() }))
      .reverse(),
  };
}

/** The whole findings: outcomes, words, what they rest on, and what was warned of. */
function findingsOf(evidence: Evidence, circumstances: Circumstances, catalogue = liujiang) {
  const fitted = catalogue === liujiang ? rules : compileRules(liujiangRules, { catalogue });
  const { findings, warnings } = assess(evidence, {
    asOf,
    catalogue,
    calendar,
    rules: fitted,
    ...circumstances,
  });
  return { findings, warnings };
}

/** The same, whichever member is told of first: findings name them in the order in which the directory does. */
function inAnyOrder(value: unknown): unknown {
  if (typeof value === 'string') return [...value].sort().join('');
  if (Array.isArray(value)) {
    return value.map((entry) => JSON.stringify(inAnyOrder(entry))).sort();
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, inAnyOrder(member)]),
  );
}

describe('what makes no difference', () => {
  test.prop([arbitraryEvidenceOfAnyKind(), arbitraryCircumstances()], runs(200))(
    'the order of the units and groups of a directory',
    (evidence, { directory, ...others }) => {
      if (directory === undefined) return;
      const one = findingsOf(evidence, { directory, ...others });
      const other = findingsOf(evidence, { directory: reversedDirectory(directory), ...others });
      expect(inAnyOrder(other)).toEqual(inAnyOrder(one));
    },
  );

  const title = { zh: '什么也不改', en: 'Nothing set otherwise' };
  const nothing = { id: 'nothing', version: '1', title, for: { id: 'liujiang' } };
  const same = tailorCatalogue(liujiang, [nothing], { id: 'same', version: '1', title });

  test.prop([arbitraryEvidenceOfAnyKind(), arbitraryCircumstances()], runs(200))(
    'a profile that sets nothing',
    (evidence, circumstances) => {
      const one = findingsOf(evidence, circumstances);
      expect(findingsOf(evidence, circumstances, same as typeof liujiang)).toEqual(one);
    },
  );
});
