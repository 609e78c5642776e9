import { fc, test } from '@fast-check/vitest';
import { type Catalogue, listLeaves, normaliseName } from '@liujiang/indicators';
import { expect } from 'vitest';
import type { AssessmentDocument } from '../../document/assessment-document.ts';
import { makeDocument } from '../../document/make-document.ts';
import type { QuarterlyInput } from '../../formulas/quarterly-average.ts';
import type { Inspection } from '../../inspection/inspection.ts';
import { defineScheme } from '../../scheme/define-scheme.ts';
import { anyText } from '../../testing/any-text.ts';
import { catalogueWithDuties, directory } from '../../testing/catalogues-with-duties.ts';
import { findingSets } from '../../testing/finding-sets.ts';
import { exampleStandard, inspectionsOf } from '../../testing/inspections.ts';
import { runs } from '../../testing/runs.ts';
import type { Ledger, LedgerEntry, LedgerWriting } from './ledger.ts';
import { ledgerToCsv } from './ledger-csv.ts';
import { readLedgerCsv } from './read-ledger-csv.ts';
import { updateLedger } from './update-ledger.ts';

const days = ['2020-03-28', '2020-06-28', '2020-09-28', '2020-12-28'] as const;
const quarters = ['2020-Q1', '2020-Q2', '2020-Q3', '2020-Q4'];

/** A quarterly inspection some days before the run of its quarter. */
const inspections: fc.Arbitrary<readonly (Inspection | null)[]> = fc.tuple(
  ...quarters.map((quarter, index) =>
    fc.option(
      inspectionsOf(quarter).map((one) => ({ ...one, date: `${days[index]?.slice(0, 8)}20` })),
    ),
  ),
);

/** Documents of one site, one quarter after the other, each with its own findings and with some of the inspections. */
const histories: fc.Arbitrary<readonly AssessmentDocument[]> = catalogueWithDuties.chain(
  (drawn) => {
    const catalogue = drawn as Catalogue<string, string>;
    const inspected = listLeaves(catalogue)[0]?.id ?? '';
    const scheme = defineScheme(catalogue, {
      id: 'random',
      version: '1.0.0',
      title: { zh: '随机方案', en: 'A random scheme' },
      weights: {},
      formulas: { [inspected]: { formula: 'quarterly-average', missing: 'open' } },
    });
    const runOn = (asOf: string, index: number): fc.Arbitrary<AssessmentDocument> =>
      fc.tuple(findingSets(drawn, asOf), inspections).map(([findings, all]) => {
        const applies = findings.findings.some(
          ({ requirement, outcome }) =>
            requirement.startsWith(`${inspected}/`) && outcome !== 'inapplicable',
        );
        const input: QuarterlyInput = {
          period: quarters,
          standard: exampleStandard,
          inspections: all.slice(0, index + 1).filter((one) => one !== null),
        };
        const inputs = applies ? { [inspected]: input } : {};
        return makeDocument({ catalogue, scheme, findings, inputs, directory });
      });
    return fc.tuple(...days.map(runOn));
  },
);

const writings: fc.Arbitrary<LedgerWriting> = fc.record({
  action: anyText,
  person: anyText,
  doneOn: anyText,
  remark: anyText,
  more: anyText.map((text): Record<string, string> => (text === '' ? {} : { 督办人: text })),
});

const lists = ({ findings }: Inspection, name: string): boolean =>
  findings.some(({ item }) => normaliseName(item) === name);

/** Whether an inspection looks at an item: a veto ends it, and a duty that a body does not have is not looked at. */
const looks = (inspection: Inspection, name: string): boolean =>
  !lists(inspection, 'incident') &&
  !(inspection.withoutDuty === 'services' && name === normaliseName('guide'));

