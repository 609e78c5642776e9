import { fc, test } from '@fast-check/vitest';
import type { FindingSet } from '@liujiang/indicators';
import { expect } from 'vitest';
import type { Evidence } from '../evidence/evidence.ts';
import type { EvidenceList } from '../evidence/list.ts';
import { parseEvidence } from '../evidence/parse-evidence.ts';
import { assessLiujiang } from '../liujiang/assess-liujiang.ts';
import {
  arbitraryEvidence,
  arbitraryListOfEvidence,
  asOfForArbitraryEvidence as asOf,
  directoryForArbitraryEvidence as directory,
} from '../testing/arbitrary-evidence.ts';
import { runs } from '../testing/runs.ts';
import { withoutPlaces } from '../testing/without-places.ts';

function judge(evidence: Evidence): FindingSet {
  return assessLiujiang(evidence, { asOf, directory });
}

/** The places of a list that are told to be of no use. */
function placesTold({ warnings }: FindingSet): ReadonlySet<string> {
  return new Set(warnings.flatMap(({ code, path }) => (code === 'unused-evidence' ? [path] : [])));
}

/** The evidence without some records of a list, which shows as much as it did: its count goes down with them. */
function without(evidence: Evidence, name: string, places: ReadonlySet<number>): Evidence {
  const list = Reflect.get(evidence, name) as EvidenceList<object>;
  const records = list.records.filter((_, position) => !places.has(position));
  const count = list.count === undefined ? {} : { count: list.count - places.size };
  return parseEvidence({ ...evidence, [name]: { ...list, records, ...count } });
}

function expectOfNoUse(evidence: Evidence): void {
  const before = judge(evidence);
  const told = placesTold(before);
  for (const [name, list] of Object.entries(evidence)) {
    if (typeof list !== 'object' || list === null || !('records' in list)) continue;
    const { records } = list as EvidenceList<object>;
    const positions = records.flatMap((_, position) =>
      told.has(name) || told.has(`${name}.records[${position}]`) ? [position] : [],
    );
    // That no data set is open to the public is a claim of its own.
    const isClaim = name === 'dataSets' && positions.length === records.length;
    if (positions.length === 0 || isClaim) continue;
    const after = judge(without(evidence, name, new Set(positions)));
    expect([name, withoutPlaces(after.findings)]).toEqual([name, withoutPlaces(before.findings)]);
  }
}

test.prop([fc.oneof(arbitraryEvidence(), arbitraryListOfEvidence())], runs(150))(
  'what is told to be of no use changes no finding when it is taken away',
  expectOfNoUse,
);

test.prop([fc.oneof(arbitraryEvidence(), arbitraryListOfEvidence())], runs(150))(
  'what a finding refers to is told to be of no use by none',
  (evidence) => {
    const set = judge(evidence);
    const told = placesTold(set);
    const referred = set.findings.flatMap((finding) =>
      (finding.evidence ?? []).map(({ list, index }) => `${list}.records[${index}]`),
    );
    expect(referred.filter((path) => told.has(path))).toEqual([]);
  },
);