/** Worked out apart from the implementation: whether the document shows that a problem is no longer there. */
function showsMended({ findings, units, inputs }: AssessmentDocument, key: string): boolean {
  const [item = '', unit = '', part = ''] = key.split('|');
  const [leaf = '', found] = item.split('#');
  if (found !== undefined) {
    const held = (inputs[leaf] as QuarterlyInput | undefined)?.inspections as readonly Inspection[];
    return held.some(
      (one, at) => looks(one, found) && !held.slice(at).some((later) => lists(later, found)),
    );
  }
  const finding = findings.findings.find(({ requirement }) => requirement === item);
  if (finding === undefined) return false;
  if (finding.members !== undefined) {
    const own = units.find((line) => (line.unit ?? '') === unit)?.statuses ?? [];
    return own.some((one) => one.requirement === item && one.outcome === 'passed');
  }
  if (finding.outcome === 'passed') return true;
  const [name, record] = part.split(':');
  const about = finding.conditions.filter((condition) => condition.name === name);
  return (
    about.length > 0 &&
    about.every(({ outcome, failing = [], undecided = [], whole = false }) => {
      if (outcome === 'true' || record === undefined) return outcome === 'true';
      const open = [...failing.map(({ label }) => label), ...undecided];
      return whole && !open.includes(record);
    })
  );
}

/** The unit and requirement of everything that is failed. */
function failedOf({ units }: AssessmentDocument): readonly string[] {
  return units.flatMap(({ unit, failed }) => failed.map((id) => `${id}|${unit ?? ''}|`));
}

const standing = ({ key, foundOn, written }: LedgerEntry) => ({ key, foundOn, written });

function expectRound(before: Ledger, document: AssessmentDocument, after: Ledger): void {
  const { asOf } = document.report;
  const old = after.entries.slice(0, before.entries.length);
  // nothing is lost, moved or renamed, and what the unit wrote stays to the character
  expect(old.map(standing)).toEqual(before.entries.map(standing));
  expect(new Set(after.entries.map(({ key }) => key)).size).toBe(after.entries.length);
  old.forEach((entry, index) => {
    const was = before.entries[index] as LedgerEntry;
    const cameBack = was.fixedOn !== null && entry.fixedOn === null;
    expect(entry.reopened - was.reopened).toBe(cameBack ? 1 : 0);
    if (was.deadline !== null && !cameBack) expect(entry.deadline).toBe(was.deadline);
    if (cameBack) expect(entry.seen).toBe('unmet');
    if (was.fixedOn === null && entry.fixedOn !== null) {
      expect(entry.fixedOn).toBe(asOf);
      expect(showsMended(document, entry.key), entry.key).toBe(true);
    }
  });
  for (const entry of after.entries.slice(before.entries.length)) {
    expect([entry.foundOn, entry.fixedOn, entry.reopened]).toEqual([asOf, null, 0]);
  }
  // whatever failed stands there as open
  for (const failed of failedOf(document)) {
    const open = after.entries.filter(
      ({ key, seen }) => key.startsWith(failed) && seen === 'unmet',
    );
    expect(open, failed).not.toEqual([]);
    expect(open.filter(({ fixedOn }) => fixedOn !== null)).toEqual([]);
  }
}

test.prop([histories, fc.array(writings, { minLength: 1, maxLength: 4 }), fc.boolean()], runs(300))(
  'from round to round nothing is lost, what a unit wrote stays, and mended is only what a run shows to be',
  (documents, written, dated) => {
    let ledger: Ledger = updateLedger(null, documents[0] as AssessmentDocument);
    for (const document of documents.slice(1)) {
      const edited: Ledger = {
        ...ledger,
        entries: ledger.entries.map((entry, index) => {
          const own = written[index % (written.length + 1)];
          return own === undefined ? entry : { ...entry, written: own };
        }),
      };
      const { ledger: before, doubts } = readLedgerCsv(ledgerToCsv(edited));
      expect(doubts).toEqual([]);
      expect(before).toEqual(edited);
      const options = dated ? { deadline: document.report.asOf } : {};
      ledger = updateLedger(before, document, options);
      expectRound(before, document, ledger);
      expect(updateLedger(ledger, document, options)).toEqual(ledger);
    }
  },
);
